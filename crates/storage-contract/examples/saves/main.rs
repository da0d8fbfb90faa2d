//! How many durable saves a second each database takes, and how many raw commits of the same size:
//! `saves (save|raw) CLIENTS MILLISECONDS (FILE|postgres://…)`, one line of JSON on stdout. The
//! database must be new. Only `cargo xtask bench` runs this.
#![expect(
    clippy::expect_used,
    reason = "a measurement that cannot be taken has failed"
)]

mod applicant;
mod clients;
mod raw;
mod save;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use service::ports::storage::Storage;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [what, clients, milliseconds, database] = arguments.as_slice() else {
        panic!("saves (save|raw) CLIENTS MILLISECONDS DATABASE");
    };
    let clients = clients.parse().expect("a number of clients");
    let milliseconds = milliseconds.parse().expect("a number of milliseconds");
    let span = Duration::from_millis(milliseconds);
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let result = runtime.block_on(async {
        match (what.as_str(), database.starts_with("postgres:")) {
            ("save", _) => save::measure(opened(database).await, clients, span).await,
            ("raw", true) => raw::postgres(database, clients, span).await,
            ("raw", false) => raw::sqlite(database, span).await,
            (other, _) => panic!("{other} cannot be measured"),
        }
    });
    println!("{result}");
}

async fn opened(database: &str) -> Arc<dyn Storage> {
    if database.starts_with("postgres:") {
        let store = storage_postgres::PostgresStorage::connect(database, 8).await;
        return Arc::new(store.expect("a store on PostgreSQL"));
    }
    let store = storage_sqlite::SqliteStorage::open(Path::new(database)).await;
    Arc::new(store.expect("a store on SQLite"))
}
