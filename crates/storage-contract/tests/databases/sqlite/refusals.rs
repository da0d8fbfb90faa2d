//! Files that are not opened.

use std::io::{Seek, SeekFrom, Write};

use storage_sqlite::{OpenError, SqliteStorage};

use super::{open, place, raw};

#[tokio::test]
async fn a_database_of_a_newer_release_is_refused() {
    let (_folder, path) = place();
    open(&path).await.close().await;
    sqlx::query(
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
        VALUES (9999, 'from the future', TRUE, x'00', 0)",
    )
    .execute(&mut raw(&path).await)
    .await
    .expect("it is migrated by a newer release");
    let refused = SqliteStorage::open(&path).await.expect_err("it is refused");
    assert!(matches!(refused, OpenError::NewerSchema { found: 9999, known } if known < 9999));
    assert!(refused.to_string().contains("newer release"));
}

#[tokio::test]
async fn a_database_of_another_build_is_refused() {
    let (_folder, path) = place();
    open(&path).await.close().await;
    sqlx::query("UPDATE _sqlx_migrations SET checksum = x'00' WHERE version = 1")
        .execute(&mut raw(&path).await)
        .await
        .expect("it is another build's");
    let refused = SqliteStorage::open(&path).await.expect_err("it is refused");
    assert!(matches!(refused, OpenError::ChangedMigration(1)));
}

#[tokio::test]
async fn a_file_that_is_no_database_is_refused_and_left_alone() {
    let (_folder, path) = place();
    let text = "Muistiinpanoja, ei tietokanta. ".repeat(200);
    std::fs::write(&path, &text).expect("it is written");
    let refused = SqliteStorage::open(&path).await.expect_err("it is refused");
    assert!(matches!(refused, OpenError::Corrupt(_)), "{refused}");
    assert_eq!(std::fs::read_to_string(&path).expect("it is read"), text);
}

#[tokio::test]
async fn a_damaged_page_is_found_at_start() {
    let (_folder, path) = place();
    open(&path).await.close().await;
    let size: i64 = sqlx::query_scalar("PRAGMA page_size")
        .fetch_one(&mut raw(&path).await)
        .await
        .expect("the size of a page");
    // Page 1 has the schema; page 2 is the root of the first table.
    let mut file = std::fs::OpenOptions::new()
        .write(true)
        .open(&path)
        .expect("it is opened");
    file.seek(SeekFrom::Start(size.unsigned_abs()))
        .expect("page 2");
    file.write_all(&[0xff; 64]).expect("it is damaged");
    drop(file);
    let refused = SqliteStorage::open(&path).await.expect_err("it is refused");
    assert!(matches!(refused, OpenError::Corrupt(_)), "{refused}");
    assert!(refused.to_string().contains("backup"));
}

#[tokio::test]
async fn a_file_in_a_folder_that_is_not_there_is_refused() {
    let (folder, _) = place();
    let path = folder.path().join("missing").join("ekstranet.sqlite");
    let refused = SqliteStorage::open(&path).await.expect_err("it is refused");
    assert!(matches!(refused, OpenError::Unreachable(_)));
}
