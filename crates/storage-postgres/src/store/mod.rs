//! The port's two traits, each function handed to the file of its table.

mod applications;
mod audit;
mod body;
mod bounds;
mod customerships;
mod errors;
mod instant;
mod organisations;
mod people;
mod references;
mod revisions;
mod schema_version;
mod sessions;
mod storage;
mod submission_keys;
mod transaction;

pub use storage::PostgresStorage;
