//! The table of customerships.

use domain::customership::Customership;
use domain::values::BusinessId;
use service::ports::storage::{StorageError, Stored};
use sqlx::PgExecutor;
use time::OffsetDateTime;

use super::errors::from_sqlx;
use super::{body, instant};

pub async fn find(
    executor: impl PgExecutor<'_>,
    organisation: &BusinessId,
) -> Result<Option<Stored<Customership>>, StorageError> {
    let organisation = organisation.as_str();
    let row = sqlx::query!(
        r#"SELECT version, created_at, updated_at, body::text AS "body!"
        FROM customerships WHERE organisation = $1"#,
        organisation
    )
    .fetch_optional(executor)
    .await
    .map_err(from_sqlx)?;
    row.map(|row| {
        Ok(Stored {
            record: body::from_column(&row.body, "customership")?,
            version: body::number_from_column(row.version)?,
            created_at: row.created_at,
            updated_at: row.updated_at,
        })
    })
    .transpose()
}

/// The same, locked until the end of the transaction.
pub async fn find_locked(
    executor: impl PgExecutor<'_>,
    organisation: &BusinessId,
) -> Result<Option<Stored<Customership>>, StorageError> {
    let organisation = organisation.as_str();
    let row = sqlx::query!(
        r#"SELECT version, created_at, updated_at, body::text AS "body!"
        FROM customerships WHERE organisation = $1 FOR UPDATE"#,
        organisation
    )
    .fetch_optional(executor)
    .await
    .map_err(from_sqlx)?;
    row.map(|row| {
        Ok(Stored {
            record: body::from_column(&row.body, "customership")?,
            version: body::number_from_column(row.version)?,
            created_at: row.created_at,
            updated_at: row.updated_at,
        })
    })
    .transpose()
}

/// `false` when the organisation has a customership already.
pub async fn insert(
    executor: impl PgExecutor<'_>,
    customership: &Customership,
    at: OffsetDateTime,
) -> Result<bool, StorageError> {
    let organisation = customership.organisation.as_str();
    let at = instant::to_column(at);
    let body = body::to_column(customership)?;
    let done = sqlx::query!(
        "INSERT INTO customerships (organisation, version, created_at, updated_at, body)
        VALUES ($1, 1, $2, $2, $3::text::json)
        ON CONFLICT (organisation) DO NOTHING",
        organisation,
        at,
        body
    )
    .execute(executor)
    .await
    .map_err(from_sqlx)?;
    Ok(done.rows_affected() == 1)
}

/// Whether the customership was still at `expected_version`.
pub async fn update(
    executor: impl PgExecutor<'_>,
    customership: &Customership,
    expected_version: i64,
    at: OffsetDateTime,
) -> Result<bool, StorageError> {
    let organisation = customership.organisation.as_str();
    let at = instant::to_column(at);
    let body = body::to_column(customership)?;
    let done = sqlx::query!(
        "UPDATE customerships SET version = version + 1, updated_at = $1, body = $2::text::json
        WHERE organisation = $3 AND version = $4",
        at,
        body,
        organisation,
        expected_version
    )
    .execute(executor)
    .await
    .map_err(from_sqlx)?;
    Ok(done.rows_affected() == 1)
}
