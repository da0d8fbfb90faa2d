//! How long sessions live.

use serde::Deserialize;
use time::Duration;

use super::ConfigError;

/// How long sessions live.
#[derive(Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SessionConfig {
    /// Minutes without use after which a session ends.
    pub idle_minutes: u16,
    /// Hours after login after which a session ends.
    pub absolute_hours: u16,
}

impl Default for SessionConfig {
    fn default() -> Self {
        Self {
            idle_minutes: 30,
            absolute_hours: 8,
        }
    }
}

impl SessionConfig {
    pub(super) fn check(&self) -> Result<(), ConfigError> {
        if !(5..=120).contains(&self.idle_minutes) {
            return Err(ConfigError(
                "the setting session.idle_minutes must be 5 to 120".into(),
            ));
        }
        if !(1..=24).contains(&self.absolute_hours) {
            return Err(ConfigError(
                "the setting session.absolute_hours must be 1 to 24".into(),
            ));
        }
        Ok(())
    }

    /// See [`Self::idle_minutes`].
    #[must_use]
    pub fn idle(&self) -> Duration {
        Duration::minutes(self.idle_minutes.into())
    }

    /// See [`Self::absolute_hours`].
    #[must_use]
    pub fn absolute(&self) -> Duration {
        Duration::hours(self.absolute_hours.into())
    }
}
