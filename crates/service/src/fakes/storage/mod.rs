//! A store in memory. It passes the same contract suite as the real ones.

mod records;
mod transaction;

use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use domain::application::{Application, ApplicationId};
use domain::customership::Customership;
use domain::forms::ApplicationDraft;
use domain::values::BusinessId;
use time::OffsetDateTime;

use crate::ports::audit::AuditEntry;
use crate::ports::storage::{
    SecretHash, SessionRecord, Storage, StorageError, Stored, Transaction,
};
use records::Records;
use transaction::MemoryTransaction;

/// A store in memory. Clones share their records.
#[derive(Clone, Debug, Default)]
pub struct MemoryStorage {
    shared: Arc<Shared>,
}

#[derive(Debug, Default)]
struct Shared {
    committed: Mutex<Records>,
    writer: Arc<tokio::sync::Mutex<()>>,
    down: Mutex<bool>,
}

impl MemoryStorage {
    /// From now on every call fails as unavailable, or none does.
    pub fn set_down(&self, down: bool) {
        *self
            .shared
            .down
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = down;
    }

    /// All recorded acts, the oldest first.
    #[must_use]
    pub fn acts(&self) -> Vec<AuditEntry> {
        self.shared.with(|records| records.audit.clone())
    }

    fn read<T>(&self, read: impl FnOnce(&Records) -> T) -> Result<T, StorageError> {
        self.shared.up()?;
        Ok(self.shared.with(|records| read(records)))
    }

    /// Like a statement without a transaction: it waits for the one that holds the writer.
    async fn write<T>(&self, write: impl FnOnce(&mut Records) -> T) -> Result<T, StorageError> {
        let _writer = self.shared.writer.lock().await;
        self.shared.up()?;
        Ok(self.shared.with(write))
    }
}

impl Shared {
    fn up(&self) -> Result<(), StorageError> {
        let down = *self.down.lock().unwrap_or_else(PoisonError::into_inner);
        if down {
            Err(StorageError::Unavailable)
        } else {
            Ok(())
        }
    }

    fn with<T>(&self, with: impl FnOnce(&mut Records) -> T) -> T {
        with(
            &mut self
                .committed
                .lock()
                .unwrap_or_else(PoisonError::into_inner),
        )
    }
}

#[async_trait]
impl Storage for MemoryStorage {
    async fn begin(&self) -> Result<Box<dyn Transaction>, StorageError> {
        self.shared.up()?;
        let writer = Arc::clone(&self.shared.writer).lock_owned().await;
        let records = self.shared.with(|records| records.clone());
        Ok(Box::new(MemoryTransaction::new(
            Arc::clone(&self.shared),
            records,
            writer,
        )))
    }

    async fn ready(&self) -> Result<(), StorageError> {
        self.shared.up()
    }

    async fn application(
        &self,
        id: &ApplicationId,
    ) -> Result<Option<Stored<Application>>, StorageError> {
        self.read(|records| records.applications.get(id).cloned())
    }

    async fn applications_of(
        &self,
        organisation: &BusinessId,
    ) -> Result<Vec<Stored<Application>>, StorageError> {
        self.read(|records| records.applications_of(organisation))
    }

    async fn sent_applications(
        &self,
        limit: u32,
    ) -> Result<Vec<Stored<Application>>, StorageError> {
        self.read(|records| records.sent_applications(limit))
    }

    async fn draft_revision(
        &self,
        id: &ApplicationId,
        version: u64,
    ) -> Result<Option<ApplicationDraft>, StorageError> {
        self.read(|records| records.revisions.get(&(id.clone(), version)).cloned())
    }

    async fn customership(
        &self,
        organisation: &BusinessId,
    ) -> Result<Option<Stored<Customership>>, StorageError> {
        self.read(|records| records.customerships.get(organisation).cloned())
    }

    async fn sent_with_key(&self, key: &SecretHash) -> Result<Option<ApplicationId>, StorageError> {
        self.read(|records| records.keys.get(key).cloned())
    }

    async fn session(&self, key: &SecretHash) -> Result<Option<SessionRecord>, StorageError> {
        self.read(|records| records.sessions.get(key).cloned())
    }

    async fn touch_session(
        &self,
        key: &SecretHash,
        seen_at: OffsetDateTime,
    ) -> Result<(), StorageError> {
        self.write(|records| records.touch_session(key, seen_at))
            .await
    }

    async fn save_session(&self, session: &SessionRecord) -> Result<(), StorageError> {
        self.write(|records| records.save_session(session)).await
    }

    async fn delete_session(&self, key: &SecretHash) -> Result<(), StorageError> {
        self.write(|records| {
            records.sessions.remove(key);
        })
        .await
    }

    async fn purge_sessions(
        &self,
        ended_before: OffsetDateTime,
        seen_before: OffsetDateTime,
    ) -> Result<u64, StorageError> {
        self.write(|records| records.purge_sessions(ended_before, seen_before))
            .await
    }

    async fn audit_of(&self, organisation: &BusinessId) -> Result<Vec<AuditEntry>, StorageError> {
        self.read(|records| records.audit_of(organisation))
    }

    async fn audit_by(&self, actor: &str) -> Result<Vec<AuditEntry>, StorageError> {
        self.read(|records| records.identifications_of(actor))
    }
}
