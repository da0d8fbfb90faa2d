//! Both databases have the same tables with the same columns.

use std::collections::BTreeSet;

use crate::postgres::Database;
use crate::sqlite;

#[tokio::test]
async fn both_databases_have_the_same_tables_and_columns() {
    let (_folder, path) = sqlite::place();
    sqlite::open(&path).await.close().await;
    let in_sqlite: Vec<(String, String, bool)> = sqlx::query_as(
        "SELECT tables.name, columns.name, columns.\"notnull\"
        FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
        WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite!_%' ESCAPE '!'",
    )
    .fetch_all(&mut sqlite::raw(&path).await)
    .await
    .expect("the columns");

    let database = Database::make().await;
    database.open().await.close().await;
    let in_postgres: Vec<(String, String, bool)> = sqlx::query_as(
        "SELECT table_name::text, column_name::text, is_nullable = 'NO'
        FROM information_schema.columns WHERE table_schema = 'public'",
    )
    .fetch_all(&mut database.raw().await)
    .await
    .expect("the columns");
    database.remove().await;

    assert_eq!(ours(in_sqlite), ours(in_postgres));
}

/// Without the table of finished migrations, which is the driver's.
fn ours(columns: Vec<(String, String, bool)>) -> BTreeSet<(String, String, bool)> {
    columns
        .into_iter()
        .filter(|(table, ..)| table != "_sqlx_migrations")
        .collect()
}
