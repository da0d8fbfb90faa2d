//! How connections to the server are made.

use std::str::FromStr;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};

use crate::OpenError;

/// How long a start waits for a server that is starting too.
pub const START_PATIENCE: Duration = Duration::from_secs(10);

/// Prepared statements kept per connection: more than the queries of this crate.
const STATEMENTS: usize = 64;

/// Options for the database at `url`.
///
/// # Errors
/// The address cannot be read. It is not repeated, because it may hold a password.
pub fn options(url: &str) -> Result<PgConnectOptions, OpenError> {
    PgConnectOptions::from_str(url)
        .map(|options| {
            options
                .application_name("ekstranet")
                .statement_cache_capacity(STATEMENTS)
        })
        .map_err(|_| OpenError::MalformedAddress)
}

/// Up to `connections` at a time, for each of which a caller waits `patience`.
pub fn pool(connections: u32, patience: Duration) -> PgPoolOptions {
    PgPoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(patience)
}
