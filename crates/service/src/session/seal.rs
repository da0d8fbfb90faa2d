//! Authenticated encryption of small records: AES-256-GCM with a random 96-bit nonce in front.

use aes_gcm::aead::Aead as _;
use aes_gcm::{Aes256Gcm, KeyInit as _, Nonce};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::ports::chance::Chance;

const NONCE_BYTES: usize = 12;

/// Seals and opens records under one key.
pub struct Sealer(Aes256Gcm);

/// A sealed record that was changed, cut, or sealed under another key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the record cannot be unsealed")]
pub struct Unsealable;

impl Sealer {
    /// A sealer of a key of 256 bits.
    #[must_use]
    pub fn new(key: [u8; 32]) -> Self {
        Self(Aes256Gcm::new(&key.into()))
    }

    /// Seals a record.
    ///
    /// # Errors
    /// When it has no JSON form.
    pub fn seal<T: Serialize>(
        &self,
        record: &T,
        chance: &dyn Chance,
    ) -> Result<Vec<u8>, Unsealable> {
        let mut nonce = [0; NONCE_BYTES];
        chance.fill(&mut nonce);
        let plain = serde_json::to_vec(record).map_err(|_| Unsealable)?;
        let sealed = self
            .0
            .encrypt(Nonce::from_slice(&nonce), plain.as_slice())
            .map_err(|_| Unsealable)?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// Opens a sealed record.
    ///
    /// # Errors
    /// When it is not what this key sealed.
    pub fn open<T: DeserializeOwned>(&self, sealed: &[u8]) -> Result<T, Unsealable> {
        let (nonce, sealed) = sealed.split_at_checked(NONCE_BYTES).ok_or(Unsealable)?;
        let plain = self
            .0
            .decrypt(Nonce::from_slice(nonce), sealed)
            .map_err(|_| Unsealable)?;
        serde_json::from_slice(&plain).map_err(|_| Unsealable)
    }
}
