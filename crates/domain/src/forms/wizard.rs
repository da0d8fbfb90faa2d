//! The wizard as data: which steps a service's application has, and in which state each is.

use serde::{Deserialize, Serialize};

use super::draft::ApplicationDraft;
use super::problem::{Problem, Severity};
use super::step::Step;
use crate::service::Service;

/// How far a step has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepState {
    /// Nothing has been typed yet.
    Untouched,
    /// Begun: answers are still missing, but none that was given is wrong.
    Started,
    /// An answer that was given is wrong.
    HasProblems,
    /// Nothing hinders sending.
    Complete,
}

impl StepState {
    /// The end of its message id, `step-state-<code>`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Untouched => "untouched",
            Self::Started => "started",
            Self::HasProblems => "problems",
            Self::Complete => "complete",
        }
    }
}

/// The steps of an application to `service`, in order. The commitment is signed in the customer's
/// first application alone (guide 3.1.8).
#[must_use]
pub fn steps(service: Service, commitment_needed: bool) -> Vec<Step> {
    Step::ALL
        .into_iter()
        .filter(|step| match step {
            Step::Billing => service.asks_billing(),
            Step::Commitment => commitment_needed,
            Step::Instructions
            | Step::AccessPoints
            | Step::CustomerDetails
            | Step::Contacts
            | Step::ServiceDescription
            | Step::Summary
            | Step::Receipt => true,
        })
        .collect()
}

/// The step after `step`, or `None` after the last.
#[must_use]
pub fn next(steps: &[Step], step: Step) -> Option<Step> {
    let index = steps.iter().position(|candidate| *candidate == step)?;
    steps.get(index + 1).copied()
}

/// The step before `step`, or `None` before the first.
#[must_use]
pub fn previous(steps: &[Step], step: Step) -> Option<Step> {
    let index = steps.iter().position(|candidate| *candidate == step)?;
    steps.get(index.checked_sub(1)?).copied()
}

/// The state of a step that has answers, from the draft and all its problems.
#[must_use]
pub fn state(draft: &ApplicationDraft, step: Step, problems: &[Problem]) -> StepState {
    let mut errors = problems
        .iter()
        .filter(|problem| problem.step == step && problem.severity == Severity::Error)
        .peekable();
    if errors.peek().is_none() {
        return StepState::Complete;
    }
    if draft.is_untouched(step) {
        return StepState::Untouched;
    }
    if errors.all(Problem::is_omission) {
        StepState::Started
    } else {
        StepState::HasProblems
    }
}
