//! Values under random names that are taken once and soon: authorisation codes.

use std::collections::HashMap;
use std::sync::Mutex;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use service::ports::chance::Chance;
use time::{Duration, OffsetDateTime};

/// How long a value waits.
const LIFETIME: Duration = Duration::minutes(1);

/// A random name of 256 bits.
pub(super) fn random_name(chance: &dyn Chance) -> String {
    let mut bytes = [0; 32];
    chance.fill(&mut bytes);
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Values waiting to be taken.
pub(super) struct OneTime<T>(Mutex<HashMap<String, (OffsetDateTime, T)>>);

impl<T> Default for OneTime<T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<T> OneTime<T> {
    /// Puts `value` by and gives its name. Values whose time is over are dropped.
    pub(super) fn put(&self, value: T, now: OffsetDateTime, chance: &dyn Chance) -> String {
        let name = random_name(chance);
        if let Ok(mut waiting) = self.0.lock() {
            waiting.retain(|_, (put, _)| now - *put <= LIFETIME);
            waiting.insert(name.clone(), (now, value));
        }
        name
    }

    /// Takes the value of `name`, if it is still there.
    pub(super) fn take(&self, name: &str, now: OffsetDateTime) -> Option<T> {
        let (put, value) = self.0.lock().ok()?.remove(name)?;
        (now - put <= LIFETIME).then_some(value)
    }
}
