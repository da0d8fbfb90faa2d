//! The table of finished migrations.

use service::ports::storage::StorageError;
use sqlx::PgExecutor;

use super::errors::from_sqlx;

/// The newest migration of the database, 0 when there is none.
pub async fn newest(executor: impl PgExecutor<'_>) -> Result<i64, StorageError> {
    sqlx::query_scalar!(
        r#"SELECT coalesce(max(version), 0) AS "version!: i64" FROM _sqlx_migrations"#
    )
    .fetch_one(executor)
    .await
    .map_err(from_sqlx)
}
