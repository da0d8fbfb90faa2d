//! e-Authorizations and the registers.

use domain::values::{Oid, Value as _};
use serde::Deserialize;
use url::Url;

use super::{ConfigError, Secret};

/// Suomi.fi e-Authorizations.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MandatesConfig {
    /// The address of the Web API.
    pub address: Url,
    /// The client id from DVV.
    pub client_id: String,
    /// The key of the checksum header.
    pub api_key: Secret,
    /// The OAuth password.
    pub oauth_password: Secret,
    /// The address of the mandate that this service asks for.
    pub mandate: String,
}

/// The registers of organisations and access points.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegistersConfig {
    /// The THL code server's API.
    pub code_service: Url,
    /// The code set of organisations.
    #[serde(default = "organisations")]
    pub organisation_set: String,
    /// The code set of pharmacies.
    pub pharmacy_set: Option<String>,
    /// The code set of self-employed professionals.
    #[serde(default = "self_employed")]
    pub self_employed_set: String,
    /// The code set of access points.
    pub access_point_set: String,
    /// The open data API of the business information system.
    pub ytj: Url,
}

fn organisations() -> String {
    "1.2.246.537.6.202".to_owned()
}

fn self_employed() -> String {
    "1.2.246.537.6.203".to_owned()
}

impl RegistersConfig {
    pub(super) fn check(&self) -> Result<(), ConfigError> {
        let sets = [
            ("organisation_set", Some(&self.organisation_set)),
            ("pharmacy_set", self.pharmacy_set.as_ref()),
            ("self_employed_set", Some(&self.self_employed_set)),
            ("access_point_set", Some(&self.access_point_set)),
        ];
        for (name, set) in sets {
            if set.is_some_and(|set| Oid::parse(set).is_err()) {
                return Err(ConfigError(format!(
                    "the setting registers.{name} must be an OID"
                )));
            }
        }
        Ok(())
    }
}
