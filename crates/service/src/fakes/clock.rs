//! A clock that a test moves.

use std::sync::Mutex;

use time::{Duration, OffsetDateTime};

use crate::ports::clock::Clock;

/// Stands still until it is told to go on.
#[derive(Debug)]
pub struct FakeClock(Mutex<OffsetDateTime>);

impl FakeClock {
    /// A clock that shows `instant`.
    #[must_use]
    pub const fn at(instant: OffsetDateTime) -> Self {
        Self(Mutex::new(instant))
    }

    /// Moves the clock on.
    pub fn advance(&self, by: Duration) {
        if let Ok(mut instant) = self.0.lock() {
            *instant += by;
        }
    }
}

impl Clock for FakeClock {
    fn now(&self) -> OffsetDateTime {
        self.0
            .lock()
            .map_or(OffsetDateTime::UNIX_EPOCH, |instant| *instant)
    }
}
