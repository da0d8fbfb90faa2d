//! The table of sessions.

use service::ports::storage::{SecretHash, SessionRecord, StorageError};
use sqlx::PgExecutor;
use time::OffsetDateTime;

use super::errors::from_sqlx;
use super::instant;

pub async fn find(
    executor: impl PgExecutor<'_>,
    key: &SecretHash,
) -> Result<Option<SessionRecord>, StorageError> {
    let hash = key.0.as_slice();
    let row = sqlx::query!(
        "SELECT sealed, created_at, seen_at, ends_at FROM sessions WHERE key_hash = $1",
        hash
    )
    .fetch_optional(executor)
    .await
    .map_err(from_sqlx)?;
    row.map(|row| {
        Ok(SessionRecord {
            key: *key,
            sealed: row.sealed,
            created_at: row.created_at,
            seen_at: row.seen_at,
            ends_at: row.ends_at,
        })
    })
    .transpose()
}

pub async fn save(
    executor: impl PgExecutor<'_>,
    session: &SessionRecord,
) -> Result<(), StorageError> {
    let hash = session.key.0.as_slice();
    let sealed = session.sealed.as_slice();
    let created_at = instant::to_column(session.created_at);
    let seen_at = instant::to_column(session.seen_at);
    let ends_at = instant::to_column(session.ends_at);
    sqlx::query!(
        "INSERT INTO sessions (key_hash, sealed, created_at, seen_at, ends_at)
        VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (key_hash) DO UPDATE SET
            sealed = excluded.sealed, created_at = excluded.created_at,
            seen_at = excluded.seen_at, ends_at = excluded.ends_at",
        hash,
        sealed,
        created_at,
        seen_at,
        ends_at
    )
    .execute(executor)
    .await
    .map_err(from_sqlx)?;
    Ok(())
}

/// Of two requests at once the later mark stays; the same mark twice writes nothing.
pub async fn touch(
    executor: impl PgExecutor<'_>,
    key: &SecretHash,
    seen_at: OffsetDateTime,
) -> Result<(), StorageError> {
    let hash = key.0.as_slice();
    let seen_at = instant::to_column(seen_at);
    sqlx::query!(
        "UPDATE sessions SET seen_at = $1 WHERE key_hash = $2 AND seen_at < $1",
        seen_at,
        hash
    )
    .execute(executor)
    .await
    .map_err(from_sqlx)?;
    Ok(())
}

pub async fn delete(executor: impl PgExecutor<'_>, key: &SecretHash) -> Result<(), StorageError> {
    let hash = key.0.as_slice();
    sqlx::query!("DELETE FROM sessions WHERE key_hash = $1", hash)
        .execute(executor)
        .await
        .map_err(from_sqlx)?;
    Ok(())
}

pub async fn purge(
    executor: impl PgExecutor<'_>,
    ended_before: OffsetDateTime,
    seen_before: OffsetDateTime,
) -> Result<u64, StorageError> {
    let ended_before = instant::to_column(ended_before);
    let seen_before = instant::to_column(seen_before);
    let done = sqlx::query!(
        "DELETE FROM sessions WHERE ends_at < $1 OR seen_at < $2",
        ended_before,
        seen_before
    )
    .execute(executor)
    .await
    .map_err(from_sqlx)?;
    Ok(done.rows_affected())
}
