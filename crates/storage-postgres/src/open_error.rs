//! Why a database cannot be opened, in words for the operator.

use sqlx::migrate::MigrateError;
use thiserror::Error;

/// Why the database was not opened. Nothing in it was changed, except by migrations that finished.
#[derive(Debug, Error)]
pub enum OpenError {
    /// The address cannot be read.
    #[error("the database's address is malformed: it must look like postgres://user@host/database")]
    MalformedAddress,
    /// The server does not answer or refuses the connection.
    #[error("the database cannot be reached: {0}")]
    Unreachable(String),
    /// A newer release has migrated the database.
    #[error(
        "the database was migrated by a newer release (schema {found}, this release knows {known}): \
         start that release, or restore a backup from before"
    )]
    NewerSchema {
        /// The newest migration in the database.
        found: i64,
        /// The newest one that this release has.
        known: i64,
    },
    /// A migration that was applied is not the one that this release has by its number.
    #[error("migration {0} in the database differs from this release's: it is from another build")]
    ChangedMigration(i64),
    /// A migration failed and was undone.
    #[error("the database cannot be migrated: {0}")]
    Migration(String),
}

impl From<sqlx::Error> for OpenError {
    fn from(error: sqlx::Error) -> Self {
        match error {
            sqlx::Error::Configuration(_) => Self::MalformedAddress,
            sqlx::Error::PoolTimedOut => Self::Unreachable("no answer in time".to_owned()),
            error => Self::Unreachable(error.to_string()),
        }
    }
}

impl OpenError {
    /// The error of a migration run by a release that knows migrations up to `known`.
    pub(crate) fn of_migration(error: MigrateError, known: i64) -> Self {
        match error {
            MigrateError::VersionMissing(found) if found > known => {
                Self::NewerSchema { found, known }
            }
            MigrateError::VersionMissing(version) | MigrateError::VersionMismatch(version) => {
                Self::ChangedMigration(version)
            }
            MigrateError::Execute(error) => error.into(),
            error => Self::Migration(error.to_string()),
        }
    }
}
