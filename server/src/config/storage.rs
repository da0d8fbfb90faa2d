//! The database.

use std::path::PathBuf;

use serde::Deserialize;

use super::{ConfigError, Secret};

/// Either an SQLite file or a PostgreSQL address.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StorageConfig {
    /// The SQLite file.
    pub sqlite: Option<PathBuf>,
    /// The PostgreSQL address, `postgres://user:password@host/database`.
    pub postgres: Option<Secret>,
    /// The most connections to PostgreSQL.
    #[serde(default = "connections")]
    pub connections: u32,
}

const fn connections() -> u32 {
    20
}

impl StorageConfig {
    pub(super) fn check(&self) -> Result<(), ConfigError> {
        if self.sqlite.is_some() == self.postgres.is_some() {
            return Err(ConfigError(
                "exactly one of the settings storage.sqlite and storage.postgres must be there"
                    .into(),
            ));
        }
        if !(1..=500).contains(&self.connections) {
            return Err(ConfigError(
                "the setting storage.connections must be 1 to 500".into(),
            ));
        }
        Ok(())
    }
}
