//! The migrations, each in a transaction of its own, under a lock that other starts wait for.

use sqlx::migrate::Migrator;
use sqlx::postgres::PgConnectOptions;

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

/// Brings the tables of the database at `url` up to this release. The database must exist.
///
/// # Errors
/// The address is malformed, the server cannot be reached, or the database belongs to a newer
/// release.
pub async fn migrate(url: &str) -> Result<(), OpenError> {
    run(connection::options(url)?).await
}

/// The same, over a connection of its own that has no bounds: a migration may take long.
pub async fn run(options: PgConnectOptions) -> Result<(), OpenError> {
    let pool = connection::pool(1, connection::START_PATIENCE)
        .connect_with(options)
        .await?;
    let done = MIGRATOR.run(&pool).await;
    // Closing also lets go of the lock when the migration failed.
    pool.close().await;
    done.map_err(|error| OpenError::of_migration(error, newest()))
}
