//! A transaction: it holds the one writer from its beginning.

use async_trait::async_trait;
use domain::application::{Application, ApplicationId, State};
use domain::customership::Customership;
use domain::forms::ApplicationDraft;
use domain::values::BusinessId;
use service::ports::audit::AuditEntry;
use service::ports::storage::{PersonRecord, SecretHash, StorageError, Stored, Transaction};
use sqlx::Sqlite;
use time::OffsetDateTime;
use uuid::Uuid;

use super::errors::from_sqlx;
use super::{
    applications, audit, body, customerships, people, references, revisions, submission_keys,
};

pub struct SqliteTransaction(pub sqlx::Transaction<'static, Sqlite>);

impl SqliteTransaction {
    /// Keeps the newest revisions of a draft; once it is no draft, none.
    async fn keep_revisions(
        &mut self,
        application: &Application,
        version: i64,
    ) -> Result<(), StorageError> {
        let id = &application.id;
        let State::Draft(draft) = &application.state else {
            return revisions::forget_up_to(&mut *self.0, id, version).await;
        };
        revisions::insert(&mut *self.0, id, version, &draft.draft).await?;
        if version > revisions::KEPT {
            revisions::forget_up_to(&mut *self.0, id, version - revisions::KEPT).await?;
        }
        Ok(())
    }
}

#[async_trait]
impl Transaction for SqliteTransaction {
    async fn application(
        &mut self,
        id: &ApplicationId,
    ) -> Result<Option<Stored<Application>>, StorageError> {
        applications::find(&mut *self.0, id).await
    }

    async fn applications_of(
        &mut self,
        organisation: &BusinessId,
    ) -> Result<Vec<Stored<Application>>, StorageError> {
        applications::of_organisation(&mut *self.0, organisation).await
    }

    async fn insert_application(
        &mut self,
        application: &Application,
        at: OffsetDateTime,
    ) -> Result<(), StorageError> {
        applications::insert(&mut *self.0, application, at).await?;
        self.keep_revisions(application, 1).await
    }

    async fn update_application(
        &mut self,
        application: &Application,
        expected_version: u64,
        at: OffsetDateTime,
    ) -> Result<Option<u64>, StorageError> {
        let expected = body::number_to_column(expected_version)?;
        if !applications::update(&mut *self.0, application, expected, at).await? {
            return Ok(None);
        }
        self.keep_revisions(application, expected + 1).await?;
        Ok(Some(expected_version + 1))
    }

    async fn draft_revision(
        &mut self,
        id: &ApplicationId,
        version: u64,
    ) -> Result<Option<ApplicationDraft>, StorageError> {
        // A version comes from a form: one that no column can hold was never stored.
        let Ok(version) = body::number_to_column(version) else {
            return Ok(None);
        };
        revisions::find(&mut *self.0, id, version).await
    }

    async fn remember_key(
        &mut self,
        key: &SecretHash,
        application: &ApplicationId,
        at: OffsetDateTime,
    ) -> Result<bool, StorageError> {
        submission_keys::insert(&mut *self.0, key, application, at).await
    }

    async fn next_reference_number(&mut self, year: i32) -> Result<u64, StorageError> {
        references::next(&mut *self.0, year).await
    }

    async fn save_customership(
        &mut self,
        customership: &Customership,
        expected_version: u64,
        at: OffsetDateTime,
    ) -> Result<Option<u64>, StorageError> {
        let expected = body::number_to_column(expected_version)?;
        let saved = if expected == 0 {
            customerships::insert(&mut *self.0, customership, at).await?
        } else {
            customerships::update(&mut *self.0, customership, expected, at).await?
        };
        Ok(saved.then_some(expected_version + 1))
    }

    async fn customership(
        &mut self,
        organisation: &BusinessId,
    ) -> Result<Option<Stored<Customership>>, StorageError> {
        customerships::find(&mut *self.0, organisation).await
    }

    async fn person(
        &mut self,
        code_hash: &[u8; 32],
        new_id: Uuid,
        at: OffsetDateTime,
    ) -> Result<PersonRecord, StorageError> {
        people::find_or_insert(&mut *self.0, code_hash, new_id, at).await
    }

    async fn record(&mut self, entry: &AuditEntry) -> Result<(), StorageError> {
        audit::insert(&mut *self.0, entry).await
    }

    async fn commit(self: Box<Self>) -> Result<(), StorageError> {
        self.0.commit().await.map_err(from_sqlx)
    }
}
