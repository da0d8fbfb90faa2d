//! An application and its states: draft, sent, more information asked, resent, approved, rejected,
//! withdrawn. Each state carries its own data; transitions consume.

pub mod eligibility;
pub mod reference;
pub mod signer;
mod state;
mod submission;
mod transitions;

use serde::{Deserialize, Serialize};

pub use reference::Reference;
pub use signer::{Right, Signer};
pub use state::{Decision, DraftState, MoreAsked, State, StateCode};
pub use submission::{Mark, Submission};
pub use transitions::TransitionRefused;

use crate::service::Service;
use crate::values::BusinessId;

/// One application of one customer to one service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Application {
    /// Its id, a UUID in lower-case text.
    pub id: ApplicationId,
    /// Whose it is.
    pub organisation: BusinessId,
    /// The service applied for.
    pub service: Service,
    /// Where it stands.
    pub state: State,
}

/// An application's id, a UUID in lower-case hyphenated text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ApplicationId(String);

impl ApplicationId {
    /// Reads an id; `None` unless it has the form of a UUID in lower case.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let right = text.len() == 36
            && text.bytes().enumerate().all(|(index, byte)| match index {
                8 | 13 | 18 | 23 => byte == b'-',
                _ => byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte),
            });
        right.then(|| Self(text.to_owned()))
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for ApplicationId {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}
