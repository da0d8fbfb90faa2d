//! Where applications, customerships, sessions and the record of acts are kept. Instants are kept to
//! the microsecond: what is finer is cut off.

use async_trait::async_trait;
use domain::application::{Application, ApplicationId};
use domain::customership::Customership;
use domain::forms::ApplicationDraft;
use domain::values::BusinessId;
use thiserror::Error;
use time::OffsetDateTime;
use uuid::Uuid;

use super::audit::AuditEntry;

/// The store failed; what is absent is `Ok(None)` instead. Holds no value of any record.
#[derive(Debug, Error)]
pub enum StorageError {
    /// It cannot be reached, is locked for too long, or has no room: worth another try later.
    #[error("the store is unavailable")]
    Unavailable,
    /// It answered with something that cannot be.
    #[error("the store gave an unexpected answer: {0}")]
    Unexpected(String),
}

/// A record, its version, and when it was made and changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored<T> {
    /// The record.
    pub record: T,
    /// 1 at first, one more at each change.
    pub version: u64,
    /// When it was made.
    pub created_at: OffsetDateTime,
    /// When it was changed last.
    pub updated_at: OffsetDateTime,
}

/// SHA-256 of a secret: the secret itself is never stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SecretHash(pub [u8; 32]);

/// A session. Its body is sealed by the caller under the cookie's secret, so that the store alone
/// tells nothing of the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionRecord {
    /// Hash of the cookie's secret.
    pub key: SecretHash,
    /// The sealed body.
    pub sealed: Vec<u8>,
    /// When it was made.
    pub created_at: OffsetDateTime,
    /// When it was used last, to the minute.
    pub seen_at: OffsetDateTime,
    /// When it ends whatever happens.
    pub ends_at: OffsetDateTime,
}

/// Who a person is in this service: the same id at each login, found by a keyed hash of the
/// identity code, which is itself not stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonRecord {
    /// The id.
    pub id: Uuid,
    /// HMAC-SHA-256 of the identity code under the service's key.
    pub code_hash: [u8; 32],
}

/// Reads outside a transaction, and the way into one.
#[async_trait]
pub trait Storage: Send + Sync {
    /// Begins a transaction. One that is dropped without a commit leaves nothing behind.
    async fn begin(&self) -> Result<Box<dyn Transaction>, StorageError>;

    /// Answers when the store can be read and its migrations are done.
    async fn ready(&self) -> Result<(), StorageError>;

    /// An application.
    async fn application(
        &self,
        id: &ApplicationId,
    ) -> Result<Option<Stored<Application>>, StorageError>;

    /// All applications of an organisation, the newest first; 200 at most.
    async fn applications_of(
        &self,
        organisation: &BusinessId,
    ) -> Result<Vec<Stored<Application>>, StorageError>;

    /// The applications sent last that are not drafts, the newest first; `limit` at most.
    async fn sent_applications(&self, limit: u32)
    -> Result<Vec<Stored<Application>>, StorageError>;

    /// The draft as it was at `version`; `None` when that version was never stored or is pruned.
    async fn draft_revision(
        &self,
        id: &ApplicationId,
        version: u64,
    ) -> Result<Option<ApplicationDraft>, StorageError>;

    /// The customership of an organisation.
    async fn customership(
        &self,
        organisation: &BusinessId,
    ) -> Result<Option<Stored<Customership>>, StorageError>;

    /// The application that was sent with an idempotency key.
    async fn sent_with_key(&self, key: &SecretHash) -> Result<Option<ApplicationId>, StorageError>;

    /// A session that exists; whether it has ended is the caller's to judge.
    async fn session(&self, key: &SecretHash) -> Result<Option<SessionRecord>, StorageError>;

    /// Marks a session as used at `seen_at`. An earlier instant than the mark's changes nothing.
    async fn touch_session(
        &self,
        key: &SecretHash,
        seen_at: OffsetDateTime,
    ) -> Result<(), StorageError>;

    /// Makes a session, or replaces its body.
    async fn save_session(&self, session: &SessionRecord) -> Result<(), StorageError>;

    /// Ends a session.
    async fn delete_session(&self, key: &SecretHash) -> Result<(), StorageError>;

    /// Forgets all sessions that ended, or were last seen, before the given instants; how many.
    async fn purge_sessions(
        &self,
        ended_before: OffsetDateTime,
        seen_before: OffsetDateTime,
    ) -> Result<u64, StorageError>;

    /// The newest 1,000 acts recorded for an organisation, the oldest of them first.
    async fn audit_of(&self, organisation: &BusinessId) -> Result<Vec<AuditEntry>, StorageError>;

    /// The newest 1,000 logins, logouts and representation look-ups of a person, the oldest of them
    /// first; no other acts.
    async fn audit_by(&self, actor: &str) -> Result<Vec<AuditEntry>, StorageError>;
}

/// Changes that happen together or not at all. On SQLite it holds the one writer from the start
/// (`BEGIN IMMEDIATE`); on PostgreSQL the reads here lock their rows.
#[async_trait]
pub trait Transaction: Send {
    /// An application, locked until the end of the transaction.
    async fn application(
        &mut self,
        id: &ApplicationId,
    ) -> Result<Option<Stored<Application>>, StorageError>;

    /// All applications of an organisation, newest first, 200 at most. On PostgreSQL this takes a
    /// transaction lock on the organisation (not on the rows), so that two starts cannot pass each
    /// other.
    async fn applications_of(
        &mut self,
        organisation: &BusinessId,
    ) -> Result<Vec<Stored<Application>>, StorageError>;

    /// Stores a new application as version 1. For a draft its answers become revision 1.
    async fn insert_application(
        &mut self,
        application: &Application,
        at: OffsetDateTime,
    ) -> Result<(), StorageError>;

    /// Replaces the state of an application that is still at `expected_version` (its organisation
    /// and service never change); the new version, or `None` when somebody else was first. For a
    /// draft its answers become the new version's revision, and all but the newest 200 revisions
    /// are forgotten; once it is no draft, all are.
    async fn update_application(
        &mut self,
        application: &Application,
        expected_version: u64,
        at: OffsetDateTime,
    ) -> Result<Option<u64>, StorageError>;

    /// The draft as it was at `version`.
    async fn draft_revision(
        &mut self,
        id: &ApplicationId,
        version: u64,
    ) -> Result<Option<ApplicationDraft>, StorageError>;

    /// Remembers that an application was sent with a key. `false` when the key is known already.
    async fn remember_key(
        &mut self,
        key: &SecretHash,
        application: &ApplicationId,
        at: OffsetDateTime,
    ) -> Result<bool, StorageError>;

    /// The next running number of a year, from 1.
    async fn next_reference_number(&mut self, year: i32) -> Result<u64, StorageError>;

    /// Makes or replaces a customership; the new version. `expected_version` is 0 for a new one;
    /// `None` when somebody else was first.
    async fn save_customership(
        &mut self,
        customership: &Customership,
        expected_version: u64,
        at: OffsetDateTime,
    ) -> Result<Option<u64>, StorageError>;

    /// The customership of an organisation, locked.
    async fn customership(
        &mut self,
        organisation: &BusinessId,
    ) -> Result<Option<Stored<Customership>>, StorageError>;

    /// The person of a code hash; made with `new_id` when there is none yet.
    async fn person(
        &mut self,
        code_hash: &[u8; 32],
        new_id: Uuid,
        at: OffsetDateTime,
    ) -> Result<PersonRecord, StorageError>;

    /// Records an act.
    async fn record(&mut self, entry: &AuditEntry) -> Result<(), StorageError>;

    /// Makes all changes durable.
    async fn commit(self: Box<Self>) -> Result<(), StorageError>;
}
