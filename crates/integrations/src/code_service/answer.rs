//! The entries that the code service answers with, as far as they are used.

use domain::organisation::{AccessPoint, LocalName, OrganisationKind, RegisterAddress};
use domain::values::{Oid, Value as _};
use serde::Deserialize;
use service::ports::registers::RegisterError;

use super::attributes::AttributeNames;
use super::{RegisteredKind, RegisteredOrganisation};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ConceptCodes {
    concept_codes: Vec<ConceptCode>,
}

impl ConceptCodes {
    pub(super) fn read(body: &[u8]) -> Result<Vec<ConceptCode>, RegisterError> {
        let read = serde_json::from_slice::<Self>(body);
        read.map(|codes| codes.concept_codes)
            .map_err(|_error| RegisterError::Unexpected)
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ConceptCode {
    pub concept_code_id: String,
    #[serde(default)]
    attributes: Vec<Attribute>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Attribute {
    attribute_name: String,
    #[serde(default)]
    attribute_value: Vec<String>,
}

impl ConceptCode {
    fn all(&self, name: &str) -> &[String] {
        let attribute = self
            .attributes
            .iter()
            .find(|attribute| attribute.attribute_name == name);
        attribute.map_or(&[], |attribute| &attribute.attribute_value)
    }

    /// The first value of the attribute `name`, unless blank.
    pub(super) fn first(&self, name: &str) -> Option<&str> {
        self.all(name)
            .first()
            .map(|value| value.trim())
            .filter(|value| !value.is_empty())
    }

    fn required(&self, name: &str) -> Result<String, RegisterError> {
        self.first(name)
            .map(str::to_owned)
            .ok_or(RegisterError::Unexpected)
    }

    /// A register's gap in the address is the applicant's to fill, so it is left blank.
    fn optional(&self, name: &str) -> String {
        self.first(name).unwrap_or_default().to_owned()
    }

    fn flag(&self, name: &str) -> bool {
        self.first(name) == Some("T")
    }

    fn oid(&self) -> Result<Oid, RegisterError> {
        Oid::parse(&self.concept_code_id).map_err(|_problem| RegisterError::Unexpected)
    }

    /// The entry as an organisation; without `kind` the sector tells.
    pub(super) fn organisation(
        &self,
        names: &AttributeNames,
        kind: Option<RegisteredKind>,
    ) -> Result<RegisteredOrganisation, RegisterError> {
        Ok(RegisteredOrganisation {
            oid: self.oid()?,
            name: LocalName {
                fi: self.required(&names.name)?,
                sv: self.first(&names.swedish_name).map(str::to_owned),
            },
            kind: kind.map_or_else(|| self.kind_by_sector(&names.sector), Ok)?,
            health: self.flag(&names.health),
            social: self.flag(&names.social),
            address: RegisterAddress {
                street: self.optional(&names.street),
                postal_code: self.optional(&names.postal_code),
                post_office: LocalName {
                    fi: self.optional(&names.post_office),
                    sv: self.first(&names.swedish_post_office).map(str::to_owned),
                },
            },
        })
    }

    /// The sector decides whether a position is enough to act, so an unknown one is an error.
    fn kind_by_sector(&self, sector: &str) -> Result<RegisteredKind, RegisterError> {
        match self.first(sector).and_then(|sector| sector.chars().next()) {
            Some('1') => Ok(RegisteredKind::Certain(OrganisationKind::PublicBody)),
            Some('2') => Ok(RegisteredKind::Private),
            _ => Err(RegisterError::Unexpected),
        }
    }

    pub(super) fn access_point(
        &self,
        names: &AttributeNames,
    ) -> Result<AccessPoint, RegisterError> {
        Ok(AccessPoint {
            oid: self.oid()?,
            name: self.required(&names.name)?,
            systems: self.all(&names.systems).to_vec(),
        })
    }
}
