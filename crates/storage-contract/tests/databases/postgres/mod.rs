//! The store on PostgreSQL: the suite, and what can only be asked of a server.

mod database;
mod server;

use std::sync::Arc;

use storage_contract::Store;

pub use database::Database;

async fn in_postgres(test: impl AsyncFnOnce(Store)) {
    let database = Database::make().await;
    let store = database.open().await;
    test(Arc::new(store.clone())).await;
    store.close().await;
    database.remove().await;
}

storage_contract::contract_suite!(super::in_postgres);
