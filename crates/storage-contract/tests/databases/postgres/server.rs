//! What becomes of the server and of its database.

use service::ports::audit::{Act, AuditEntry};
use service::ports::storage::{Storage, StorageError};
use storage_contract::records::{MORNING, application, full_draft, uuid};
use storage_postgres::{OpenError, PostgresStorage};

use super::Database;

#[tokio::test]
async fn a_restart_finds_everything() {
    let database = Database::make().await;
    let made = application(1, full_draft());
    let store = database.open().await;
    let mut transaction = store.begin().await.expect("it begins");
    transaction
        .insert_application(&made, MORNING)
        .await
        .expect("it is stored");
    transaction.commit().await.expect("it is committed");
    store.close().await;
    let store = database.open().await;
    let found = store.application(&made.id).await.expect("it is read");
    assert_eq!(found.expect("it is there").record, made);
    store.close().await;
    database.remove().await;
}

#[tokio::test]
async fn migrating_alone_makes_a_store_that_opens() {
    let database = Database::make().await;
    storage_postgres::migrate(&database.url())
        .await
        .expect("it is migrated");
    storage_postgres::migrate(&database.url())
        .await
        .expect("a second time changes nothing");
    database.open().await.close().await;
    database.remove().await;
}

#[tokio::test]
async fn connections_that_the_server_ended_are_replaced() {
    let database = Database::make().await;
    let store = database.open().await;
    sqlx::query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()",
    )
    .execute(&mut database.raw().await)
    .await
    .expect("they are ended");
    store.ready().await.expect("a new connection is made");
    store.close().await;
    database.remove().await;
}

#[tokio::test]
async fn a_store_whose_database_is_gone_is_not_ready() {
    let database = Database::make().await;
    let store = database.open().await;
    assert!(store.ready().await.is_ok());
    database.remove().await;
    assert!(matches!(
        store.ready().await,
        Err(StorageError::Unavailable)
    ));
    assert!(matches!(
        store.begin().await.err(),
        Some(StorageError::Unavailable)
    ));
}

#[tokio::test]
async fn acts_cannot_be_changed_deleted_or_emptied() {
    let database = Database::make().await;
    let store = database.open().await;
    let mut transaction = store.begin().await.expect("it begins");
    let entry = AuditEntry {
        id: uuid(1),
        at: MORNING,
        actor: "somebody".to_owned(),
        organisation: None,
        right: None,
        application: None,
        act: Act::LoggedIn,
    };
    transaction.record(&entry).await.expect("it is recorded");
    transaction.commit().await.expect("it is committed");
    for change in [
        "UPDATE audit_entries SET actor = 'nobody'",
        "DELETE FROM audit_entries",
        "TRUNCATE audit_entries",
    ] {
        let refused = sqlx::query(change).execute(&mut database.raw().await).await;
        let refused = refused.expect_err("it is refused").to_string();
        assert!(refused.contains("audit entries are never"), "{refused}");
    }
    store.close().await;
    database.remove().await;
}

#[tokio::test]
async fn a_database_of_a_newer_release_is_refused() {
    let database = Database::make().await;
    database.open().await.close().await;
    sqlx::query(
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
        VALUES (9999, 'from the future', TRUE, '\\x00', 0)",
    )
    .execute(&mut database.raw().await)
    .await
    .expect("it is migrated by a newer release");
    let refused = PostgresStorage::connect(&database.url(), 1)
        .await
        .expect_err("it is refused");
    assert!(matches!(
        refused,
        OpenError::NewerSchema { found: 9999, .. }
    ));
    database.remove().await;
}

#[tokio::test]
async fn a_malformed_address_is_refused_without_repeating_it() {
    let url = "postgres://ekstranet:salasana@[not a host/ekstranet";
    let refused = PostgresStorage::connect(url, 1)
        .await
        .expect_err("it is refused");
    assert!(matches!(refused, OpenError::MalformedAddress));
    assert!(!format!("{refused} {refused:?}").contains("salasana"));
}

#[tokio::test]
async fn a_lock_that_is_not_let_go_is_waited_for_within_bounds() {
    let database = Database::make().await;
    let store = database.open().await;
    let made = application(1, full_draft());
    let mut holder = store.begin().await.expect("it begins");
    holder
        .insert_application(&made, MORNING)
        .await
        .expect("it is stored");
    holder.commit().await.expect("it is committed");
    let mut holder = store.begin().await.expect("it begins");
    holder.application(&made.id).await.expect("it is locked");
    let mut waiter = store.begin().await.expect("it begins");
    let outcome = waiter.application(&made.id).await;
    assert!(matches!(outcome, Err(StorageError::Unavailable)));
    drop((holder, waiter));
    store.close().await;
    database.remove().await;
}

#[tokio::test]
async fn a_request_waits_for_a_connection_within_bounds() {
    let database = Database::make().await;
    let store = PostgresStorage::connect(&database.url(), 1)
        .await
        .expect("it is opened");
    let only = store.begin().await.expect("it begins");
    assert!(matches!(
        store.ready().await,
        Err(StorageError::Unavailable)
    ));
    drop(only);
    assert!(store.ready().await.is_ok());
    store.close().await;
    database.remove().await;
}
