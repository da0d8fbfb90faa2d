//! What the store in memory holds, and the rules that a database keeps by its schema.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use domain::application::{Application, ApplicationId, State};
use domain::customership::Customership;
use domain::forms::ApplicationDraft;
use domain::values::BusinessId;
use time::OffsetDateTime;
use uuid::Uuid;

use crate::ports::audit::{Act, AuditEntry};
use crate::ports::storage::{SecretHash, SessionRecord, Stored};

/// The revisions of one draft that are kept.
const KEPT_REVISIONS: u64 = 200;
/// The most applications of one organisation that are given.
const MOST_APPLICATIONS: usize = 200;
/// The most acts that are given.
const MOST_ACTS: usize = 1_000;

/// All records.
#[derive(Clone, Debug, Default)]
pub struct Records {
    pub applications: BTreeMap<ApplicationId, Stored<Application>>,
    pub revisions: BTreeMap<(ApplicationId, u64), ApplicationDraft>,
    pub customerships: BTreeMap<BusinessId, Stored<Customership>>,
    pub keys: HashMap<SecretHash, ApplicationId>,
    pub sessions: HashMap<SecretHash, SessionRecord>,
    pub people: HashMap<[u8; 32], Uuid>,
    pub references: HashMap<i32, u64>,
    pub audit: Vec<AuditEntry>,
}

/// An instant as a database keeps it: to the microsecond.
pub fn kept(instant: OffsetDateTime) -> OffsetDateTime {
    instant
        .replace_nanosecond(instant.microsecond() * 1_000)
        .unwrap_or(instant)
}

impl Records {
    pub fn applications_of(&self, organisation: &BusinessId) -> Vec<Stored<Application>> {
        let all = self.applications.values();
        let own = all.filter(|stored| stored.record.organisation == *organisation);
        let mut own: Vec<_> = own.cloned().collect();
        own.sort_by_key(|stored| Reverse((stored.created_at, stored.record.id.clone())));
        own.truncate(MOST_APPLICATIONS);
        own
    }

    pub fn sent_applications(&self, limit: u32) -> Vec<Stored<Application>> {
        let sent_at = |stored: &Stored<Application>| {
            stored
                .record
                .state
                .submission()
                .map(|submission| submission.sent_at)
        };
        let all = self.applications.values();
        let mut sent: Vec<_> = all
            .filter(|stored| sent_at(stored).is_some())
            .cloned()
            .collect();
        sent.sort_by_key(|stored| Reverse((sent_at(stored), stored.record.id.clone())));
        sent.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        sent
    }

    pub fn keep_revisions(&mut self, application: &Application, version: u64) {
        let id = &application.id;
        if let State::Draft(state) = &application.state {
            self.revisions
                .insert((id.clone(), version), state.draft.clone());
            let oldest = (version + 1).saturating_sub(KEPT_REVISIONS);
            self.revisions
                .retain(|(of, version), _| of != id || *version >= oldest);
        } else {
            self.revisions.retain(|(of, _), _| of != id);
        }
    }

    pub fn save_session(&mut self, session: &SessionRecord) {
        let session = SessionRecord {
            created_at: kept(session.created_at),
            seen_at: kept(session.seen_at),
            ends_at: kept(session.ends_at),
            ..session.clone()
        };
        self.sessions.insert(session.key, session);
    }

    pub fn touch_session(&mut self, key: &SecretHash, seen_at: OffsetDateTime) {
        if let Some(session) = self.sessions.get_mut(key) {
            session.seen_at = session.seen_at.max(kept(seen_at));
        }
    }

    pub fn purge_sessions(
        &mut self,
        ended_before: OffsetDateTime,
        seen_before: OffsetDateTime,
    ) -> u64 {
        let before = self.sessions.len();
        self.sessions.retain(|_, session| {
            session.ends_at >= kept(ended_before) && session.seen_at >= kept(seen_before)
        });
        (before - self.sessions.len()) as u64
    }

    pub fn audit_of(&self, organisation: &BusinessId) -> Vec<AuditEntry> {
        self.last_acts(|entry| entry.organisation.as_ref() == Some(organisation))
    }

    pub fn identifications_of(&self, actor: &str) -> Vec<AuditEntry> {
        self.last_acts(|entry| entry.actor == actor && is_identification(&entry.act))
    }

    fn last_acts(&self, matches: impl Fn(&AuditEntry) -> bool) -> Vec<AuditEntry> {
        let newest_first = self.audit.iter().rev().filter(|entry| matches(entry));
        let mut acts: Vec<_> = newest_first.take(MOST_ACTS).cloned().collect();
        acts.reverse();
        acts
    }
}

fn is_identification(act: &Act) -> bool {
    match act {
        Act::LoggedIn | Act::LoggedOut | Act::RepresentationLookedUp { .. } => true,
        Act::ApplicationStarted | Act::StepSaved { .. } | Act::ApplicationSent { .. } => false,
    }
}
