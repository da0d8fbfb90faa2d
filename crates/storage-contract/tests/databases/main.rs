//! The contract suite on all stores, and what can only be asked of one database.
//!
//! The tests on PostgreSQL need a server: `KANTA_TEST_POSTGRES_URL` is the address of a database
//! whose user may make others beside it. `cargo xtask test` starts one and sets it. Without it
//! these tests fail, since a store that was not tried is not known to work.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod memory;
mod postgres;
mod same_tables;
mod sqlite;
mod stored_queries;
