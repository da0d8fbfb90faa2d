//! Who a person is: login through an outside identification service.

use std::fmt;

use async_trait::async_trait;
use domain::language::Language;
use domain::values::PersonalIdentityCode;
use serde::{Deserialize, Serialize};

/// Who logs in. Each realm is a client of its own at the provider, with its own return address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LoginRealm {
    /// A representative of a customer, who is identified by a personal identity code.
    Representative,
    /// A handler of applications.
    Staff,
}

/// The secrets of one login attempt. The caller keeps them beside the browser's session and gives
/// them back with the answer; they never go into an address or a log.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoginSecret {
    /// Returned by the provider in the answer's address: ties the answer to this browser.
    pub state: String,
    /// Returned by the provider inside the signed token: ties the token to this attempt.
    pub nonce: String,
    /// Proves at the token endpoint that the attempt was started here (RFC 7636).
    pub pkce_verifier: String,
}

impl fmt::Debug for LoginSecret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("LoginSecret")
            .finish_non_exhaustive()
    }
}

/// A login that has begun.
#[derive(Clone, PartialEq, Eq)]
pub struct LoginStart {
    /// Where the browser goes next: an absolute address at the provider.
    pub address: String,
    /// What must come back to [`Identity::finish_person`] or [`Identity::finish_staff`].
    pub secret: LoginSecret,
}

impl fmt::Debug for LoginStart {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("LoginStart").finish_non_exhaustive()
    }
}

/// A representative, as the provider knows the person.
#[derive(Clone)]
pub struct IdentifiedPerson {
    /// The personal identity code.
    pub code: PersonalIdentityCode,
    /// All given names, as in the population register.
    pub given_names: String,
    /// The family name.
    pub family_name: String,
    /// The signed token, which logging out at the provider asks for.
    pub id_token: String,
}

impl fmt::Debug for IdentifiedPerson {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("IdentifiedPerson")
            .finish_non_exhaustive()
    }
}

/// A handler, as the provider knows the person.
#[derive(Clone, PartialEq, Eq)]
pub struct IdentifiedStaff {
    /// The provider's lasting id of the handler.
    pub subject: String,
    /// The name to show.
    pub name: String,
    /// The signed token, which logging out at the provider asks for.
    pub id_token: String,
}

impl fmt::Debug for IdentifiedStaff {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("IdentifiedStaff")
            .finish_non_exhaustive()
    }
}

/// Why nobody was identified. Names no person, and nothing that the provider wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IdentityError {
    /// The provider does not answer, or not in time, or answers nonsense: try again later.
    #[error("the identification service is unavailable")]
    Unavailable,
    /// The answer was read and is not accepted: the login must be started anew.
    #[error("the identification was refused: {0}")]
    Refused(#[from] Refusal),
}

/// Why an answer is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The person turned back, or the provider did not accept the code.
    #[error("cancelled or no longer valid")]
    Cancelled,
    /// The answer belongs to another attempt.
    #[error("the state does not match")]
    StateMismatch,
    /// Signature, issuer, audience, nonce or times of the token are wrong.
    #[error("the token is not acceptable")]
    BadToken,
    /// The person was identified in a way that is too weak, or too long ago (ASVS 6.8.4).
    #[error("the assurance is too weak")]
    WeakAssurance,
    /// The token lacks a personal identity code or a name, as for foreign identifications.
    #[error("no identity code")]
    NoIdentityCode,
}

/// The identification service.
#[async_trait]
pub trait Identity: Send + Sync {
    /// Starts a login in `realm`; the provider's pages are shown in `language`.
    ///
    /// # Errors
    /// [`IdentityError::Unavailable`] when the provider cannot be asked for its addresses.
    async fn begin(
        &self,
        realm: LoginRealm,
        language: Language,
    ) -> Result<LoginStart, IdentityError>;

    /// Turns the provider's answer (`code` and `state` of the return address) into a person.
    /// `secret` is that of [`LoginStart`], and may be used once.
    ///
    /// # Errors
    /// See [`IdentityError`].
    async fn finish_person(
        &self,
        code: &str,
        state: &str,
        secret: &LoginSecret,
    ) -> Result<IdentifiedPerson, IdentityError>;

    /// The same for a handler.
    ///
    /// # Errors
    /// See [`IdentityError`].
    async fn finish_staff(
        &self,
        code: &str,
        state: &str,
        secret: &LoginSecret,
    ) -> Result<IdentifiedStaff, IdentityError>;

    /// Where the browser must go so that the provider's session ends too; `None` when the provider
    /// has no such page. The address holds `id_token`: redirect to it, never show or log it.
    ///
    /// # Errors
    /// [`IdentityError::Unavailable`] when the provider cannot be asked for its addresses.
    async fn end_session_address(
        &self,
        realm: LoginRealm,
        id_token: &str,
        language: Language,
    ) -> Result<Option<String>, IdentityError>;
}
