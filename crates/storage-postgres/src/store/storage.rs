//! The store: a bounded pool of connections to one database.

use async_trait::async_trait;
use domain::application::{Application, ApplicationId};
use domain::customership::Customership;
use domain::forms::ApplicationDraft;
use domain::values::BusinessId;
use service::ports::audit::AuditEntry;
use service::ports::storage::{
    SecretHash, SessionRecord, Storage, StorageError, Stored, Transaction,
};
use sqlx::PgPool;
use time::OffsetDateTime;

use super::errors::from_sqlx;
use super::transaction::PostgresTransaction;
use super::{
    applications, audit, body, bounds, customerships, revisions, schema_version, sessions,
    submission_keys,
};
use crate::{OpenError, connection, schema};

/// A store in one PostgreSQL database. Clones share their connections.
#[derive(Clone, Debug)]
pub struct PostgresStorage {
    pool: PgPool,
}

impl PostgresStorage {
    /// Connects to the existing database at `url`, with `max_connections` at most, and runs the
    /// migrations that are missing. Waits up to ten seconds for a server that is starting.
    ///
    /// # Errors
    /// The address is malformed, the server cannot be reached, or the database belongs to a newer
    /// release.
    pub async fn connect(url: &str, max_connections: u32) -> Result<Self, OpenError> {
        let options = connection::options(url)?;
        schema::run(options.clone()).await?;
        let pool = connection::pool(max_connections, bounds::PATIENCE)
            .connect_with(bounds::bounded(options))
            .await?;
        Ok(Self { pool })
    }

    /// Waits for running statements and closes all connections.
    pub async fn close(&self) {
        self.pool.close().await;
    }
}

#[async_trait]
impl Storage for PostgresStorage {
    async fn begin(&self) -> Result<Box<dyn Transaction>, StorageError> {
        let begun = self.pool.begin().await.map_err(from_sqlx)?;
        Ok(Box::new(PostgresTransaction(begun)))
    }

    async fn ready(&self) -> Result<(), StorageError> {
        let newest = schema_version::newest(&self.pool).await?;
        if newest == schema::newest() {
            Ok(())
        } else {
            Err(StorageError::Unavailable)
        }
    }

    async fn application(
        &self,
        id: &ApplicationId,
    ) -> Result<Option<Stored<Application>>, StorageError> {
        applications::find(&self.pool, id).await
    }

    async fn applications_of(
        &self,
        organisation: &BusinessId,
    ) -> Result<Vec<Stored<Application>>, StorageError> {
        applications::of_organisation(&self.pool, organisation).await
    }

    async fn sent_applications(
        &self,
        limit: u32,
    ) -> Result<Vec<Stored<Application>>, StorageError> {
        applications::sent_last(&self.pool, limit).await
    }

    async fn draft_revision(
        &self,
        id: &ApplicationId,
        version: u64,
    ) -> Result<Option<ApplicationDraft>, StorageError> {
        // A version comes from a form: one that no column can hold was never stored.
        let Ok(version) = body::number_to_column(version) else {
            return Ok(None);
        };
        revisions::find(&self.pool, id, version).await
    }

    async fn customership(
        &self,
        organisation: &BusinessId,
    ) -> Result<Option<Stored<Customership>>, StorageError> {
        customerships::find(&self.pool, organisation).await
    }

    async fn sent_with_key(&self, key: &SecretHash) -> Result<Option<ApplicationId>, StorageError> {
        submission_keys::find(&self.pool, key).await
    }

    async fn session(&self, key: &SecretHash) -> Result<Option<SessionRecord>, StorageError> {
        sessions::find(&self.pool, key).await
    }

    async fn touch_session(
        &self,
        key: &SecretHash,
        seen_at: OffsetDateTime,
    ) -> Result<(), StorageError> {
        sessions::touch(&self.pool, key, seen_at).await
    }

    async fn save_session(&self, session: &SessionRecord) -> Result<(), StorageError> {
        sessions::save(&self.pool, session).await
    }

    async fn delete_session(&self, key: &SecretHash) -> Result<(), StorageError> {
        sessions::delete(&self.pool, key).await
    }

    async fn purge_sessions(
        &self,
        ended_before: OffsetDateTime,
        seen_before: OffsetDateTime,
    ) -> Result<u64, StorageError> {
        sessions::purge(&self.pool, ended_before, seen_before).await
    }

    async fn audit_of(&self, organisation: &BusinessId) -> Result<Vec<AuditEntry>, StorageError> {
        audit::of_organisation(&self.pool, organisation).await
    }

    async fn audit_by(&self, actor: &str) -> Result<Vec<AuditEntry>, StorageError> {
        audit::identifications_of(&self.pool, actor).await
    }
}
