//! The table of draft revisions.

use domain::application::ApplicationId;
use domain::forms::ApplicationDraft;
use service::ports::storage::StorageError;
use sqlx::PgExecutor;

use super::body;
use super::errors::from_sqlx;

/// The revisions of one draft that are kept.
pub const KEPT: i64 = 200;

pub async fn find(
    executor: impl PgExecutor<'_>,
    id: &ApplicationId,
    version: i64,
) -> Result<Option<ApplicationDraft>, StorageError> {
    let id = body::id_to_column(id)?;
    sqlx::query_scalar!(
        r#"SELECT body::text AS "body!" FROM draft_revisions
        WHERE application_id = $1 AND version = $2"#,
        id,
        version
    )
    .fetch_optional(executor)
    .await
    .map_err(from_sqlx)?
    .map(|draft| body::from_column(&draft, "draft"))
    .transpose()
}

pub async fn insert(
    executor: impl PgExecutor<'_>,
    id: &ApplicationId,
    version: i64,
    draft: &ApplicationDraft,
) -> Result<(), StorageError> {
    let id = body::id_to_column(id)?;
    let draft = body::to_column(draft)?;
    sqlx::query!(
        "INSERT INTO draft_revisions (application_id, version, body) VALUES ($1, $2, $3::text::json)",
        id,
        version,
        draft
    )
    .execute(executor)
    .await
    .map_err(from_sqlx)?;
    Ok(())
}

/// Forgets the revisions of an application up to and with `version`.
pub async fn forget_up_to(
    executor: impl PgExecutor<'_>,
    id: &ApplicationId,
    version: i64,
) -> Result<(), StorageError> {
    let id = body::id_to_column(id)?;
    sqlx::query!(
        "DELETE FROM draft_revisions WHERE application_id = $1 AND version <= $2",
        id,
        version
    )
    .execute(executor)
    .await
    .map_err(from_sqlx)?;
    Ok(())
}
