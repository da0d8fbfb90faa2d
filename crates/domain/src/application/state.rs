//! The states of an application.

use serde::{Deserialize, Serialize};

use super::{Mark, Reference, Submission};
use crate::forms::ApplicationDraft;
use crate::forms::check::Acceptances;
use crate::timestamp::Timestamp;

/// Where an application stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "kebab-case")]
#[expect(
    clippy::large_enum_variant,
    reason = "a draft is what is read and written most, and it is moved seldom"
)]
pub enum State {
    /// Being filled in.
    Draft(DraftState),
    /// Sent, not yet decided.
    Sent {
        /// What was sent.
        submission: Box<Submission>,
    },
    /// Kela has asked for more; the marked answers are open.
    MoreAsked(Box<MoreAsked>),
    /// Sent again after more was asked.
    Resent {
        /// What was sent first.
        before: Box<Submission>,
        /// What was sent now.
        submission: Box<Submission>,
        /// What had been asked.
        marks: Vec<Mark>,
    },
    /// The customer may use the service.
    Approved {
        /// What was approved.
        submission: Box<Submission>,
        /// By whom and when.
        decision: Decision,
    },
    /// Kela has said no.
    Rejected {
        /// What was rejected.
        submission: Box<Submission>,
        /// By whom, when and why.
        decision: Decision,
    },
    /// The customer has taken it back.
    Withdrawn {
        /// What was withdrawn.
        submission: Box<Submission>,
        /// When.
        at: Timestamp,
    },
}

/// An application being filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftState {
    /// The answers as typed.
    pub draft: ApplicationDraft,
    /// Who has accepted the texts so far.
    pub acceptances: Acceptances,
}

/// An application of which more was asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MoreAsked {
    /// What was sent.
    pub submission: Submission,
    /// What is asked.
    pub marks: Vec<Mark>,
    /// When it was asked.
    pub asked_at: Timestamp,
    /// The answers as they are being mended.
    pub draft: ApplicationDraft,
}

/// A decision of the authority.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// The handler's id at the identity provider.
    pub handler: String,
    /// When.
    pub at: Timestamp,
    /// Why, in the customer's language; may be empty for an approval.
    pub reason: String,
}

/// A state's name alone, for lists and columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StateCode {
    /// See [`State::Draft`].
    Draft,
    /// See [`State::Sent`].
    Sent,
    /// See [`State::MoreAsked`].
    MoreAsked,
    /// See [`State::Resent`].
    Resent,
    /// See [`State::Approved`].
    Approved,
    /// See [`State::Rejected`].
    Rejected,
    /// See [`State::Withdrawn`].
    Withdrawn,
}

impl StateCode {
    /// The word in stored columns and, behind `application-state-`, in message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Sent => "sent",
            Self::MoreAsked => "more-asked",
            Self::Resent => "resent",
            Self::Approved => "approved",
            Self::Rejected => "rejected",
            Self::Withdrawn => "withdrawn",
        }
    }
}

impl State {
    /// The state's name.
    #[must_use]
    pub const fn code(&self) -> StateCode {
        match self {
            Self::Draft(_) => StateCode::Draft,
            Self::Sent { .. } => StateCode::Sent,
            Self::MoreAsked(_) => StateCode::MoreAsked,
            Self::Resent { .. } => StateCode::Resent,
            Self::Approved { .. } => StateCode::Approved,
            Self::Rejected { .. } => StateCode::Rejected,
            Self::Withdrawn { .. } => StateCode::Withdrawn,
        }
    }

    /// What was sent last, once anything was.
    #[must_use]
    pub const fn submission(&self) -> Option<&Submission> {
        match self {
            Self::Draft(_) => None,
            Self::MoreAsked(more) => Some(&more.submission),
            Self::Sent { submission }
            | Self::Resent { submission, .. }
            | Self::Approved { submission, .. }
            | Self::Rejected { submission, .. }
            | Self::Withdrawn { submission, .. } => Some(submission),
        }
    }

    /// The reference number, once the application was sent.
    #[must_use]
    pub fn reference(&self) -> Option<&Reference> {
        self.submission().map(|submission| &submission.reference)
    }

    /// Neither decided nor withdrawn: a second application to the same service must wait.
    #[must_use]
    pub const fn is_under_way(&self) -> bool {
        match self {
            Self::Draft(_) | Self::Sent { .. } | Self::MoreAsked(_) | Self::Resent { .. } => true,
            Self::Approved { .. } | Self::Rejected { .. } | Self::Withdrawn { .. } => false,
        }
    }
}
