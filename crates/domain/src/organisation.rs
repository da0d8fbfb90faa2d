//! The organisation that a representative acts for, as the registers know it.

use serde::{Deserialize, Serialize};

use crate::language::Language;
use crate::values::{BusinessId, Oid};

/// What kind of organisation it is: it decides who may act for it and what it may apply for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OrganisationKind {
    /// A company, co-operative or other private undertaking.
    PrivateCompany,
    /// A registered association.
    Association,
    /// A wellbeing county, municipality or other public body.
    PublicBody,
    /// A foundation.
    Foundation,
    /// A pharmacy, run by a pharmacist in person.
    Pharmacy,
    /// A self-employed health-care professional.
    SelfEmployed,
}

/// A name in Finnish and, where the register has one, in Swedish.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LocalName {
    /// The Finnish name, or the only one.
    pub fi: String,
    /// The Swedish name.
    pub sv: Option<String>,
}

impl LocalName {
    /// The name in `language`, else the Finnish one.
    #[must_use]
    pub fn in_language(&self, language: Language) -> &str {
        match (language, &self.sv) {
            (Language::Sv, Some(name)) => name,
            (Language::Fi | Language::Sv, _) => &self.fi,
        }
    }
}

/// The address that a register holds; texts as they stand there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegisterAddress {
    /// Street and number.
    pub street: String,
    /// Five digits.
    pub postal_code: String,
    /// The post office in both languages.
    pub post_office: LocalName,
}

/// An organisation that the national code service knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// Its Y-tunnus.
    pub business_id: BusinessId,
    /// Its OID in the organisation register.
    pub oid: Oid,
    /// Its name.
    pub name: LocalName,
    /// What kind it is.
    pub kind: OrganisationKind,
    /// It has a health-care unit in the register.
    pub health: bool,
    /// It has a social-welfare unit in the register.
    pub social: bool,
    /// Where the register says it is.
    pub address: RegisterAddress,
}

/// An access point that Kanta knows, and the systems that use it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccessPoint {
    /// Its OID.
    pub oid: Oid,
    /// Who runs it.
    pub name: String,
    /// Names of the systems behind it.
    pub systems: Vec<String>,
}
