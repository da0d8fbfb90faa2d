//! What becomes of the file.

use std::sync::Arc;

use service::ports::storage::{Storage, StorageError};
use storage_contract::Store;
use storage_contract::records::{MORNING, application, application_id, full_draft};

use super::{open, place, raw};

#[tokio::test]
async fn a_restart_finds_everything() {
    let (_folder, path) = place();
    let made = application(1, full_draft());
    let store = open(&path).await;
    let shared: Store = Arc::new(store.clone());
    let mut transaction = storage_contract::begin(&shared).await;
    transaction
        .insert_application(&made, MORNING)
        .await
        .expect("it is stored");
    transaction.commit().await.expect("it is committed");
    store.close().await;
    let found = open(&path)
        .await
        .application(&made.id)
        .await
        .expect("it is read");
    assert_eq!(found.expect("it is there").record, made);
}

#[tokio::test]
async fn migrating_alone_makes_a_store_that_opens() {
    let (_folder, path) = place();
    storage_sqlite::migrate(&path)
        .await
        .expect("it is migrated");
    storage_sqlite::migrate(&path)
        .await
        .expect("a second time changes nothing");
    let found = open(&path).await.application(&application_id(1)).await;
    assert_eq!(found.expect("it is asked"), None);
}

#[tokio::test]
async fn a_store_whose_file_is_gone_is_not_ready() {
    let (_folder, path) = place();
    let store = open(&path).await;
    assert!(store.ready().await.is_ok());
    std::fs::remove_file(&path).expect("it is removed");
    assert!(matches!(
        store.ready().await,
        Err(StorageError::Unavailable)
    ));
}

#[tokio::test]
async fn acts_cannot_be_changed_or_deleted() {
    let (_folder, path) = place();
    open(&path).await;
    let mut connection = raw(&path).await;
    sqlx::query(
        "INSERT INTO audit_entries (id, at, actor, act, body)
        VALUES (zeroblob(16), 0, 'somebody', 'logged-in', '{\"act\":\"logged-in\"}')",
    )
    .execute(&mut connection)
    .await
    .expect("it is recorded");
    for change in [
        "UPDATE audit_entries SET actor = 'nobody'",
        "DELETE FROM audit_entries",
    ] {
        let refused = sqlx::query(change).execute(&mut connection).await;
        let refused = refused.expect_err("it is refused").to_string();
        assert!(refused.contains("audit entries are never"), "{refused}");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn only_its_owner_can_read_the_file_and_its_log() {
    use std::os::unix::fs::PermissionsExt;

    let (folder, path) = place();
    let _store = open(&path).await;
    for entry in std::fs::read_dir(folder.path()).expect("the folder is read") {
        let entry = entry.expect("an entry");
        let mode = entry.metadata().expect("its rights").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{}", entry.path().display());
    }
}
