//! The table of people.

use service::ports::storage::{PersonRecord, StorageError};
use sqlx::PgExecutor;
use time::OffsetDateTime;
use uuid::Uuid;

use super::errors::from_sqlx;
use super::instant;

/// The person of `code_hash`, made with `new_id` when there is none. The update that changes
/// nothing makes the statement return the row that was there.
pub async fn find_or_insert(
    executor: impl PgExecutor<'_>,
    code_hash: &[u8; 32],
    new_id: Uuid,
    at: OffsetDateTime,
) -> Result<PersonRecord, StorageError> {
    let hash = code_hash.as_slice();
    let at = instant::to_column(at);
    let id = sqlx::query_scalar!(
        "INSERT INTO people (id, code_hash, created_at) VALUES ($1, $2, $3)
        ON CONFLICT (code_hash) DO UPDATE SET code_hash = excluded.code_hash
        RETURNING id",
        new_id,
        hash,
        at
    )
    .fetch_one(executor)
    .await
    .map_err(from_sqlx)?;
    Ok(PersonRecord {
        id,
        code_hash: *code_hash,
    })
}
