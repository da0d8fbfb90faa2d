//! The configuration of a production service: parsed once, refused as a whole when anything is
//! missing or contradictory. Nothing here has a default that would be unsafe.

mod login;
mod outside;
mod secret;
mod server;
mod session;
mod storage;

use std::path::Path;

use figment::Figment;
use figment::providers::{Env, Format as _, Toml};
use serde::Deserialize;

pub use login::{ClientConfig, LoginConfig};
pub use outside::{MandatesConfig, RegistersConfig};
pub use secret::Secret;
pub use server::ServerConfig;
pub use session::SessionConfig;
pub use storage::StorageConfig;

/// Everything that is set.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Addresses.
    pub server: ServerConfig,
    /// The database.
    pub storage: StorageConfig,
    /// How long sessions live.
    #[serde(default)]
    pub session: SessionConfig,
    /// Strong identification.
    pub login: LoginConfig,
    /// e-Authorizations.
    pub mandates: MandatesConfig,
    /// Registers.
    pub registers: RegistersConfig,
}

/// A setting that is missing or contradictory; names it and says what would be right.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct ConfigError(pub String);

impl Config {
    /// Reads a file, if any, and the environment over it.
    ///
    /// # Errors
    /// The first setting that is missing or wrong, by name. No value is printed.
    pub fn read(file: Option<&Path>) -> Result<Self, ConfigError> {
        let mut figment = Figment::new();
        if let Some(file) = file {
            if !file.is_file() {
                let file = file.display();
                return Err(ConfigError(format!(
                    "the configuration file {file} cannot be read"
                )));
            }
            figment = figment.merge(Toml::file_exact(file));
        }
        let figment = figment.merge(Env::prefixed("EKSTRANET_").split("__"));
        let config: Self = figment
            .extract()
            .map_err(|error| ConfigError(in_words(&error)))?;
        config.server.check()?;
        config.storage.check()?;
        config.session.check()?;
        config.registers.check()?;
        Ok(config)
    }
}

/// An error of the reader by the setting's name; the value itself may be a secret.
fn in_words(error: &figment::Error) -> String {
    use figment::error::Kind;
    let path = error.path.join(".");
    match &error.kind {
        Kind::MissingField(field) => {
            let name = if path.is_empty() {
                field.to_string()
            } else {
                format!("{path}.{field}")
            };
            format!("the setting {name} is missing")
        }
        Kind::UnknownField(field, known) => {
            format!(
                "there is no setting {path}.{field}; known ones: {}",
                known.join(", ")
            )
        }
        Kind::InvalidType(_, expected) | Kind::InvalidValue(_, expected) => {
            format!("the setting {path} must be {expected}")
        }
        Kind::Message(_) if path.is_empty() => "the configuration file must be TOML".to_owned(),
        Kind::Message(_) => format!("the setting {path} must be {}", expected(&path)),
        _ => format!("the setting {path} cannot be read"),
    }
}

/// What a setting has to be whose reader's own words would repeat what stands there.
fn expected(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("listen") => "an address and a port such as 127.0.0.1:8080",
        Some("public_address" | "issuer" | "address" | "code_service" | "ytj") => {
            "an address such as https://service.example.fi"
        }
        _ => "of the form that the guide for operators shows",
    }
}
