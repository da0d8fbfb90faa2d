//! The store: a pool of one writer and a pool of readers over one file.

use std::path::{Path, PathBuf};

use async_trait::async_trait;
use domain::application::{Application, ApplicationId};
use domain::customership::Customership;
use domain::forms::ApplicationDraft;
use domain::values::BusinessId;
use service::ports::audit::AuditEntry;
use service::ports::storage::{
    SecretHash, SessionRecord, Storage, StorageError, Stored, Transaction,
};
use sqlx::SqlitePool;
use sqlx::sqlite::SqlitePoolOptions;
use time::OffsetDateTime;

use super::errors::from_sqlx;
use super::transaction::SqliteTransaction;
use super::{
    applications, audit, body, customerships, revisions, schema_version, sessions, submission_keys,
};
use crate::{OpenError, connection, schema};

/// Connections that only read. Each has a thread and a page cache of its own.
const READERS: u32 = 4;

/// A store in one SQLite file. Clones share their connections.
#[derive(Clone, Debug)]
pub struct SqliteStorage {
    path: PathBuf,
    writer: SqlitePool,
    readers: SqlitePool,
}

impl SqliteStorage {
    /// Opens the file at `path`, which is made when it is missing (its folder must exist), looks
    /// for damage and runs the migrations that are missing.
    ///
    /// # Errors
    /// The file cannot be opened, is damaged, or belongs to a newer release.
    pub async fn open(path: &Path) -> Result<Self, OpenError> {
        connection::make_private(path)?;
        let options = connection::options(path);
        let writer = pool(1).connect_with(options.clone()).await?;
        {
            let mut connection = writer.acquire().await?;
            schema::check(&mut connection).await?;
            schema::run(&mut connection).await?;
        }
        let readers = pool(READERS)
            .connect_with(options.pragma("query_only", "ON"))
            .await?;
        Ok(Self {
            path: path.to_owned(),
            writer,
            readers,
        })
    }

    /// Waits for running statements and closes the file; the last one out folds the log into it.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }
}

/// Connections to a file neither die nor go stale: they are kept, and not tried before each use.
fn pool(connections: u32) -> SqlitePoolOptions {
    SqlitePoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(connection::PATIENCE)
        .idle_timeout(None)
        .max_lifetime(None)
        .test_before_acquire(false)
}

#[async_trait]
impl Storage for SqliteStorage {
    async fn begin(&self) -> Result<Box<dyn Transaction>, StorageError> {
        let begun = self
            .writer
            .begin_with("BEGIN IMMEDIATE")
            .await
            .map_err(from_sqlx)?;
        Ok(Box::new(SqliteTransaction(begun)))
    }

    async fn ready(&self) -> Result<(), StorageError> {
        // An open file that was deleted or moved away still answers, but nobody finds it again.
        if !self.path.exists() {
            return Err(StorageError::Unavailable);
        }
        let newest = schema_version::newest(&self.readers).await?;
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
        applications::find(&self.readers, id).await
    }

    async fn applications_of(
        &self,
        organisation: &BusinessId,
    ) -> Result<Vec<Stored<Application>>, StorageError> {
        applications::of_organisation(&self.readers, organisation).await
    }

    async fn sent_applications(
        &self,
        limit: u32,
    ) -> Result<Vec<Stored<Application>>, StorageError> {
        applications::sent_last(&self.readers, limit).await
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
        revisions::find(&self.readers, id, version).await
    }

    async fn customership(
        &self,
        organisation: &BusinessId,
    ) -> Result<Option<Stored<Customership>>, StorageError> {
        customerships::find(&self.readers, organisation).await
    }

    async fn sent_with_key(&self, key: &SecretHash) -> Result<Option<ApplicationId>, StorageError> {
        submission_keys::find(&self.readers, key).await
    }

    async fn session(&self, key: &SecretHash) -> Result<Option<SessionRecord>, StorageError> {
        sessions::find(&self.readers, key).await
    }

    async fn touch_session(
        &self,
        key: &SecretHash,
        seen_at: OffsetDateTime,
    ) -> Result<(), StorageError> {
        sessions::touch(&self.writer, key, seen_at).await
    }

    async fn save_session(&self, session: &SessionRecord) -> Result<(), StorageError> {
        sessions::save(&self.writer, session).await
    }

    async fn delete_session(&self, key: &SecretHash) -> Result<(), StorageError> {
        sessions::delete(&self.writer, key).await
    }

    async fn purge_sessions(
        &self,
        ended_before: OffsetDateTime,
        seen_before: OffsetDateTime,
    ) -> Result<u64, StorageError> {
        sessions::purge(&self.writer, ended_before, seen_before).await
    }

    async fn audit_of(&self, organisation: &BusinessId) -> Result<Vec<AuditEntry>, StorageError> {
        audit::of_organisation(&self.readers, organisation).await
    }

    async fn audit_by(&self, actor: &str) -> Result<Vec<AuditEntry>, StorageError> {
        audit::identifications_of(&self.readers, actor).await
    }
}
