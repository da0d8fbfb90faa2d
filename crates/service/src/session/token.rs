//! The secret of a session.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};

use super::seal::Sealer;
use crate::ports::chance::Chance;
use crate::ports::storage::SecretHash;

/// 256 random bits that only the browser's cookie holds (ASVS 7.2.3). No `Debug` of the content.
#[derive(Clone, PartialEq, Eq)]
pub struct SessionToken([u8; 32]);

impl SessionToken {
    /// A new one.
    #[must_use]
    pub fn new(chance: &dyn Chance) -> Self {
        let mut bytes = [0; 32];
        chance.fill(&mut bytes);
        Self(bytes)
    }

    /// Reads a cookie's value; `None` when it is not of the form of [`Self::cookie_value`].
    #[must_use]
    pub fn from_cookie(value: &str) -> Option<Self> {
        URL_SAFE_NO_PAD
            .decode(value)
            .ok()?
            .try_into()
            .ok()
            .map(Self)
    }

    /// The value for the cookie: 43 characters of base64url.
    #[must_use]
    pub fn cookie_value(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0)
    }

    /// What the store finds the session by.
    #[must_use]
    pub fn hash(&self) -> SecretHash {
        SecretHash(self.derived("session key"))
    }

    /// What the session's body is sealed with. The store never sees it.
    #[must_use]
    pub fn sealer(&self) -> Sealer {
        Sealer::new(self.derived("session seal"))
    }

    fn derived(&self, purpose: &str) -> [u8; 32] {
        Sha256::new()
            .chain_update(purpose)
            .chain_update(self.0)
            .finalize()
            .into()
    }
}

impl std::fmt::Debug for SessionToken {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("SessionToken")
            .finish_non_exhaustive()
    }
}
