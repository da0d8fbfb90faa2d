//! The table of idempotency keys.

use domain::application::ApplicationId;
use service::ports::storage::{SecretHash, StorageError};
use sqlx::PgExecutor;
use time::OffsetDateTime;

use super::errors::from_sqlx;
use super::{body, instant};

pub async fn find(
    executor: impl PgExecutor<'_>,
    key: &SecretHash,
) -> Result<Option<ApplicationId>, StorageError> {
    let key = key.0.as_slice();
    sqlx::query_scalar!(
        "SELECT application_id FROM submission_keys WHERE key_hash = $1",
        key
    )
    .fetch_optional(executor)
    .await
    .map_err(from_sqlx)?
    .map(body::id_from_column)
    .transpose()
}

/// `false` when the key is known already.
pub async fn insert(
    executor: impl PgExecutor<'_>,
    key: &SecretHash,
    application: &ApplicationId,
    at: OffsetDateTime,
) -> Result<bool, StorageError> {
    let key = key.0.as_slice();
    let application = body::id_to_column(application)?;
    let at = instant::to_column(at);
    let done = sqlx::query!(
        "INSERT INTO submission_keys (key_hash, application_id, created_at) VALUES ($1, $2, $3)
        ON CONFLICT (key_hash) DO NOTHING",
        key,
        application,
        at
    )
    .execute(executor)
    .await
    .map_err(from_sqlx)?;
    Ok(done.rows_affected() == 1)
}
