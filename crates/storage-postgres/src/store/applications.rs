//! The table of applications. The body is the state; the other columns hold the rest.

use domain::application::{Application, ApplicationId, State};
use domain::service::Service;
use domain::values::{BusinessId, Value};
use service::ports::storage::{StorageError, Stored};
use sqlx::PgExecutor;
use time::OffsetDateTime;
use uuid::Uuid;

use super::errors::{from_sqlx, unreadable};
use super::{body, instant};

/// The most applications of one organisation that are given.
const MOST_OF_ORGANISATION: i64 = 200;

struct Row {
    id: Uuid,
    organisation: String,
    service: String,
    version: i64,
    created_at: OffsetDateTime,
    updated_at: OffsetDateTime,
    body: String,
}

impl Row {
    fn read(self) -> Result<Stored<Application>, StorageError> {
        Ok(Stored {
            record: Application {
                id: body::id_from_column(self.id)?,
                organisation: BusinessId::parse(&self.organisation)
                    .map_err(|_| unreadable("organisation"))?,
                service: Service::from_code(&self.service).ok_or_else(|| unreadable("service"))?,
                state: body::from_column(&self.body, "application")?,
            },
            version: body::number_from_column(self.version)?,
            created_at: self.created_at,
            updated_at: self.updated_at,
        })
    }
}

pub async fn find(
    executor: impl PgExecutor<'_>,
    id: &ApplicationId,
) -> Result<Option<Stored<Application>>, StorageError> {
    let id = body::id_to_column(id)?;
    sqlx::query_as!(
        Row,
        r#"SELECT id, organisation, service, version, created_at, updated_at, body::text AS "body!"
        FROM applications WHERE id = $1"#,
        id
    )
    .fetch_optional(executor)
    .await
    .map_err(from_sqlx)?
    .map(Row::read)
    .transpose()
}

/// The same, locked until the end of the transaction.
pub async fn find_locked(
    executor: impl PgExecutor<'_>,
    id: &ApplicationId,
) -> Result<Option<Stored<Application>>, StorageError> {
    let id = body::id_to_column(id)?;
    sqlx::query_as!(
        Row,
        r#"SELECT id, organisation, service, version, created_at, updated_at, body::text AS "body!"
        FROM applications WHERE id = $1 FOR UPDATE"#,
        id
    )
    .fetch_optional(executor)
    .await
    .map_err(from_sqlx)?
    .map(Row::read)
    .transpose()
}

pub async fn of_organisation(
    executor: impl PgExecutor<'_>,
    organisation: &BusinessId,
) -> Result<Vec<Stored<Application>>, StorageError> {
    let organisation = organisation.as_str();
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT id, organisation, service, version, created_at, updated_at, body::text AS "body!"
        FROM applications WHERE organisation = $1
        ORDER BY created_at DESC, id DESC LIMIT $2"#,
        organisation,
        MOST_OF_ORGANISATION
    )
    .fetch_all(executor)
    .await
    .map_err(from_sqlx)?;
    rows.into_iter().map(Row::read).collect()
}

pub async fn sent_last(
    executor: impl PgExecutor<'_>,
    limit: u32,
) -> Result<Vec<Stored<Application>>, StorageError> {
    let limit = i64::from(limit);
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT id, organisation, service, version, created_at, updated_at, body::text AS "body!"
        FROM applications WHERE sent_at IS NOT NULL
        ORDER BY sent_at DESC, id DESC LIMIT $1"#,
        limit
    )
    .fetch_all(executor)
    .await
    .map_err(from_sqlx)?;
    rows.into_iter().map(Row::read).collect()
}

pub async fn insert(
    executor: impl PgExecutor<'_>,
    application: &Application,
    at: OffsetDateTime,
) -> Result<(), StorageError> {
    let id = body::id_to_column(&application.id)?;
    let organisation = application.organisation.as_str();
    let service = application.service.code();
    let state = application.state.code().code();
    let at = instant::to_column(at);
    let sent_at = sent_at(&application.state)?;
    let body = body::to_column(&application.state)?;
    sqlx::query!(
        "INSERT INTO applications
            (id, organisation, service, state, version, created_at, updated_at, sent_at, body)
        VALUES ($1, $2, $3, $4, 1, $5, $5, $6, $7::text::json)",
        id,
        organisation,
        service,
        state,
        at,
        sent_at,
        body
    )
    .execute(executor)
    .await
    .map_err(from_sqlx)?;
    Ok(())
}

/// Whether the application was still at `expected_version`. Its owner and service never change.
pub async fn update(
    executor: impl PgExecutor<'_>,
    application: &Application,
    expected_version: i64,
    at: OffsetDateTime,
) -> Result<bool, StorageError> {
    let id = body::id_to_column(&application.id)?;
    let state = application.state.code().code();
    let at = instant::to_column(at);
    let sent_at = sent_at(&application.state)?;
    let body = body::to_column(&application.state)?;
    let done = sqlx::query!(
        "UPDATE applications
        SET state = $1, version = version + 1, updated_at = $2, sent_at = $3, body = $4::text::json
        WHERE id = $5 AND version = $6",
        state,
        at,
        sent_at,
        body,
        id,
        expected_version
    )
    .execute(executor)
    .await
    .map_err(from_sqlx)?;
    Ok(done.rows_affected() == 1)
}

fn sent_at(state: &State) -> Result<Option<OffsetDateTime>, StorageError> {
    let seconds = state.submission().map(|submission| submission.sent_at.0);
    seconds
        .map(OffsetDateTime::from_unix_timestamp)
        .transpose()
        .map_err(|_| StorageError::Unexpected("an instant is out of range".to_owned()))
}
