//! All ports together, and the settings that the use cases read.

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::service::Service;
use domain::timestamp::Timestamp;
use time::{Duration, OffsetDateTime};

use crate::ports::chance::Chance;
use crate::ports::clock::Clock;
use crate::ports::identity::Identity;
use crate::ports::mandates::Mandates;
use crate::ports::registers::Registers;
use crate::ports::storage::Storage;

/// What a use case reaches the world through. Cheap to clone.
#[derive(Clone)]
pub struct World {
    /// Where records are kept.
    pub storage: Arc<dyn Storage>,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// Ids and secrets.
    pub chance: Arc<dyn Chance>,
    /// Strong identification.
    pub identity: Arc<dyn Identity>,
    /// Positions and mandates.
    pub mandates: Arc<dyn Mandates>,
    /// Organisations and access points.
    pub registers: Arc<dyn Registers>,
    /// What is set once for the whole service.
    pub settings: Arc<Settings>,
}

/// What is set once for the whole service.
#[derive(Clone)]
pub struct Settings {
    /// A session ends when it has not been used for this long.
    pub session_idle: Duration,
    /// A session ends this long after login, whatever happens.
    pub session_absolute: Duration,
    /// The address of the mandate that this service asks for, as the register of mandates says it.
    pub mandate: String,
    /// The key under which identity codes are hashed; 32 bytes.
    pub person_key: [u8; 32],
    /// The versions of the texts in force.
    pub text_versions: TextVersions,
}

/// The versions of the texts that are accepted and signed.
#[derive(Clone, Debug)]
pub struct TextVersions {
    /// Each service's description.
    pub service_descriptions: BTreeMap<Service, String>,
    /// The commitment.
    pub commitment: String,
}

impl World {
    /// The present instant.
    #[must_use]
    pub fn now(&self) -> OffsetDateTime {
        self.clock.now()
    }
}

/// An instant as the domain keeps it.
#[must_use]
pub const fn timestamp(instant: OffsetDateTime) -> Timestamp {
    Timestamp(instant.unix_timestamp())
}
