//! Rules of the two acceptance steps (guide 3.1.7 and 3.1.8).

use super::{Acceptances, Circumstances};
use crate::forms::acceptance::{Acceptance, is_ticked};
use crate::forms::draft::ApplicationDraft;
use crate::forms::problem::Problem;
use crate::forms::step::Step;
use crate::message::Message;

pub(super) fn service_description(
    draft: &ApplicationDraft,
    acceptances: &Acceptances,
    circumstances: &Circumstances,
    problems: &mut Vec<Problem>,
) -> Option<Acceptance> {
    accepted(
        Step::ServiceDescription,
        &draft.service_description.accepted,
        acceptances.service_description.as_ref(),
        &circumstances.service_description_version,
        problems,
    )
}

pub(super) fn commitment(
    draft: &ApplicationDraft,
    acceptances: &Acceptances,
    circumstances: &Circumstances,
    problems: &mut Vec<Problem>,
) -> Option<Acceptance> {
    accepted(
        Step::Commitment,
        &draft.commitment.accepted,
        acceptances.commitment.as_ref(),
        &circumstances.commitment_version,
        problems,
    )
}

/// Ticked, by somebody who is known, on the version that is in force.
fn accepted(
    step: Step,
    typed: &str,
    acceptance: Option<&Acceptance>,
    version: &str,
    problems: &mut Vec<Problem>,
) -> Option<Acceptance> {
    let problem = match acceptance {
        Some(acceptance) if is_ticked(typed) && acceptance.text_version == version => {
            return Some(acceptance.clone());
        }
        Some(_) if is_ticked(typed) => {
            Problem::rule(step, Message::new("problem-text-version-changed"))
        }
        _ => Problem::omission(
            step,
            Message::new(format!("problem-not-accepted-{}", step.code())),
        ),
    };
    problems.push(problem.at(None, "accepted"));
    None
}
