//! A transaction of the store in memory: a copy of all records that replaces them at the end.

use std::collections::btree_map::Entry as ApplicationEntry;
use std::collections::hash_map::Entry as KeyEntry;
use std::sync::Arc;

use async_trait::async_trait;
use domain::application::{Application, ApplicationId};
use domain::customership::Customership;
use domain::forms::ApplicationDraft;
use domain::values::BusinessId;
use time::OffsetDateTime;
use tokio::sync::OwnedMutexGuard;
use uuid::Uuid;

use super::Shared;
use super::records::{Records, kept};
use crate::ports::audit::AuditEntry;
use crate::ports::storage::{PersonRecord, SecretHash, StorageError, Stored, Transaction};

pub struct MemoryTransaction {
    shared: Arc<Shared>,
    records: Records,
    /// Held, so that there is one writer at a time.
    _writer: OwnedMutexGuard<()>,
}

impl MemoryTransaction {
    pub const fn new(shared: Arc<Shared>, records: Records, writer: OwnedMutexGuard<()>) -> Self {
        Self {
            shared,
            records,
            _writer: writer,
        }
    }
}

fn broken(rule: &str) -> StorageError {
    StorageError::Unexpected(format!("the store in memory refuses: {rule}"))
}

#[async_trait]
impl Transaction for MemoryTransaction {
    async fn application(
        &mut self,
        id: &ApplicationId,
    ) -> Result<Option<Stored<Application>>, StorageError> {
        self.shared.up()?;
        Ok(self.records.applications.get(id).cloned())
    }

    async fn applications_of(
        &mut self,
        organisation: &BusinessId,
    ) -> Result<Vec<Stored<Application>>, StorageError> {
        self.shared.up()?;
        Ok(self.records.applications_of(organisation))
    }

    async fn insert_application(
        &mut self,
        application: &Application,
        at: OffsetDateTime,
    ) -> Result<(), StorageError> {
        self.shared.up()?;
        let ApplicationEntry::Vacant(place) =
            self.records.applications.entry(application.id.clone())
        else {
            return Err(broken("an application id is unique"));
        };
        place.insert(Stored {
            record: application.clone(),
            version: 1,
            created_at: kept(at),
            updated_at: kept(at),
        });
        self.records.keep_revisions(application, 1);
        Ok(())
    }

    async fn update_application(
        &mut self,
        application: &Application,
        expected_version: u64,
        at: OffsetDateTime,
    ) -> Result<Option<u64>, StorageError> {
        self.shared.up()?;
        let stored = self.records.applications.get_mut(&application.id);
        let Some(stored) = stored.filter(|stored| stored.version == expected_version) else {
            return Ok(None);
        };
        stored.record.state = application.state.clone();
        stored.version += 1;
        stored.updated_at = kept(at);
        self.records
            .keep_revisions(application, expected_version + 1);
        Ok(Some(expected_version + 1))
    }

    async fn draft_revision(
        &mut self,
        id: &ApplicationId,
        version: u64,
    ) -> Result<Option<ApplicationDraft>, StorageError> {
        self.shared.up()?;
        Ok(self.records.revisions.get(&(id.clone(), version)).cloned())
    }

    async fn remember_key(
        &mut self,
        key: &SecretHash,
        application: &ApplicationId,
        _at: OffsetDateTime,
    ) -> Result<bool, StorageError> {
        self.shared.up()?;
        if !self.records.applications.contains_key(application) {
            return Err(broken("a key belongs to an application"));
        }
        match self.records.keys.entry(*key) {
            KeyEntry::Occupied(_) => Ok(false),
            KeyEntry::Vacant(place) => {
                place.insert(application.clone());
                Ok(true)
            }
        }
    }

    async fn next_reference_number(&mut self, year: i32) -> Result<u64, StorageError> {
        self.shared.up()?;
        let last = self.records.references.entry(year).or_default();
        *last += 1;
        Ok(*last)
    }

    async fn save_customership(
        &mut self,
        customership: &Customership,
        expected_version: u64,
        at: OffsetDateTime,
    ) -> Result<Option<u64>, StorageError> {
        self.shared.up()?;
        let before = self.records.customerships.get(&customership.organisation);
        if before.map_or(0, |stored| stored.version) != expected_version {
            return Ok(None);
        }
        let stored = Stored {
            record: customership.clone(),
            version: expected_version + 1,
            created_at: before.map_or(kept(at), |stored| stored.created_at),
            updated_at: kept(at),
        };
        self.records
            .customerships
            .insert(customership.organisation.clone(), stored);
        Ok(Some(expected_version + 1))
    }

    async fn customership(
        &mut self,
        organisation: &BusinessId,
    ) -> Result<Option<Stored<Customership>>, StorageError> {
        self.shared.up()?;
        Ok(self.records.customerships.get(organisation).cloned())
    }

    async fn person(
        &mut self,
        code_hash: &[u8; 32],
        new_id: Uuid,
        _at: OffsetDateTime,
    ) -> Result<PersonRecord, StorageError> {
        self.shared.up()?;
        let id = *self.records.people.entry(*code_hash).or_insert(new_id);
        Ok(PersonRecord {
            id,
            code_hash: *code_hash,
        })
    }

    async fn record(&mut self, entry: &AuditEntry) -> Result<(), StorageError> {
        self.shared.up()?;
        if self
            .records
            .audit
            .iter()
            .any(|before| before.id == entry.id)
        {
            return Err(broken("an act's id is unique"));
        }
        let application = entry.application.as_deref().unwrap_or_default();
        if entry.actor.contains('\0') || application.contains('\0') {
            return Err(broken("a text has no NUL"));
        }
        self.records.audit.push(AuditEntry {
            at: kept(entry.at),
            ..entry.clone()
        });
        Ok(())
    }

    async fn commit(self: Box<Self>) -> Result<(), StorageError> {
        self.shared.up()?;
        let Self {
            shared,
            records,
            _writer,
        } = *self;
        shared.with(|committed| *committed = records);
        Ok(())
    }
}
