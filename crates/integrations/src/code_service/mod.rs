//! The national code service (THL), by its REST interface v6.1: organisations, pharmacies,
//! self-employed professionals and access points are entries of code sets.
//!
//! Which set holds pharmacies and which access points is not published: settings. An entry is found
//! by its OID, since the Y-tunnus cannot be searched for, and then compared by its Y-tunnus.

mod answer;
mod attributes;
mod settings;

use std::sync::Arc;

use domain::organisation::{AccessPoint, LocalName, OrganisationKind, RegisterAddress};
use domain::values::{BusinessId, Oid, Value as _};
use reqwest::StatusCode;
use service::ports::chance::Chance;
use service::ports::clock::Clock;
use service::ports::registers::RegisterError;
use time::UtcOffset;
use url::Url;

pub use self::attributes::AttributeNames;
pub use self::settings::{CodeServiceSettings, CodeSets};

use self::answer::{ConceptCode, ConceptCodes};
use crate::calls::Caller;
use crate::setting::{SettingError, address};

/// More than one organisation has units.
const PAGE_SIZE: &str = "500";
/// The end of the OID of the organisation itself; its units follow as `.10.1`, `.10.2`, ….
const ORGANISATION_NODE: &str = ".10.0";

/// What kind the code service alone can tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegisteredKind {
    /// Known for certain.
    Certain(OrganisationKind),
    /// A private organisation: the business register knows its legal form.
    Private,
}

/// An entry of an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisteredOrganisation {
    /// Its OID.
    pub oid: Oid,
    /// Its name.
    pub name: LocalName,
    /// Its kind, as far as known here.
    pub kind: RegisteredKind,
    /// It has a health-care unit.
    pub health: bool,
    /// It has a social-welfare unit.
    pub social: bool,
    /// Where it is.
    pub address: RegisterAddress,
}

/// The client of the code service.
pub struct CodeService {
    settings: CodeServiceSettings,
    base: Url,
    caller: Caller,
    clock: Arc<dyn Clock>,
}

impl CodeService {
    /// A client with `settings`. Calls nobody.
    ///
    /// # Errors
    /// The first setting that cannot be worked with.
    pub fn new(
        settings: CodeServiceSettings,
        clock: Arc<dyn Clock>,
        chance: Arc<dyn Chance>,
    ) -> Result<Self, SettingError> {
        let base = address("base_address", &settings.base_address)?;
        let caller = Caller::new(settings.calls, chance)?;
        Ok(Self {
            settings,
            base,
            caller,
            clock,
        })
    }

    /// The organisation, pharmacy or professional with `id`.
    ///
    /// # Errors
    /// See [`RegisterError`].
    pub async fn organisation(
        &self,
        id: &BusinessId,
    ) -> Result<Option<RegisteredOrganisation>, RegisterError> {
        let sets = &self.settings.sets;
        let pharmacy = RegisteredKind::Certain(OrganisationKind::Pharmacy);
        let self_employed = RegisteredKind::Certain(OrganisationKind::SelfEmployed);
        let places = [
            (Some(&sets.organisations), None),
            (sets.pharmacies.as_ref(), Some(pharmacy)),
            (sets.self_employed.as_ref(), Some(self_employed)),
        ];
        for (set, kind) in places {
            let Some(set) = set else { continue };
            if let Some(entry) = self.organisation_in(set, id).await? {
                return entry
                    .organisation(&self.settings.attributes, kind)
                    .map(Some);
            }
        }
        Ok(None)
    }

    /// The access point with `oid`.
    ///
    /// # Errors
    /// See [`RegisterError`].
    pub async fn access_point(&self, oid: &Oid) -> Result<Option<AccessPoint>, RegisterError> {
        let entries = self
            .search(&self.settings.sets.access_points, oid.as_str())
            .await?;
        let entry = entries
            .into_iter()
            .find(|entry| entry.concept_code_id == oid.as_str());
        entry
            .map(|entry| entry.access_point(&self.settings.attributes))
            .transpose()
    }

    async fn organisation_in(
        &self,
        set: &Oid,
        id: &BusinessId,
    ) -> Result<Option<ConceptCode>, RegisterError> {
        let below = format!("1.2.246.10.{}.*", id.oid_arc());
        let names = &self.settings.attributes;
        let is_it = |entry: &ConceptCode| {
            let entered = entry.first(&names.business_id).map(BusinessId::parse);
            entry.concept_code_id.ends_with(ORGANISATION_NODE)
                && entered.as_ref() == Some(&Ok(id.clone()))
        };
        Ok(self.search(set, &below).await?.into_iter().find(is_it))
    }

    /// The active entries of `set` whose id matches `pattern`; a first page is enough for one
    /// organisation.
    async fn search(&self, set: &Oid, pattern: &str) -> Result<Vec<ConceptCode>, RegisterError> {
        let mut address = self.base.clone();
        if let Ok(mut path) = address.path_segments_mut() {
            let segments = ["v6", "classifications", set.as_str(), "conceptcodes"];
            path.pop_if_empty().extend(segments);
        }
        let today = self.clock.now().to_offset(UtcOffset::UTC).date();
        address
            .query_pairs_mut()
            .append_pair("status", "ACTIVE")
            .append_pair("validOn", &today.to_string())
            .append_pair("qfield", "CONCEPTCODEID")
            .append_pair("qvalue", pattern)
            .append_pair("sortBy", "CONCEPTCODEID")
            .append_pair("pageSize", PAGE_SIZE)
            .append_pair("page", "1");
        let request = || self.caller.client.get(address.clone());
        let answer = self
            .caller
            .read(request)
            .await
            .map_err(|_none| RegisterError::Unavailable)?;
        match answer.status {
            StatusCode::OK => ConceptCodes::read(&answer.body),
            StatusCode::NO_CONTENT => Ok(Vec::new()),
            StatusCode::TOO_MANY_REQUESTS => Err(RegisterError::Unavailable),
            _ => Err(RegisterError::Unexpected),
        }
    }
}
