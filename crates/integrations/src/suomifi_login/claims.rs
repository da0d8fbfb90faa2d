//! The person in a token that has been checked.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::values::{PersonalIdentityCode, Value as _};
use serde_json::{Map, Value};
use service::ports::identity::{IdentifiedPerson, IdentifiedStaff, IdentityError, Refusal};

use super::settings::ClaimNames;

/// All claims by their names, since which of them holds what is a setting.
pub(super) struct Claims(Map<String, Value>);

impl Claims {
    /// Reads the claims of `token`, whose signature has been checked.
    pub(super) fn of_checked(token: &str) -> Result<Self, Refusal> {
        let payload = token.split('.').nth(1).ok_or(Refusal::BadToken)?;
        let json = URL_SAFE_NO_PAD
            .decode(payload)
            .map_err(|_error| Refusal::BadToken)?;
        serde_json::from_slice(&json)
            .map(Self)
            .map_err(|_error| Refusal::BadToken)
    }

    pub(super) fn person(
        &self,
        names: &ClaimNames,
        id_token: String,
    ) -> Result<IdentifiedPerson, IdentityError> {
        let code = self.text(&names.identity_code)?;
        Ok(IdentifiedPerson {
            code: PersonalIdentityCode::parse(code).map_err(|_problem| Refusal::NoIdentityCode)?,
            given_names: self.text(&names.given_names)?.to_owned(),
            family_name: self.text(&names.family_name)?.to_owned(),
            id_token,
        })
    }

    pub(super) fn staff(
        &self,
        names: &ClaimNames,
        id_token: String,
    ) -> Result<IdentifiedStaff, IdentityError> {
        Ok(IdentifiedStaff {
            subject: self.text("sub")?.to_owned(),
            name: self.text(&names.display_name)?.to_owned(),
            id_token,
        })
    }

    fn text(&self, name: &str) -> Result<&str, Refusal> {
        let text = self.0.get(name).and_then(Value::as_str).map(str::trim);
        text.filter(|text| !text.is_empty())
            .ok_or(Refusal::NoIdentityCode)
    }
}
