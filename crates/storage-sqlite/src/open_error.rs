//! Why a database cannot be opened, in words for the operator.

use sqlx::migrate::MigrateError;
use thiserror::Error;

/// Result codes of SQLite: <https://www.sqlite.org/rescode.html>.
const SQLITE_CORRUPT: &str = "11";
const SQLITE_NOTADB: &str = "26";

/// Why the database was not opened. Nothing in it was changed, except by migrations that finished.
#[derive(Debug, Error)]
pub enum OpenError {
    /// The file cannot be made, read or locked.
    #[error("the database file cannot be opened: {0}")]
    Unreachable(String),
    /// The file is damaged, or no SQLite database.
    #[error("the database file is damaged ({0}): restore it from a backup")]
    Corrupt(String),
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

impl From<std::io::Error> for OpenError {
    fn from(error: std::io::Error) -> Self {
        Self::Unreachable(error.to_string())
    }
}

impl From<sqlx::Error> for OpenError {
    fn from(error: sqlx::Error) -> Self {
        let code = error
            .as_database_error()
            .and_then(|error| error.code().map(String::from));
        match code.as_deref() {
            Some(SQLITE_CORRUPT | SQLITE_NOTADB) => Self::Corrupt(error.to_string()),
            _ => Self::Unreachable(error.to_string()),
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
