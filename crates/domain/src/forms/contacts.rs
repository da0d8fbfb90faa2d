//! Yhteyshenkilöt / Kontaktpersoner (guide 3.1.5): persons and organisations, and the roles they
//! hold towards Kanta. Roles are keyed by code, because their labels differ between the guides.

use serde::{Deserialize, Serialize};

use super::choices::{Choice, Choices};
use super::declare::{checked_type, form, presence, reader};
use super::field::Control;
use crate::service::Service;
use crate::values::{EmailAddress, OrganisationName, PersonName, Phone, Value, ValueProblem};

/// The most contacts of one customer.
pub const MOST_CONTACTS: usize = 200;

/// Yhteystietotyyppi / Typ av kontaktuppgift.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ContactKind {
    /// Yhteyshenkilö / Kontaktperson.
    Person,
    /// Organisaatio / Organisation.
    Organisation,
}

impl Choice for ContactKind {
    const ALL: &'static [Self] = &[Self::Person, Self::Organisation];

    fn code(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Organisation => "organisation",
        }
    }
}

impl Value for ContactKind {
    const MAX_CHARACTERS: usize = 12;

    fn parse(typed: &str) -> Result<Self, ValueProblem> {
        match typed.trim() {
            "" => Err(ValueProblem::Missing),
            code => Self::from_code(code).ok_or(ValueProblem::UnknownChoice),
        }
    }
}

/// Roles that every service shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SharedRole {
    /// Hallinnollinen yhteyshenkilö.
    Administrative,
    /// Tietosuojavastaava.
    DataProtection,
    /// Asiakkaan tekninen yhteyshenkilö.
    Technical,
    /// Häiriötiedotteen vastaanottaja: needs a number that receives SMS.
    Disturbance,
}

impl Choice for SharedRole {
    const ALL: &'static [Self] = &[
        Self::Administrative,
        Self::DataProtection,
        Self::Technical,
        Self::Disturbance,
    ];

    fn code(self) -> &'static str {
        match self {
            Self::Administrative => "administrative",
            Self::DataProtection => "data-protection",
            Self::Technical => "technical",
            Self::Disturbance => "disturbance",
        }
    }
}

/// Roles that only some services ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ServiceRole {
    /// Laskutuksen yhteyshenkilö, where billing is asked.
    Billing,
    /// Arkistonhoitaja, for the two repositories of records.
    Archivist,
    /// Kuva-aineistojen tietovarannon tekninen yhteystaho.
    ImagingTechnical,
}

impl ServiceRole {
    /// The roles that `service` asks for (guide 3.1.5; `domain.md` 7.1).
    #[must_use]
    pub const fn of(service: Service) -> &'static [Self] {
        match service {
            Service::PatientData => &[Self::Billing, Self::Archivist],
            Service::SocialWelfare => &[Self::Archivist],
            Service::Prescription => &[Self::Billing],
            Service::Imaging => &[Self::ImagingTechnical],
        }
    }
}

impl Choice for ServiceRole {
    const ALL: &'static [Self] = &[Self::Billing, Self::Archivist, Self::ImagingTechnical];

    fn code(self) -> &'static str {
        match self {
            Self::Billing => "billing",
            Self::Archivist => "archivist",
            Self::ImagingTechnical => "imaging-technical",
        }
    }
}

form! {
    /// One contact as typed.
    draft ContactDraft;
    /// One contact: a person has both names, an organisation its name.
    checked Contact;
    group "contacts";
    /// Yhteystietotyyppi / Typ av kontaktuppgift.
    kind: required ContactKind, Control::Radio(&["person", "organisation"]), None, personal false;
    /// Etunimi / Förnamn, of a person.
    first_name: optional PersonName, Control::Text, Some("off"), personal true;
    /// Sukunimi / Efternamn, of a person.
    last_name: optional PersonName, Control::Text, Some("off"), personal true;
    /// Organisaation nimi, of an organisation.
    organisation_name: optional OrganisationName, Control::Text, Some("off"), personal true;
    /// Puhelinnumero / Telefon.
    phone: required Phone, Control::Telephone, Some("off"), personal true;
    /// Sähköposti / E-post.
    email: required EmailAddress, Control::Email, Some("off"), personal true;
    /// Kanta-palvelujen yhteiset roolit.
    shared_roles: optional Choices<SharedRole>, Control::CheckBoxes(&["administrative", "data-protection", "technical", "disturbance"]), None, personal false;
    /// Palvelukohtaiset roolit.
    service_roles: optional Choices<ServiceRole>, Control::CheckBoxes(&["billing", "archivist", "imaging-technical"]), None, personal false;
}

impl ContactDraft {
    /// Person unless an organisation was chosen.
    #[must_use]
    pub fn kind(&self) -> ContactKind {
        ContactKind::parse(&self.kind).unwrap_or(ContactKind::Person)
    }

    /// The fields that this kind of contact must have besides those that all must.
    #[must_use]
    pub fn required_names(&self) -> &'static [&'static str] {
        match self.kind() {
            ContactKind::Person => &["first_name", "last_name"],
            ContactKind::Organisation => &["organisation_name"],
        }
    }

    /// What the contact is called in headings and messages; empty when no name is typed yet.
    #[must_use]
    pub fn display_name(&self) -> String {
        match self.kind() {
            ContactKind::Person => format!("{} {}", self.first_name.trim(), self.last_name.trim())
                .trim()
                .to_owned(),
            ContactKind::Organisation => self.organisation_name.trim().to_owned(),
        }
    }
}
