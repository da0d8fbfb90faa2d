//! The migrations: all of them in one transaction, or none.

use std::path::Path;

use sqlx::migrate::Migrator;
use sqlx::{ConnectOptions, Connection, SqliteConnection};

use crate::OpenError;
use crate::connection;

static MIGRATOR: Migrator = sqlx::migrate!();

/// The newest migration of this release.
pub fn newest() -> i64 {
    MIGRATOR
        .iter()
        .map(|migration| migration.version)
        .max()
        .unwrap_or(0)
}

/// Makes the file at `path` when it is missing, and brings its tables up to this release.
///
/// # Errors
/// The file cannot be opened, is damaged, or belongs to a newer release.
pub async fn migrate(path: &Path) -> Result<(), OpenError> {
    connection::make_private(path)?;
    let mut connection = connection::options(path).connect().await?;
    check(&mut connection).await?;
    run(&mut connection).await?;
    connection.close().await?;
    Ok(())
}

/// Looks for damage: a page that does not fit its tree, a record that cannot be read.
pub async fn check(connection: &mut SqliteConnection) -> Result<(), OpenError> {
    let answer: String = sqlx::query_scalar("PRAGMA quick_check(1)")
        .fetch_one(connection)
        .await?;
    if answer == "ok" {
        Ok(())
    } else {
        Err(OpenError::Corrupt(answer))
    }
}

/// Runs what is missing. The write lock is taken first, so that two starts at once do not both
/// find an empty database.
pub async fn run(connection: &mut SqliteConnection) -> Result<(), OpenError> {
    let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
    // `run` would make the future impossible to spawn: its `Acquire` bound is not general enough.
    MIGRATOR
        .run_direct(None, &mut *transaction, false)
        .await
        .map_err(|error| OpenError::of_migration(error, newest()))?;
    transaction.commit().await?;
    Ok(())
}
