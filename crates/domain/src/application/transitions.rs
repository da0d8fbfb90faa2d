//! The ways from state to state. Whoever is not in the right state gets it back unchanged.

use super::state::{Decision, DraftState, MoreAsked, State};
use super::{Mark, StateCode, Submission};
use crate::timestamp::Timestamp;

/// A transition that its state does not allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TransitionRefused {
    /// The state that it was in.
    pub state: StateCode,
}

impl State {
    /// A new, empty draft.
    #[must_use]
    pub fn new_draft() -> Self {
        Self::Draft(DraftState::default())
    }

    /// Draft → sent; more asked → resent.
    ///
    /// # Errors
    /// When it has been sent or decided already.
    pub fn send(self, submission: Submission) -> Result<Self, TransitionRefused> {
        match self {
            Self::Draft(_) => Ok(Self::Sent {
                submission: Box::new(submission),
            }),
            Self::MoreAsked(more) => Ok(Self::Resent {
                before: Box::new(more.submission),
                submission: Box::new(submission),
                marks: more.marks,
            }),
            state @ (Self::Sent { .. }
            | Self::Resent { .. }
            | Self::Approved { .. }
            | Self::Rejected { .. }
            | Self::Withdrawn { .. }) => Err(TransitionRefused {
                state: state.code(),
            }),
        }
    }

    /// Sent or resent → more asked.
    ///
    /// # Errors
    /// When it is not in the authority's hands.
    pub fn ask_more(
        self,
        marks: Vec<Mark>,
        asked_at: Timestamp,
    ) -> Result<Self, TransitionRefused> {
        let submission = *self.into_handled()?;
        let draft = submission.draft.clone();
        Ok(Self::MoreAsked(Box::new(MoreAsked {
            submission,
            marks,
            asked_at,
            draft,
        })))
    }

    /// Sent or resent → approved.
    ///
    /// # Errors
    /// When it is not in the authority's hands.
    pub fn approve(self, decision: Decision) -> Result<Self, TransitionRefused> {
        Ok(Self::Approved {
            submission: self.into_handled()?,
            decision,
        })
    }

    /// Sent or resent → rejected.
    ///
    /// # Errors
    /// When it is not in the authority's hands.
    pub fn reject(self, decision: Decision) -> Result<Self, TransitionRefused> {
        Ok(Self::Rejected {
            submission: self.into_handled()?,
            decision,
        })
    }

    /// Sent, more asked or resent → withdrawn.
    ///
    /// # Errors
    /// When it was never sent, is decided, or is withdrawn already.
    pub fn withdraw(self, at: Timestamp) -> Result<Self, TransitionRefused> {
        match self {
            Self::Sent { submission } | Self::Resent { submission, .. } => {
                Ok(Self::Withdrawn { submission, at })
            }
            Self::MoreAsked(more) => Ok(Self::Withdrawn {
                submission: Box::new(more.submission),
                at,
            }),
            state @ (Self::Draft(_)
            | Self::Approved { .. }
            | Self::Rejected { .. }
            | Self::Withdrawn { .. }) => Err(TransitionRefused {
                state: state.code(),
            }),
        }
    }

    fn into_handled(self) -> Result<Box<Submission>, TransitionRefused> {
        match self {
            Self::Sent { submission } | Self::Resent { submission, .. } => Ok(submission),
            state @ (Self::Draft(_)
            | Self::MoreAsked(_)
            | Self::Approved { .. }
            | Self::Rejected { .. }
            | Self::Withdrawn { .. }) => Err(TransitionRefused {
                state: state.code(),
            }),
        }
    }
}
