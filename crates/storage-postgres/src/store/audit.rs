//! The table of acts. Triggers refuse every change of a row.

use domain::application::Right;
use domain::values::{BusinessId, Value};
use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{Error as CodeError, StrDeserializer};
use service::ports::audit::AuditEntry;
use service::ports::storage::StorageError;
use sqlx::PgExecutor;
use time::OffsetDateTime;
use uuid::Uuid;

use super::errors::{from_sqlx, unreadable};
use super::{body, instant};

/// The most acts that are given.
const MOST: i64 = 1_000;

struct Row {
    id: Uuid,
    at: OffsetDateTime,
    actor: String,
    organisation: Option<String>,
    acting_right: Option<String>,
    application: Option<String>,
    body: String,
}

impl Row {
    fn read(self) -> Result<AuditEntry, StorageError> {
        let organisation = self
            .organisation
            .map(|id| BusinessId::parse(&id))
            .transpose();
        let right = self.acting_right.map(|code| right_of(&code)).transpose()?;
        Ok(AuditEntry {
            id: self.id,
            at: self.at,
            actor: self.actor,
            organisation: organisation.map_err(|_| unreadable("organisation"))?,
            right,
            application: self.application,
            act: body::from_column(&self.body, "act")?,
        })
    }
}

fn right_of(code: &str) -> Result<Right, StorageError> {
    let code: StrDeserializer<'_, CodeError> = code.into_deserializer();
    Right::deserialize(code).map_err(|_| unreadable("right"))
}

pub async fn insert(executor: impl PgExecutor<'_>, entry: &AuditEntry) -> Result<(), StorageError> {
    let at = instant::to_column(entry.at);
    let organisation = entry.organisation.as_ref().map(BusinessId::as_str);
    let right = entry.right.map(Right::code);
    let act = entry.act.code();
    let body = body::to_column(&entry.act)?;
    sqlx::query!(
        "INSERT INTO audit_entries
            (id, at, actor, organisation, acting_right, application, act, body)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8::text::json)",
        entry.id,
        at,
        entry.actor,
        organisation,
        right,
        entry.application,
        act,
        body
    )
    .execute(executor)
    .await
    .map_err(from_sqlx)?;
    Ok(())
}

pub async fn of_organisation(
    executor: impl PgExecutor<'_>,
    organisation: &BusinessId,
) -> Result<Vec<AuditEntry>, StorageError> {
    let organisation = organisation.as_str();
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT id, at, actor, organisation, acting_right, application, body::text AS "body!"
        FROM audit_entries WHERE organisation = $1 ORDER BY sequence DESC LIMIT $2"#,
        organisation,
        MOST
    )
    .fetch_all(executor)
    .await
    .map_err(from_sqlx)?;
    rows.into_iter().rev().map(Row::read).collect()
}

pub async fn identifications_of(
    executor: impl PgExecutor<'_>,
    actor: &str,
) -> Result<Vec<AuditEntry>, StorageError> {
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT id, at, actor, organisation, acting_right, application, body::text AS "body!"
        FROM audit_entries
        WHERE actor = $1 AND act IN ('logged-in', 'logged-out', 'representation-looked-up')
        ORDER BY sequence DESC LIMIT $2"#,
        actor,
        MOST
    )
    .fetch_all(executor)
    .await
    .map_err(from_sqlx)?;
    rows.into_iter().rev().map(Row::read).collect()
}
