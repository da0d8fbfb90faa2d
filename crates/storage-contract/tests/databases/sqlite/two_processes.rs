//! Two stores on one file, as two processes have them: each with its own writer.

use std::sync::Arc;

use service::ports::storage::{Storage, StorageError};
use sqlx::Connection;
use storage_contract::records::{MORNING, application, draft_with, full_draft};
use storage_contract::{Store, at_once, begin};

use super::{open, place, raw};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_starts_at_once_both_find_a_migrated_file() {
    let (_folder, path) = place();
    let opened = at_once(2, |_| {
        let path = path.clone();
        async move { storage_sqlite::SqliteStorage::open(&path).await.map(drop) }
    })
    .await;
    for outcome in opened {
        outcome.expect("the file is opened");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_writers_wait_for_each_other_and_lose_nothing() {
    let (_folder, path) = place();
    let stores: [Store; 2] = [Arc::new(open(&path).await), Arc::new(open(&path).await)];
    let first = application(1, full_draft());
    let mut transaction = begin(&stores[0]).await;
    transaction
        .insert_application(&first, MORNING)
        .await
        .expect("it is stored");
    transaction.commit().await.expect("it is committed");
    at_once(20, |number| {
        let store = Arc::clone(&stores[number % 2]);
        async move {
            let mine = application(1, draft_with(&format!("{number}@example.fi")));
            let mut transaction = begin(&store).await;
            let found = transaction.application(&mine.id).await.expect("it is read");
            let version = found.expect("it is there").version;
            let saved = transaction
                .update_application(&mine, version, MORNING)
                .await;
            assert_eq!(saved.expect("it is tried"), Some(version + 1));
            transaction.commit().await.expect("it is committed");
        }
    })
    .await;
    let found = stores[1].application(&first.id).await.expect("it is read");
    assert_eq!(found.expect("it is there").version, 21);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_writer_that_does_not_let_go_is_waited_for_within_bounds() {
    let (_folder, path) = place();
    let store = open(&path).await;
    let mut stuck = raw(&path).await;
    let held = stuck
        .begin_with("BEGIN IMMEDIATE")
        .await
        .expect("the other process writes");
    let waited = store.begin().await.err();
    assert!(matches!(waited, Some(StorageError::Unavailable)));
    let unknown = store.application(&application(1, full_draft()).id).await;
    assert_eq!(unknown.expect("readers go on"), None);
    held.rollback().await.expect("the other process lets go");
    assert!(store.begin().await.is_ok());
}
