//! A database for one test, on the server that all share.

use std::sync::atomic::{AtomicU32, Ordering};

use sqlx::postgres::PgConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, PgConnection};
use storage_postgres::PostgresStorage;

const VARIABLE: &str = "KANTA_TEST_POSTGRES_URL";

/// Few: many tests run at once.
const CONNECTIONS: u32 = 8;

static MADE: AtomicU32 = AtomicU32::new(0);

/// An empty database. A test that fails leaves it behind, for whoever wants to look.
pub struct Database {
    server: PgConnectOptions,
    name: String,
}

impl Database {
    pub async fn make() -> Self {
        let server = std::env::var(VARIABLE)
            .ok()
            .and_then(|url| url.parse().ok());
        let server: PgConnectOptions = server.expect(
            "KANTA_TEST_POSTGRES_URL must be the address of a PostgreSQL database whose user may \
             make others: `cargo xtask test` starts a server and sets it",
        );
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        let name = format!("contract_{}_{number}", std::process::id());
        let database = Self { server, name };
        database.on_server("DROP DATABASE IF EXISTS").await;
        database.on_server("CREATE DATABASE").await;
        database
    }

    pub async fn open(&self) -> PostgresStorage {
        PostgresStorage::connect(&self.url(), CONNECTIONS)
            .await
            .expect("the database is opened")
    }

    /// The address of the database.
    pub fn url(&self) -> String {
        self.server
            .clone()
            .database(&self.name)
            .to_url_lossy()
            .to_string()
    }

    /// The database without the store.
    pub async fn raw(&self) -> PgConnection {
        PgConnection::connect(&self.url())
            .await
            .expect("the server answers")
    }

    /// Removes it, also while there are connections to it.
    pub async fn remove(&self) {
        let statement = format!("DROP DATABASE \"{}\" WITH (FORCE)", self.name);
        self.run(statement).await;
    }

    async fn on_server(&self, what: &str) {
        self.run(format!("{what} \"{}\"", self.name)).await;
    }

    async fn run(&self, statement: String) {
        let mut connection = PgConnection::connect_with(&self.server)
            .await
            .expect("the server answers");
        sqlx::query(AssertSqlSafe(statement))
            .execute(&mut connection)
            .await
            .expect("the user may make and remove databases");
    }
}
