//! The store on SQLite: the suite, and what can only be asked of a file.

mod files;
mod refusals;
mod two_processes;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use sqlx::{Connection, SqliteConnection};
use storage_contract::Store;
use storage_sqlite::SqliteStorage;
use tempfile::TempDir;

/// A folder that goes with the test, and the path of a database in it that is not there yet.
pub fn place() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("ekstranet.sqlite");
    (folder, path)
}

pub async fn open(path: &Path) -> SqliteStorage {
    SqliteStorage::open(path).await.expect("the file is opened")
}

/// The file without the store.
pub async fn raw(path: &Path) -> SqliteConnection {
    let url = format!("sqlite:{}", path.display());
    SqliteConnection::connect(&url)
        .await
        .expect("the file is opened")
}

async fn in_sqlite(test: impl AsyncFnOnce(Store)) {
    let (_folder, path) = place();
    test(Arc::new(open(&path).await)).await;
}

storage_contract::contract_suite!(super::in_sqlite);
