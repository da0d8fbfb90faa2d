//! Login by OpenID Connect: code flow with PKCE, nonce and state.
//!
//! The terms of the real OpenID Connect interface of Suomi.fi e-Identification are not public, so
//! everything that may differ there is a setting: issuer, client, scopes, claim names, assurance.

mod claims;
mod provider;
mod settings;
mod verify;

use std::sync::Arc;

use async_trait::async_trait;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::language::Language;
use openidconnect::core::{CoreAuthenticationFlow, CoreErrorResponseType, CoreIdToken};
use openidconnect::{
    AuthenticationContextClass, AuthorizationCode, CsrfToken, LanguageTag, Nonce,
    PkceCodeChallenge, PkceCodeVerifier, RequestTokenError, Scope,
};
use service::ports::chance::Chance;
use service::ports::clock::Clock;
use service::ports::identity::{
    IdentifiedPerson, IdentifiedStaff, Identity, IdentityError, LoginRealm, LoginSecret,
    LoginStart, Refusal,
};

pub use self::settings::{ClaimNames, ClientSettings, LoginSettings};

use self::claims::Claims;
use self::provider::Provider;
use crate::calls;
use crate::setting::SettingError;

/// Random bytes of a state, nonce or PKCE verifier; RFC 7636 recommends 32 for the last.
const SECRET_BYTES: usize = 32;

/// The login adapter.
pub struct SuomifiLogin {
    representative: Provider,
    staff: Provider,
    chance: Arc<dyn Chance>,
}

impl SuomifiLogin {
    /// An adapter with `settings`. Calls nobody: the provider may be down at start.
    ///
    /// # Errors
    /// The first setting that cannot be worked with.
    pub fn new(
        settings: LoginSettings,
        clock: Arc<dyn Clock>,
        chance: Arc<dyn Chance>,
    ) -> Result<Self, SettingError> {
        let http = calls::client(&settings.calls)?;
        Ok(Self {
            representative: Provider::new(settings.representative, http.clone(), clock.clone())?,
            staff: Provider::new(settings.staff, http, clock)?,
            chance,
        })
    }

    const fn provider(&self, realm: LoginRealm) -> &Provider {
        match realm {
            LoginRealm::Representative => &self.representative,
            LoginRealm::Staff => &self.staff,
        }
    }

    fn secret(&self) -> String {
        let mut bytes = [0; SECRET_BYTES];
        self.chance.fill(&mut bytes);
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// Exchanges the code for a token and checks it. Gives the claims and the token itself.
    async fn finish(
        &self,
        realm: LoginRealm,
        code: &str,
        state: &str,
        secret: &LoginSecret,
    ) -> Result<(Claims, String), IdentityError> {
        if state != secret.state {
            return Err(Refusal::StateMismatch.into());
        }
        let provider = self.provider(realm);
        let token = exchange(provider, code, secret).await?;
        let nonce = Nonce::new(secret.nonce.clone());
        verify::checked(provider, &token, &nonce).await?;
        let token = token.to_string();
        Ok((Claims::of_checked(&token)?, token))
    }
}

/// Gets the token for `code`.
async fn exchange(
    provider: &Provider,
    code: &str,
    secret: &LoginSecret,
) -> Result<CoreIdToken, IdentityError> {
    let client = provider.client().await?;
    let answer = client
        .exchange_code(AuthorizationCode::new(code.to_owned()))
        .map_err(|_no_token_endpoint| IdentityError::Unavailable)?
        .set_pkce_verifier(PkceCodeVerifier::new(secret.pkce_verifier.clone()))
        .request_async(provider.http())
        .await
        .map_err(|error| match error {
            RequestTokenError::ServerResponse(answer)
                if *answer.error() == CoreErrorResponseType::InvalidGrant =>
            {
                Refusal::Cancelled.into()
            }
            RequestTokenError::ServerResponse(answer) => {
                tracing::warn!(
                    code = answer.error().as_ref(),
                    "the token endpoint refused us"
                );
                IdentityError::Unavailable
            }
            RequestTokenError::Request(_)
            | RequestTokenError::Parse(..)
            | RequestTokenError::Other(_) => IdentityError::Unavailable,
        })?;
    answer
        .extra_fields()
        .id_token()
        .cloned()
        .ok_or_else(|| Refusal::BadToken.into())
}

#[async_trait]
impl Identity for SuomifiLogin {
    async fn begin(
        &self,
        realm: LoginRealm,
        language: Language,
    ) -> Result<LoginStart, IdentityError> {
        let provider = self.provider(realm);
        let settings = provider.settings();
        let client = provider.client().await?;
        let secret = LoginSecret {
            state: self.secret(),
            nonce: self.secret(),
            pkce_verifier: self.secret(),
        };
        let verifier = PkceCodeVerifier::new(secret.pkce_verifier.clone());
        let (state, nonce) = (secret.state.clone(), secret.nonce.clone());
        let mut request = client
            .authorize_url(
                CoreAuthenticationFlow::AuthorizationCode,
                move || CsrfToken::new(state),
                move || Nonce::new(nonce),
            )
            .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier))
            .add_scopes(settings.scopes.iter().cloned().map(Scope::new))
            .set_max_age(settings.longest_login_age)
            .add_ui_locale(LanguageTag::new(language.code().to_owned()));
        for assurance in &settings.accepted_assurance {
            request =
                request.add_auth_context_value(AuthenticationContextClass::new(assurance.clone()));
        }
        let (address, _, _) = request.url();
        Ok(LoginStart {
            address: address.to_string(),
            secret,
        })
    }

    async fn finish_person(
        &self,
        code: &str,
        state: &str,
        secret: &LoginSecret,
    ) -> Result<IdentifiedPerson, IdentityError> {
        let realm = LoginRealm::Representative;
        let (claims, id_token) = self.finish(realm, code, state, secret).await?;
        claims.person(&self.provider(realm).settings().claims, id_token)
    }

    async fn finish_staff(
        &self,
        code: &str,
        state: &str,
        secret: &LoginSecret,
    ) -> Result<IdentifiedStaff, IdentityError> {
        let realm = LoginRealm::Staff;
        let (claims, id_token) = self.finish(realm, code, state, secret).await?;
        claims.staff(&self.provider(realm).settings().claims, id_token)
    }

    async fn end_session_address(
        &self,
        realm: LoginRealm,
        id_token: &str,
        language: Language,
    ) -> Result<Option<String>, IdentityError> {
        let provider = self.provider(realm);
        let Some(mut address) = provider.end_session_endpoint().await? else {
            return Ok(None);
        };
        let settings = provider.settings();
        address
            .query_pairs_mut()
            .append_pair("id_token_hint", id_token)
            .append_pair("client_id", &settings.client_id)
            .append_pair("post_logout_redirect_uri", &settings.logout_return_address)
            .append_pair("ui_locales", language.code());
        Ok(Some(address.into()))
    }
}
