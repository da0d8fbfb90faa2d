//! Registers in memory.

use std::sync::Mutex;

use async_trait::async_trait;
use domain::organisation::{AccessPoint, Organisation};
use domain::values::{BusinessId, Oid};

use crate::ports::registers::{OrganisationAnswer, RegisterError, Registers};

/// Knows what the test has put in.
#[derive(Debug, Default)]
pub struct FakeRegisters(Mutex<Contents>);

#[derive(Debug, Default)]
struct Contents {
    organisations: Vec<Organisation>,
    missing: Vec<(BusinessId, String)>,
    access_points: Vec<AccessPoint>,
    failure: Option<RegisterError>,
}

impl FakeRegisters {
    /// Adds an organisation that the code service knows.
    pub fn add_organisation(&self, organisation: Organisation) {
        self.change(|contents| contents.organisations.push(organisation));
    }

    /// Adds an organisation that only the business register knows.
    pub fn add_missing(&self, id: BusinessId, name: &str) {
        self.change(|contents| contents.missing.push((id, name.to_owned())));
    }

    /// Adds an access point.
    pub fn add_access_point(&self, point: AccessPoint) {
        self.change(|contents| contents.access_points.push(point));
    }

    /// From now on every look-up fails with `failure`; `None` ends that.
    pub fn fail_with(&self, failure: Option<RegisterError>) {
        self.change(|contents| contents.failure = failure);
    }

    fn change(&self, change: impl FnOnce(&mut Contents)) {
        if let Ok(mut contents) = self.0.lock() {
            change(&mut contents);
        }
    }

    fn read<T>(&self, read: impl FnOnce(&Contents) -> T) -> Result<T, RegisterError> {
        let contents = self
            .0
            .lock()
            .map_err(|_poisoned| RegisterError::Unavailable)?;
        contents.failure.map_or_else(|| Ok(read(&contents)), Err)
    }
}

#[async_trait]
impl Registers for FakeRegisters {
    async fn organisation(&self, id: &BusinessId) -> Result<OrganisationAnswer, RegisterError> {
        self.read(|contents| {
            let found = contents
                .organisations
                .iter()
                .find(|known| known.business_id == *id);
            let missing = contents.missing.iter().find(|(known, _)| known == id);
            match (found, missing) {
                (Some(organisation), _) => OrganisationAnswer::Found(organisation.clone()),
                (None, Some((_, name))) => {
                    OrganisationAnswer::MissingFromCodeService { name: name.clone() }
                }
                (None, None) => OrganisationAnswer::Unknown,
            }
        })
    }

    async fn access_point(&self, oid: &Oid) -> Result<Option<AccessPoint>, RegisterError> {
        self.read(|contents| {
            contents
                .access_points
                .iter()
                .find(|point| point.oid == *oid)
                .cloned()
        })
    }
}
