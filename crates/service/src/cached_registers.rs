//! Remembers what the register said of an access point, so that a page does not wait for it each
//! time, and still knows it while the register is down.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use domain::organisation::AccessPoint;
use domain::values::{BusinessId, Oid};
use time::{Duration, OffsetDateTime};

use crate::ports::clock::Clock;
use crate::ports::registers::{OrganisationAnswer, RegisterError, Registers};

/// A known access point seldom changes.
const KNOWN_FOR: Duration = Duration::minutes(10);
/// An unknown one may be registered any moment.
const UNKNOWN_FOR: Duration = Duration::minutes(1);
/// With more than this, everything is forgotten: nobody has so many, so somebody is guessing.
const MOST: usize = 10_000;

/// Registers with a memory for access points. Organisations are asked each time: rights hang on
/// them.
pub struct CachedRegisters {
    registers: Arc<dyn Registers>,
    clock: Arc<dyn Clock>,
    known: Mutex<HashMap<Oid, Remembered>>,
}

#[derive(Clone)]
struct Remembered {
    point: Option<AccessPoint>,
    until: OffsetDateTime,
}

impl CachedRegisters {
    /// Remembers what `registers` says, by `clock`.
    #[must_use]
    pub fn new(registers: Arc<dyn Registers>, clock: Arc<dyn Clock>) -> Self {
        Self {
            registers,
            clock,
            known: Mutex::default(),
        }
    }

    fn remembered(&self, oid: &Oid) -> Option<Remembered> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(oid).cloned()
    }

    fn remember(&self, oid: &Oid, point: Option<AccessPoint>) {
        let span = if point.is_some() {
            KNOWN_FOR
        } else {
            UNKNOWN_FOR
        };
        let until = self.clock.now() + span;
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MOST {
            known.clear();
        }
        known.insert(oid.clone(), Remembered { point, until });
    }
}

#[async_trait]
impl Registers for CachedRegisters {
    async fn organisation(&self, id: &BusinessId) -> Result<OrganisationAnswer, RegisterError> {
        self.registers.organisation(id).await
    }

    async fn access_point(&self, oid: &Oid) -> Result<Option<AccessPoint>, RegisterError> {
        let remembered = self.remembered(oid);
        if let Some(fresh) = remembered
            .as_ref()
            .filter(|known| self.clock.now() < known.until)
        {
            return Ok(fresh.point.clone());
        }
        match self.registers.access_point(oid).await {
            Ok(point) => {
                self.remember(oid, point.clone());
                Ok(point)
            }
            // Stale is better than nothing: at worst it spares a warning.
            Err(error) => remembered.map(|stale| stale.point).ok_or(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use domain::values::Value as _;
    use time::macros::datetime;

    use super::*;
    use crate::fakes::clock::FakeClock;
    use crate::fakes::registers::FakeRegisters;

    fn point() -> AccessPoint {
        AccessPoint {
            oid: Oid::parse("1.2.3").unwrap(),
            name: "Esimerkki".to_owned(),
            systems: vec!["Potilas-Esko".to_owned()],
        }
    }

    fn cached() -> (Arc<FakeRegisters>, Arc<FakeClock>, CachedRegisters) {
        let registers = Arc::new(FakeRegisters::default());
        let clock = Arc::new(FakeClock::at(datetime!(2026-11-22 12:00 UTC)));
        let cached = CachedRegisters::new(registers.clone(), clock.clone());
        (registers, clock, cached)
    }

    #[tokio::test]
    async fn a_known_access_point_outlives_its_register() {
        let (registers, clock, cached) = cached();
        registers.add_access_point(point());
        let oid = Oid::parse("1.2.3").unwrap();
        assert_eq!(cached.access_point(&oid).await, Ok(Some(point())));
        registers.fail_with(Some(RegisterError::Unavailable));
        clock.advance(Duration::hours(1));
        assert_eq!(cached.access_point(&oid).await, Ok(Some(point())));
    }

    #[tokio::test]
    async fn a_register_that_is_down_from_the_start_is_said_to_be() {
        let (registers, _, cached) = cached();
        registers.fail_with(Some(RegisterError::Unavailable));
        let answer = cached.access_point(&Oid::parse("1.2.3").unwrap()).await;
        assert_eq!(answer, Err(RegisterError::Unavailable));
    }

    #[tokio::test]
    async fn an_access_point_that_is_registered_later_is_seen_a_minute_after() {
        let (registers, clock, cached) = cached();
        let oid = Oid::parse("1.2.3").unwrap();
        assert_eq!(cached.access_point(&oid).await, Ok(None));
        registers.add_access_point(point());
        assert_eq!(cached.access_point(&oid).await, Ok(None));
        clock.advance(UNKNOWN_FOR);
        assert_eq!(cached.access_point(&oid).await, Ok(Some(point())));
    }
}
