//! The contract of the `Storage` port: one suite of tests that every store must pass, run on
//! SQLite, on PostgreSQL and on the store in memory. Only tests import this crate.
//!
//! [`contract_suite!`] makes a test of every function of the suite; `tests/databases` has besides
//! what can only be asked of one database: damage, restart, other processes, raw SQL.

#![expect(
    clippy::expect_used,
    clippy::missing_panics_doc,
    reason = "a test fails by panicking"
)]

mod each;
pub mod records;
pub mod suite;

use std::sync::Arc;

use service::ports::storage::{Storage, StorageError, Transaction};

/// The store under test.
pub type Store = Arc<dyn Storage>;

/// How often a transaction is tried to be begun while the machine is busy with other tests.
const TRIES: usize = 20;

/// Begins a transaction; a store that is unavailable for the moment is asked again.
pub async fn begin(store: &Store) -> Box<dyn Transaction> {
    for _ in 1..TRIES {
        match store.begin().await {
            Err(StorageError::Unavailable) => {}
            begun => return begun.expect("a transaction begins"),
        }
    }
    store
        .begin()
        .await
        .expect("a transaction begins in the end")
}

/// Runs `times` tasks at once and gives what they gave.
pub async fn at_once<T, F>(times: usize, task: impl Fn(usize) -> F) -> Vec<T>
where
    T: Send + 'static,
    F: Future<Output = T> + Send + 'static,
{
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..times {
        tasks.spawn(task(number));
    }
    tasks.join_all().await
}
