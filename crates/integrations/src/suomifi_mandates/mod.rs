//! Suomi.fi e-Authorizations through its Web API: register, selection page, token, roles, end.
//!
//! The identity code is part of an address there. No address of this service is ever logged.

mod answers;
pub mod checksum;
mod settings;

use std::sync::Arc;

use async_trait::async_trait;
use domain::language::Language;
use domain::values::PersonalIdentityCode;
use reqwest::{RequestBuilder, StatusCode};
use service::ports::chance::Chance;
use service::ports::clock::Clock;
use service::ports::mandates::{
    MandateError, MandateSession, MandateStart, Mandates, OrganisationRoles,
};
use url::Url;

pub use self::settings::MandateSettings;

use self::answers::{Registered, RolesEntry, Token};
use crate::calls::{Answer, Caller};
use crate::setting::{SettingError, address};

/// The mandates adapter.
pub struct SuomifiMandates {
    settings: MandateSettings,
    base: Url,
    caller: Caller,
    clock: Arc<dyn Clock>,
    chance: Arc<dyn Chance>,
}

impl SuomifiMandates {
    /// An adapter with `settings`. Calls nobody.
    ///
    /// # Errors
    /// The first setting that cannot be worked with.
    pub fn new(
        settings: MandateSettings,
        clock: Arc<dyn Clock>,
        chance: Arc<dyn Chance>,
    ) -> Result<Self, SettingError> {
        let base = address("base_address", &settings.base_address)?;
        address("return_address", &settings.return_address)?;
        let caller = Caller::new(settings.calls, chance.clone())?;
        Ok(Self {
            settings,
            base,
            caller,
            clock,
            chance,
        })
    }

    /// The address of `segments`, each encoded as one.
    fn address(&self, segments: &[&str]) -> Url {
        let mut address = self.base.clone();
        if let Ok(mut path) = address.path_segments_mut() {
            path.pop_if_empty().extend(segments);
        }
        address
    }

    /// The same with a new request id, which the other side's logs show.
    fn traced(&self, segments: &[&str]) -> Url {
        let mut address = self.address(segments);
        let request_id = self.chance.uuid().to_string();
        address
            .query_pairs_mut()
            .append_pair("requestId", &request_id);
        address
    }

    /// A reading call with the checksum of its address and of this instant.
    fn signed(&self, address: &Url) -> RequestBuilder {
        let value = checksum::header(
            &self.settings.client_id,
            &self.settings.api_key,
            &checksum::signed_part(address),
            self.clock.now(),
        );
        self.caller
            .client
            .get(address.clone())
            .header(checksum::HEADER, value)
    }

    /// Exchanges `code` for a bearer token. Not repeated: a code works once.
    async fn token(&self, code: &str) -> Result<Token, MandateError> {
        let mut address = self.address(&["oauth", "token"]);
        address
            .query_pairs_mut()
            .append_pair("code", code)
            .append_pair("grant_type", "authorization_code")
            .append_pair("redirect_uri", &self.settings.return_address);
        let password = Some(self.settings.oauth_password.expose());
        let request = self
            .caller
            .client
            .post(address)
            .basic_auth(&self.settings.client_id, password);
        read(
            &self
                .caller
                .once(request)
                .await
                .map_err(|_none| MandateError::Unavailable)?,
        )
    }
}

/// Reads an answer of the service.
fn read<T: serde::de::DeserializeOwned>(answer: &Answer) -> Result<T, MandateError> {
    match answer.status {
        StatusCode::OK => {
            serde_json::from_slice(&answer.body).map_err(|_error| MandateError::Unavailable)
        }
        StatusCode::UNAUTHORIZED => Err(MandateError::SessionExpired),
        StatusCode::TOO_MANY_REQUESTS => Err(MandateError::Unavailable),
        status => {
            tracing::warn!(
                status = status.as_u16(),
                "the e-Authorizations service refused"
            );
            Err(MandateError::Refused)
        }
    }
}

#[async_trait]
impl Mandates for SuomifiMandates {
    async fn begin(
        &self,
        person: &PersonalIdentityCode,
        state: &str,
        language: Language,
    ) -> Result<MandateStart, MandateError> {
        let client_id = self.settings.client_id.as_str();
        let register = self.traced(&[
            "service",
            "ypa",
            "user",
            "register",
            client_id,
            person.expose(),
        ]);
        let answer = self.caller.read(|| self.signed(&register)).await;
        let answer = answer.map_err(|_none| MandateError::Unavailable)?;
        let registered: Registered = match read(&answer) {
            // There is no session yet that could have expired: our own keys are not accepted.
            Err(MandateError::SessionExpired) => Err(MandateError::Refused),
            outcome => outcome,
        }?;
        let mut address = self.traced(&["oauth", "authorize"]);
        address
            .query_pairs_mut()
            .append_pair("client_id", client_id)
            .append_pair("response_type", "code")
            .append_pair("redirect_uri", &self.settings.return_address)
            .append_pair("user", &registered.user_id)
            .append_pair("scope", "read")
            .append_pair("state", state)
            .append_pair("lang", language.code());
        Ok(MandateStart {
            session: registered.into(),
            address: address.into(),
        })
    }

    async fn finish(
        &self,
        session: &MandateSession,
        code: &str,
    ) -> Result<Vec<OrganisationRoles>, MandateError> {
        let token = self.token(code).await?;
        let roles = self.traced(&[
            "service",
            "ypa",
            "api",
            "organizationRoles",
            &session.session_id,
        ]);
        let request = || self.signed(&roles).bearer_auth(&token.access_token);
        let answer = self.caller.read(request).await;
        let entries: Vec<RolesEntry> = read(&answer.map_err(|_none| MandateError::Unavailable)?)?;
        Ok(entries
            .into_iter()
            .filter_map(RolesEntry::into_roles)
            .collect())
    }

    async fn end(&self, session: &MandateSession) -> Result<(), MandateError> {
        let unregister =
            self.traced(&["service", "ypa", "user", "unregister", &session.session_id]);
        let answer = self.caller.read(|| self.signed(&unregister)).await;
        let answer = answer.map_err(|_none| MandateError::Unavailable)?;
        match read::<serde_json::Value>(&answer) {
            Ok(_) | Err(MandateError::SessionExpired) => Ok(()),
            Err(error) => Err(error),
        }
    }
}
