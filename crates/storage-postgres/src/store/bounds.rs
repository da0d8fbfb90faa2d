//! How long the store may keep a request waiting. Migrations have none of these bounds.

use std::time::Duration;

use sqlx::postgres::PgConnectOptions;

/// How long a request waits for a connection, also while the server is down.
pub const PATIENCE: Duration = Duration::from_secs(3);

/// On the server's side: a statement, a wait for a lock, and a transaction whose client stopped.
const BOUNDS: [(&str, &str); 3] = [
    ("statement_timeout", "10s"),
    ("lock_timeout", "5s"),
    ("idle_in_transaction_session_timeout", "60s"),
];

/// The options with the server's bounds.
pub fn bounded(options: PgConnectOptions) -> PgConnectOptions {
    options.options(BOUNDS)
}
