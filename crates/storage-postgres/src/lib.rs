//! The store on a PostgreSQL server, for services with more than one process.
//!
//! Imports `service` (whose `Storage` port it implements) and `domain`; knows nothing of HTTP or
//! pages. The same files by the same names are in `storage-sqlite`.

mod connection;
mod open_error;
mod schema;
#[cfg(feature = "queries")]
mod store;

pub use open_error::OpenError;
pub use schema::migrate;
#[cfg(feature = "queries")]
pub use store::PostgresStorage;
