//! The store in memory.

use std::sync::Arc;

use service::fakes::storage::MemoryStorage;
use service::ports::storage::{Storage, StorageError};
use storage_contract::Store;

async fn in_memory(test: impl AsyncFnOnce(Store)) {
    test(Arc::new(MemoryStorage::default())).await;
}

storage_contract::contract_suite!(super::in_memory);

#[tokio::test]
async fn a_store_that_is_down_fails_until_it_is_up_again() {
    let store = MemoryStorage::default();
    store.set_down(true);
    assert!(matches!(
        store.ready().await,
        Err(StorageError::Unavailable)
    ));
    assert!(store.begin().await.is_err());
    store.set_down(false);
    assert!(store.ready().await.is_ok());
}
