//! The suite: what every store must do, a file per kind of record.

pub mod applications;
pub mod audit;
pub mod customerships;
pub mod lists;
pub mod people;
pub mod races;
pub mod references;
pub mod revisions;
pub mod sessions;
pub mod submission_keys;
pub mod texts;
pub mod transactions;
