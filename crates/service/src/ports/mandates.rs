//! For whom a person may act: positions and mandates of Suomi.fi e-Authorizations.

use std::fmt;

use async_trait::async_trait;
use domain::language::Language;
use domain::values::{BusinessId, PersonalIdentityCode};
use serde::{Deserialize, Serialize};

/// A person's session at the e-Authorizations service. Its ids open the person's roles to whoever
/// has the service's keys, so they stay on the server.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MandateSession {
    /// Names the session in later calls.
    pub session_id: String,
    /// Names the person to the selection page.
    pub user_id: String,
}

impl fmt::Debug for MandateSession {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("MandateSession")
            .finish_non_exhaustive()
    }
}

/// A look-up that has begun.
#[derive(Clone, PartialEq, Eq)]
pub struct MandateStart {
    /// What must come back to [`Mandates::finish`].
    pub session: MandateSession,
    /// Where the browser goes next: an absolute address at the e-Authorizations service.
    pub address: String,
}

impl fmt::Debug for MandateStart {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("MandateStart")
            .finish_non_exhaustive()
    }
}

/// What a person is to one organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrganisationRoles {
    /// The organisation's name there.
    pub name: String,
    /// Its Y-tunnus.
    pub business_id: BusinessId,
    /// Whether all sources answered; when not, a role may be missing.
    pub complete: bool,
    /// Position codes (`TJ`, `NIMKO`, …) and mandate URIs, as they came.
    pub roles: Vec<String>,
}

/// Why the roles are not known. Names nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MandateError {
    /// The service does not answer, or not in time, or answers nonsense: try again later.
    #[error("the e-Authorizations service is unavailable")]
    Unavailable,
    /// The session there has ended: begin again.
    #[error("the e-Authorizations session has expired")]
    SessionExpired,
    /// The service does not accept the request or the code.
    #[error("the e-Authorizations service refused")]
    Refused,
}

/// The e-Authorizations service.
#[async_trait]
pub trait Mandates: Send + Sync {
    /// Opens a session for `person`; `state` comes back in the return address and the caller
    /// compares it before [`Self::finish`]. The service's pages are shown in `language`.
    ///
    /// # Errors
    /// See [`MandateError`].
    async fn begin(
        &self,
        person: &PersonalIdentityCode,
        state: &str,
        language: Language,
    ) -> Result<MandateStart, MandateError>;

    /// Everything the person is to organisations; empty when nothing. `code` is that of the return
    /// address.
    ///
    /// # Errors
    /// See [`MandateError`].
    async fn finish(
        &self,
        session: &MandateSession,
        code: &str,
    ) -> Result<Vec<OrganisationRoles>, MandateError>;

    /// Closes the session there; one that has ended already is no error.
    ///
    /// # Errors
    /// See [`MandateError`].
    async fn end(&self, session: &MandateSession) -> Result<(), MandateError>;
}
