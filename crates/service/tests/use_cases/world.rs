//! A world of fakes.

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::service::Service;
use service::fakes::chance::CountingChance;
use service::fakes::clock::FakeClock;
use service::fakes::identity::FakeIdentity;
use service::fakes::mandates::FakeMandates;
use service::fakes::registers::FakeRegisters;
use service::fakes::storage::MemoryStorage;
use service::ports::audit::Act;
use service::world::{Settings, TextVersions, World};
use time::macros::datetime;
use time::{Duration, OffsetDateTime};

pub const MANDATE: &str = "http://valtuusrekisteri.suomi.fi/example";
pub const NOW: OffsetDateTime = datetime!(2026-11-22 10:00 UTC);

/// The world, and the fakes behind its ports.
pub struct TestWorld {
    pub world: World,
    pub storage: MemoryStorage,
    pub clock: Arc<FakeClock>,
    pub identity: Arc<FakeIdentity>,
    pub mandates: Arc<FakeMandates>,
    pub registers: Arc<FakeRegisters>,
}

impl TestWorld {
    pub fn new() -> Self {
        let storage = MemoryStorage::default();
        let clock = Arc::new(FakeClock::at(NOW));
        let identity = Arc::new(FakeIdentity::default());
        let mandates = Arc::new(FakeMandates::default());
        let registers = Arc::new(FakeRegisters::default());
        let world = World {
            storage: Arc::new(storage.clone()),
            clock: clock.clone(),
            chance: Arc::new(CountingChance::default()),
            identity: identity.clone(),
            mandates: mandates.clone(),
            registers: registers.clone(),
            settings: Arc::new(settings()),
        };
        Self {
            world,
            storage,
            clock,
            identity,
            mandates,
            registers,
        }
    }

    /// All recorded acts, the oldest first.
    pub fn acts(&self) -> Vec<Act> {
        self.storage
            .acts()
            .into_iter()
            .map(|entry| entry.act)
            .collect()
    }

    /// From now on another version of every service description is in force.
    pub fn change_service_descriptions(&mut self, version: &str) {
        let mut settings = (*self.world.settings).clone();
        for text in settings.text_versions.service_descriptions.values_mut() {
            version.clone_into(text);
        }
        self.world.settings = Arc::new(settings);
    }
}

fn settings() -> Settings {
    let descriptions = Service::ALL.map(|service| (service, "2026-1".to_owned()));
    Settings {
        session_idle: Duration::minutes(30),
        session_absolute: Duration::hours(8),
        mandate: MANDATE.to_owned(),
        person_key: [7; 32],
        text_versions: TextVersions {
            service_descriptions: BTreeMap::from(descriptions),
            commitment: "2025-3".to_owned(),
        },
    }
}
