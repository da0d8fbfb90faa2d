//! The provider's clients and what it remembers: codes given out, logins not ended.

use std::collections::HashSet;
use std::sync::{Arc, Mutex};

use service::ports::chance::Chance;
use service::ports::clock::Clock;
use time::OffsetDateTime;

use super::key::SigningKey;
use crate::demo::fault::{Faults, Mode, Service};
use crate::demo::one_time::{OneTime, random_name};
use crate::demo::settings::{DemoAddresses, PERSON_CLIENT, STAFF_CLIENT};
use crate::demo::world::{DemoHandler, DemoPerson, HANDLERS, PEOPLE};

/// Whoever can be chosen on the page.
#[derive(Clone, Copy)]
pub(super) enum Chosen {
    Person(&'static DemoPerson),
    Handler(&'static DemoHandler),
}

impl Chosen {
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Person(person) => person.key,
            Self::Handler(handler) => handler.key,
        }
    }

    pub(super) fn name(self) -> String {
        match self {
            Self::Person(person) => format!("{} {}", person.given_names, person.family_name),
            Self::Handler(handler) => handler.name.to_owned(),
        }
    }
}

/// A registered client.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Client {
    Person,
    Staff,
}

impl Client {
    pub(super) fn of(client_id: &str) -> Option<Self> {
        match client_id {
            PERSON_CLIENT => Some(Self::Person),
            STAFF_CLIENT => Some(Self::Staff),
            _ => None,
        }
    }

    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::Person => PERSON_CLIENT,
            Self::Staff => STAFF_CLIENT,
        }
    }

    /// Everyone whom this client lets in.
    pub(super) fn people(self) -> Vec<Chosen> {
        match self {
            Self::Person => PEOPLE.iter().map(Chosen::Person).collect(),
            Self::Staff => HANDLERS.iter().map(Chosen::Handler).collect(),
        }
    }
}

/// What a code stands for.
pub(super) struct Granted {
    pub client: Client,
    pub chosen: Chosen,
    pub return_address: String,
    pub nonce: String,
    pub challenge: String,
}

/// The provider.
pub(in crate::demo) struct Provider {
    pub(super) issuer: String,
    pub(super) codes: OneTime<Granted>,
    pub(super) chance: Arc<dyn Chance>,
    clock: Arc<dyn Clock>,
    faults: Arc<Faults>,
    person_return: String,
    staff_return: String,
    pub(super) logout_return: String,
    open: Mutex<HashSet<String>>,
}

impl Provider {
    pub(in crate::demo) fn new(
        addresses: &DemoAddresses,
        clock: Arc<dyn Clock>,
        chance: Arc<dyn Chance>,
        faults: Arc<Faults>,
    ) -> Self {
        Self {
            issuer: addresses.issuer(),
            codes: OneTime::default(),
            chance,
            clock,
            faults,
            person_return: addresses.person_return(),
            staff_return: addresses.staff_return(),
            logout_return: addresses.logout_return(),
            open: Mutex::default(),
        }
    }

    pub(in crate::demo) fn open_logins(&self) -> usize {
        self.open.lock().map_or(0, |open| open.len())
    }

    pub(super) fn now(&self) -> OffsetDateTime {
        self.clock.now()
    }

    pub(super) fn mode(&self) -> Mode {
        self.faults.of(Service::Identity)
    }

    pub(super) fn return_address(&self, client: Client) -> &str {
        match client {
            Client::Person => &self.person_return,
            Client::Staff => &self.staff_return,
        }
    }

    /// The key that is published at present.
    pub(super) fn published_key(&self) -> &'static SigningKey {
        if self.mode() == Mode::RotatedKey {
            SigningKey::other()
        } else {
            SigningKey::first()
        }
    }

    /// Remembers a new login and gives its id.
    pub(super) fn open_login(&self) -> String {
        let id = random_name(self.chance.as_ref());
        if let Ok(mut open) = self.open.lock() {
            open.insert(id.clone());
        }
        id
    }

    /// Ends the login `id`.
    pub(super) fn end_login(&self, id: &str) {
        if let Ok(mut open) = self.open.lock() {
            open.remove(id);
        }
    }
}
