//! The clock and the chance of the machine.

use rand::TryRng as _;
use rand::rngs::SysRng;
use service::ports::chance::Chance;
use service::ports::clock::Clock;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

/// The machine's clock, put forward or back by a fixed span (demo only).
#[derive(Debug, Default)]
pub struct SystemClock {
    offset: Duration,
}

impl SystemClock {
    /// A clock that shows `start` now and runs on from there.
    #[must_use]
    pub fn starting_at(start: OffsetDateTime) -> Self {
        Self {
            offset: start - machine_now(),
        }
    }
}

impl Clock for SystemClock {
    fn now(&self) -> OffsetDateTime {
        machine_now() + self.offset
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "this is the Clock port's adapter"
)]
fn machine_now() -> OffsetDateTime {
    OffsetDateTime::now_utc()
}

/// The machine's chance.
#[derive(Debug)]
pub struct SystemChance;

impl Chance for SystemChance {
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the Chance port's adapter"
    )]
    fn uuid(&self) -> Uuid {
        Uuid::now_v7()
    }

    /// Ends the process when the system gives no random bytes: no secret may ever be guessable.
    fn fill(&self, bytes: &mut [u8]) {
        if SysRng.try_fill_bytes(bytes).is_err() {
            eprintln!("ekstranet: the system gives no random bytes");
            std::process::abort();
        }
    }
}
