//! The settings of the code service.

use domain::values::Oid;

use super::attributes::AttributeNames;
use crate::calls::CallSettings;

/// Where the code service is and what is what in it.
#[derive(Clone, Debug)]
pub struct CodeServiceSettings {
    /// `https://koodistopalvelu.kanta.fi/codeserver/csapi` in production.
    pub base_address: String,
    /// Which set holds what.
    pub sets: CodeSets,
    /// The names of the attributes.
    pub attributes: AttributeNames,
    /// How patient the calls are.
    pub calls: CallSettings,
}

/// The OIDs of the code sets.
#[derive(Clone, Debug)]
pub struct CodeSets {
    /// The social welfare and health care organisation register, `1.2.246.537.6.202`.
    pub organisations: Oid,
    /// The pharmacy register, where there is one.
    pub pharmacies: Option<Oid>,
    /// Self-employed professionals, `1.2.246.537.6.203`.
    pub self_employed: Option<Oid>,
    /// Access points known to Kanta.
    pub access_points: Oid,
}
