//! The sessions of the simulated e-Authorizations service.

use std::sync::{Arc, Mutex};

use service::ports::chance::Chance;
use service::ports::clock::Clock;
use time::OffsetDateTime;

use crate::demo::fault::{Faults, Mode, Service};
use crate::demo::one_time::{OneTime, random_name};
use crate::demo::settings::DemoAddresses;
use crate::demo::world::PEOPLE;

/// Y-tunnus and role, once for each organisation.
pub(super) type Relations = &'static [(&'static str, &'static str)];

/// Past this the oldest is forgotten, so that a demo can run for weeks.
const MOST_SESSIONS: usize = 1000;

struct Session {
    id: String,
    user_id: String,
    token: Option<String>,
    relations: Relations,
}

/// The service.
pub(in crate::demo) struct Authorizations {
    pub(super) return_address: String,
    clock: Arc<dyn Clock>,
    chance: Arc<dyn Chance>,
    faults: Arc<Faults>,
    sessions: Mutex<Vec<Session>>,
    codes: OneTime<String>,
}

impl Authorizations {
    pub(in crate::demo) fn new(
        addresses: &DemoAddresses,
        clock: Arc<dyn Clock>,
        chance: Arc<dyn Chance>,
        faults: Arc<Faults>,
    ) -> Self {
        Self {
            return_address: addresses.mandate_return(),
            clock,
            chance,
            faults,
            sessions: Mutex::default(),
            codes: OneTime::default(),
        }
    }

    pub(super) fn now(&self) -> OffsetDateTime {
        self.clock.now()
    }

    pub(super) fn mode(&self) -> Mode {
        self.faults.of(Service::Mandates)
    }

    /// Opens a session and gives the ids of session and user.
    pub(super) fn open(&self, identity_code: &str) -> (String, String) {
        let person = PEOPLE.iter().find(|person| person.code == identity_code);
        let session_id = random_name(self.chance.as_ref());
        let user_id = random_name(self.chance.as_ref());
        let session = Session {
            id: session_id.clone(),
            user_id: user_id.clone(),
            token: None,
            relations: person.map_or(&[], |person| person.relations),
        };
        self.with_sessions(|sessions| {
            if sessions.len() >= MOST_SESSIONS {
                sessions.remove(0);
            }
            sessions.push(session);
        });
        (session_id, user_id)
    }

    /// A code for the session of `user_id`.
    pub(super) fn grant(&self, user_id: &str) -> Option<String> {
        let known = self.with_sessions(|sessions| sessions.iter().any(|it| it.user_id == user_id));
        known.filter(|known| *known)?;
        Some(
            self.codes
                .put(user_id.to_owned(), self.now(), self.chance.as_ref()),
        )
    }

    /// A token for `code`, which is used up.
    pub(super) fn exchange(&self, code: &str) -> Option<String> {
        let user_id = self.codes.take(code, self.now())?;
        let token = random_name(self.chance.as_ref());
        self.with_sessions(|sessions| {
            let session = sessions
                .iter_mut()
                .find(|session| session.user_id == user_id)?;
            session.token = Some(token.clone());
            Some(token)
        })?
    }

    /// What the person of a session is to organisations, if `token` opens it.
    pub(super) fn relations(&self, session_id: &str, token: &str) -> Option<Relations> {
        let opened = |it: &&Session| it.id == session_id && it.token.as_deref() == Some(token);
        self.with_sessions(|sessions| sessions.iter().find(opened).map(|it| it.relations))?
    }

    /// Closes a session; `false` when there is none.
    pub(super) fn close(&self, session_id: &str) -> bool {
        let closed = self.with_sessions(|sessions| {
            let before = sessions.len();
            sessions.retain(|session| session.id != session_id);
            sessions.len() < before
        });
        closed == Some(true)
    }

    fn with_sessions<T>(&self, change: impl FnOnce(&mut Vec<Session>) -> T) -> Option<T> {
        self.sessions
            .lock()
            .ok()
            .map(|mut sessions| change(&mut sessions))
    }
}
