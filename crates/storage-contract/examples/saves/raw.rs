//! The ceiling: commits of one row of 2 kB and nothing else, at the durability of the stores.

use std::time::{Duration, Instant};

use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{AssertSqlSafe, Connection as _, PgConnection, SqliteConnection};

use crate::clients::at_work;

/// Commits in one call: SQLite then never waits for another thread between them.
const IN_ONE_CALL: u32 = 25;

/// One writer: SQLite has no more.
pub async fn sqlite(path: &str, span: Duration) -> String {
    let options = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full);
    let mut connection = SqliteConnection::connect_with(&options)
        .await
        .expect("a file");
    let table = "CREATE TABLE raw (id INTEGER PRIMARY KEY, body TEXT NOT NULL)";
    let done = sqlx::query(table).execute(&mut connection).await;
    done.expect("a table");
    let insert = "INSERT INTO raw (body) VALUES (hex(zeroblob(1000)));\n";
    let inserts = insert.repeat(IN_ONE_CALL as usize);
    let client = async move {
        let (start, mut times) = (Instant::now(), Vec::new());
        while start.elapsed() < span {
            let before = Instant::now();
            let call = sqlx::raw_sql(AssertSqlSafe(inserts.clone()));
            call.execute(&mut connection).await.expect("commits");
            let one = before.elapsed() / IN_ONE_CALL;
            times.extend(std::iter::repeat_n(one, IN_ONE_CALL as usize));
        }
        times
    };
    at_work([client]).await
}

/// So many clients, each with a connection of its own.
pub async fn postgres(url: &str, clients: usize, span: Duration) -> String {
    let mut connection = PgConnection::connect(url).await.expect("a server");
    let table = "CREATE TABLE raw (id BIGSERIAL PRIMARY KEY, body TEXT NOT NULL)";
    let done = sqlx::query(table).execute(&mut connection).await;
    done.expect("a table");
    let body = "x".repeat(2_000);
    let mut connections = Vec::new();
    for _ in 0..clients {
        connections.push(PgConnection::connect(url).await.expect("a connection"));
    }
    let clients = connections.into_iter().map(|mut connection| {
        let body = body.clone();
        async move {
            let (start, mut times) = (Instant::now(), Vec::new());
            while start.elapsed() < span {
                let before = Instant::now();
                let insert = sqlx::query("INSERT INTO raw (body) VALUES ($1)").bind(&body);
                insert.execute(&mut connection).await.expect("a commit");
                times.push(before.elapsed());
            }
            times
        }
    });
    at_work(clients).await
}
