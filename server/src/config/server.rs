//! Where the service is.

use std::net::SocketAddr;

use serde::Deserialize;
use url::Url;

use super::{ConfigError, Secret};

/// Where the service is.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServerConfig {
    /// Where it listens, such as `127.0.0.1:8080`, behind a proxy that ends TLS.
    pub listen: SocketAddr,
    /// Its origin as browsers see it, such as `https://ekstra.example.fi`.
    pub public_address: Url,
    /// The key under which identity codes are hashed: 64 hexadecimal characters, never changed.
    pub person_key: Secret,
    /// Every page says that the service is under maintenance, and nothing can be changed.
    #[serde(default)]
    pub maintenance: bool,
}

impl ServerConfig {
    pub(super) fn check(&self) -> Result<(), ConfigError> {
        if self.public_address.scheme() != "https" || self.public_address.path() != "/" {
            return Err(ConfigError(
                "the setting server.public_address must be an https address without a path".into(),
            ));
        }
        self.person_key().map(drop)
    }

    /// The key as bytes.
    ///
    /// # Errors
    /// When it is not 64 hexadecimal characters.
    pub fn person_key(&self) -> Result<[u8; 32], ConfigError> {
        let error = || {
            ConfigError("the setting server.person_key must be 64 hexadecimal characters".into())
        };
        let text = self.person_key.expose();
        let mut key = [0; 32];
        if text.len() != 64 || !text.is_ascii() {
            return Err(error());
        }
        for (index, byte) in key.iter_mut().enumerate() {
            let digits = text.get(index * 2..index * 2 + 2).ok_or_else(error)?;
            *byte = u8::from_str_radix(digits, 16).map_err(|_| error())?;
        }
        Ok(key)
    }

    /// The origin without a slash at the end.
    #[must_use]
    pub fn origin(&self) -> String {
        self.public_address.origin().ascii_serialization()
    }
}
