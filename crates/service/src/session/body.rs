//! What a session knows of its person.

use domain::access::AccessRefusal;
use serde::{Deserialize, Serialize};

use crate::acting_for::Representation;
use crate::ports::mandates::MandateSession;

/// The body of a session, by the side that the person logged in on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "side", rename_all = "kebab-case")]
pub enum SessionBody {
    /// A customer's representative.
    Representative(Box<RepresentativeSession>),
    /// A handler.
    Staff(StaffSession),
}

/// A customer's representative.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RepresentativeSession {
    /// Who.
    pub person: PersonInSession,
    /// Proof for ending the provider's session.
    pub id_token: String,
    /// How far the look-up of mandates has come.
    pub mandates: MandateStage,
    /// For whom the person may act.
    pub representations: Vec<Representation>,
    /// For whom the person may not act, although there is some relation.
    pub refusals: Vec<EntryRefused>,
}

/// How far the look-up of mandates has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "stage", rename_all = "kebab-case")]
pub enum MandateStage {
    /// The browser has been sent to the register of mandates.
    Asked {
        /// The register's session.
        session: MandateSession,
        /// What the answer must carry.
        state: String,
    },
    /// The register has answered.
    Answered {
        /// The register's session, to be ended at logout.
        session: MandateSession,
    },
    /// The register could not be reached.
    Unavailable,
}

/// The person of a session.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonInSession {
    /// The id in this service, the same at each login.
    pub id: String,
    /// Given names.
    pub given_names: String,
    /// Family name.
    pub family_name: String,
}

impl PersonInSession {
    /// Given names and family name.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{} {}", self.given_names, self.family_name)
            .trim()
            .to_owned()
    }
}

impl std::fmt::Debug for PersonInSession {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("PersonInSession")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

/// An organisation that the person may not act for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntryRefused {
    /// Its name, as a register gave it.
    pub organisation: String,
    /// Its business id.
    pub business_id: String,
    /// Why not.
    pub refusal: AccessRefusal,
}

/// A handler of the authority.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StaffSession {
    /// The handler's id at the identity provider.
    pub subject: String,
    /// The handler's name.
    pub name: String,
    /// Proof for ending the provider's session.
    pub id_token: String,
}

impl std::fmt::Debug for StaffSession {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("StaffSession")
            .finish_non_exhaustive()
    }
}
