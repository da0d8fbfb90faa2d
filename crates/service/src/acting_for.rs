//! Who acts for whom, checked. Every use case of the public side takes an [`ActingFor`], and only
//! a live session can make one.

use domain::application::{Right, Signer};
use domain::organisation::Organisation;
use domain::values::BusinessId;
use serde::{Deserialize, Serialize};

use crate::session::{PersonInSession, RepresentativeSession};

/// An organisation that the person of a session may act for, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Representation {
    /// As the registers knew it at login.
    pub organisation: Organisation,
    /// By which right.
    pub right: Right,
}

/// A person who may act for an organisation: the check has been made.
#[derive(Clone, Debug)]
pub struct ActingFor {
    person: PersonInSession,
    representation: Representation,
}

/// The session gives no right to act for that organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no right to act for this organisation")]
pub struct NotAllowed;

impl ActingFor {
    /// Checks that the person of `session` may act for the organisation.
    ///
    /// # Errors
    /// When the registers gave the person no right to it.
    pub fn check(
        session: &RepresentativeSession,
        organisation: &BusinessId,
    ) -> Result<Self, NotAllowed> {
        session
            .representations
            .iter()
            .find(|candidate| candidate.organisation.business_id == *organisation)
            .map(|representation| Self {
                person: session.person.clone(),
                representation: representation.clone(),
            })
            .ok_or(NotAllowed)
    }

    /// The organisation.
    #[must_use]
    pub const fn organisation(&self) -> &Organisation {
        &self.representation.organisation
    }

    /// The right.
    #[must_use]
    pub const fn right(&self) -> Right {
        self.representation.right
    }

    /// The person's id in this service.
    #[must_use]
    pub fn person_id(&self) -> &str {
        &self.person.id
    }

    /// The person as a signer.
    #[must_use]
    pub fn signer(&self) -> Signer {
        Signer {
            person_id: self.person.id.clone(),
            name: self.person.name(),
            right: self.representation.right,
        }
    }
}
