//! What the national registers know of an organisation and of an access point.

use async_trait::async_trait;
use domain::organisation::{AccessPoint, Organisation};
use domain::values::{BusinessId, Oid};

/// What the registers say of a Y-tunnus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OrganisationAnswer {
    /// The national code service knows it.
    Found(Organisation),
    /// It exists in the business register, but not in the national code service, where it must be
    /// entered before it can become a customer.
    MissingFromCodeService {
        /// Its name in the business register.
        name: String,
    },
    /// No register knows it.
    Unknown,
}

/// Why a register gave no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RegisterError {
    /// It does not answer, or not in time, or asks to slow down: try again later.
    #[error("a register is unavailable")]
    Unavailable,
    /// It answers in a form or with values that cannot be right.
    #[error("a register gave an unexpected answer")]
    Unexpected,
}

/// The organisation, pharmacy, professional, access-point and business registers as one.
#[async_trait]
pub trait Registers: Send + Sync {
    /// Looks an organisation up.
    ///
    /// # Errors
    /// See [`RegisterError`].
    async fn organisation(&self, id: &BusinessId) -> Result<OrganisationAnswer, RegisterError>;

    /// Looks an access point up; `None` when Kanta does not know it.
    ///
    /// # Errors
    /// See [`RegisterError`].
    async fn access_point(&self, oid: &Oid) -> Result<Option<AccessPoint>, RegisterError>;
}
