//! The business register (PRH, YTJ), by its open-data interface v3: name and legal form.

use std::sync::Arc;

use domain::organisation::OrganisationKind;
use domain::values::BusinessId;
use reqwest::StatusCode;
use serde::Deserialize;
use service::ports::chance::Chance;
use service::ports::registers::RegisterError;
use url::Url;

use crate::calls::{CallSettings, Caller};
use crate::setting::{SettingError, address};

/// Foundations; who acts for one always needs a mandate.
const FOUNDATION: &str = "SÄÄ";
/// Registered and economic associations.
const ASSOCIATIONS: [&str; 2] = ["AYH", "TYH"];
/// The name type of the main name in force.
const MAIN_NAME: &str = "1";

/// Where the business register is.
#[derive(Clone, Debug)]
pub struct YtjSettings {
    /// `https://avoindata.prh.fi/opendata-ytj-api` in production.
    pub base_address: String,
    /// How patient the calls are.
    pub calls: CallSettings,
}

/// A company, association or foundation of the business register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisteredCompany {
    /// Its present name.
    pub name: String,
    /// Its kind, by its legal form.
    pub kind: OrganisationKind,
}

/// The client of the business register.
pub struct Ytj {
    base: Url,
    caller: Caller,
}

impl Ytj {
    /// A client with `settings`. Calls nobody.
    ///
    /// # Errors
    /// The first setting that cannot be worked with.
    pub fn new(settings: &YtjSettings, chance: Arc<dyn Chance>) -> Result<Self, SettingError> {
        let base = address("base_address", &settings.base_address)?;
        Ok(Self {
            base,
            caller: Caller::new(settings.calls, chance)?,
        })
    }

    /// The company with `id`; public bodies are not in the register's open data.
    ///
    /// # Errors
    /// See [`RegisterError`]; a call refused for their number is [`RegisterError::Unavailable`].
    pub async fn company(
        &self,
        id: &BusinessId,
    ) -> Result<Option<RegisteredCompany>, RegisterError> {
        let mut address = self.base.clone();
        if let Ok(mut path) = address.path_segments_mut() {
            path.pop_if_empty().extend(["v3", "companies"]);
        }
        address
            .query_pairs_mut()
            .append_pair("businessId", id.as_str());
        let request = || self.caller.client.get(address.clone());
        let answer = self
            .caller
            .read(request)
            .await
            .map_err(|_none| RegisterError::Unavailable)?;
        match answer.status {
            StatusCode::OK => companies(&answer.body)?
                .into_iter()
                .find(|company| company.business_id.value == id.as_str())
                .map(Company::registered)
                .transpose(),
            StatusCode::TOO_MANY_REQUESTS => Err(RegisterError::Unavailable),
            _ => Err(RegisterError::Unexpected),
        }
    }
}

fn companies(body: &[u8]) -> Result<Vec<Company>, RegisterError> {
    let read = serde_json::from_slice::<Companies>(body);
    read.map(|answer| answer.companies)
        .map_err(|_error| RegisterError::Unexpected)
}

#[derive(Deserialize)]
struct Companies {
    companies: Vec<Company>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Company {
    business_id: CompanyId,
    names: Vec<CompanyName>,
    #[serde(default, rename = "companyForms")]
    forms: Vec<CompanyForm>,
}

#[derive(Deserialize)]
struct CompanyId {
    value: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct CompanyName {
    name: String,
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    end_date: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct CompanyForm {
    #[serde(rename = "type")]
    form: String,
    #[serde(default)]
    end_date: Option<String>,
}

impl Company {
    fn registered(self) -> Result<RegisteredCompany, RegisterError> {
        let in_force = |name: &CompanyName| name.kind == MAIN_NAME && name.end_date.is_none();
        let kind = self.kind();
        let name = self
            .names
            .into_iter()
            .find(in_force)
            .ok_or(RegisterError::Unexpected)?;
        Ok(RegisteredCompany {
            name: name.name,
            kind,
        })
    }

    fn kind(&self) -> OrganisationKind {
        let form = self.forms.iter().find(|form| form.end_date.is_none());
        match form.map(|form| form.form.as_str()) {
            Some(FOUNDATION) => OrganisationKind::Foundation,
            Some(form) if ASSOCIATIONS.contains(&form) => OrganisationKind::Association,
            Some(_) | None => OrganisationKind::PrivateCompany,
        }
    }
}
