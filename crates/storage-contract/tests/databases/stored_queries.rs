//! The descriptions of queries in `.sqlx/`, from which a build without a database is checked, are
//! those of today's migrations. `cargo xtask prepare-queries` writes them.

use std::path::{Path, PathBuf};

use serde_json::Value;
use sqlx::{AssertSqlSafe, Executor, SqlSafeStr};

use crate::postgres::Database;
use crate::sqlite;

#[tokio::test]
async fn descriptions_of_queries_for_sqlite_are_up_to_date() {
    let (_folder, path) = sqlite::place();
    sqlite::open(&path).await.close().await;
    let mut connection = sqlite::raw(&path).await;
    for (query, described) in stored("storage-sqlite") {
        let today = connection
            .describe(AssertSqlSafe(query.clone()).into_sql_str())
            .await;
        let today = serde_json::to_value(today.expect("it is described"));
        assert_eq!(described, today.expect("it is JSON"), "{query}");
    }
}

#[tokio::test]
async fn descriptions_of_queries_for_postgres_are_up_to_date() {
    let database = Database::make().await;
    database.open().await.close().await;
    let mut connection = database.raw().await;
    for (query, described) in stored("storage-postgres") {
        let today = connection
            .describe(AssertSqlSafe(query.clone()).into_sql_str())
            .await;
        let today = serde_json::to_value(today.expect("it is described"));
        assert_eq!(described, today.expect("it is JSON"), "{query}");
    }
    drop(connection);
    database.remove().await;
}

#[test]
fn every_described_query_is_still_asked() {
    for name in ["storage-sqlite", "storage-postgres"] {
        let sources: String = files(&folder(name).join("src/store")).map(read).collect();
        for (query, _) in stored(name) {
            assert!(sources.contains(&query), "{name} no longer asks: {query}");
        }
    }
}

/// Queries with their descriptions.
fn stored(name: &str) -> Vec<(String, Value)> {
    let stored: Vec<_> = files(&folder(name).join(".sqlx")).map(read).collect();
    assert!(!stored.is_empty(), "{name} has no descriptions");
    let parse = |text: String| {
        let mut file: Value = serde_json::from_str(&text).expect("it is JSON");
        let query = file["query"].as_str().expect("a query").to_owned();
        (query, file["describe"].take())
    };
    stored.into_iter().map(parse).collect()
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name)
}

fn files(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let entries = std::fs::read_dir(folder).expect("the folder is read");
    entries.map(|entry| entry.expect("an entry").path())
}

fn read(path: PathBuf) -> String {
    std::fs::read_to_string(path).expect("the file is read")
}
