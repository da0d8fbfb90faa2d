//! Who accepts a text by saving its step.

use domain::application::DraftState;
use domain::forms::acceptance::{Acceptance, is_ticked};
use domain::forms::check::Circumstances;
use domain::forms::draft::{ApplicationDraft, FORM_VERSION};
use domain::forms::step::Step;

use super::StepSave;
use crate::acting_for::ActingFor;
use crate::world::{World, timestamp};

/// A tick stores who made it, when, by which right and on which version of the text; taking it
/// away forgets them. A tick on a text that is no longer in force is not taken.
pub(super) fn accepting(
    world: &World,
    acting: &ActingFor,
    current: &DraftState,
    mut draft: ApplicationDraft,
    save: &StepSave<'_>,
    around: &Circumstances,
) -> DraftState {
    draft.form_version = FORM_VERSION;
    let mut acceptances = current.acceptances.clone();
    let (typed, acceptance, version) = match save.step {
        Step::ServiceDescription => (
            &mut draft.service_description.accepted,
            &mut acceptances.service_description,
            &around.service_description_version,
        ),
        Step::Commitment => (
            &mut draft.commitment.accepted,
            &mut acceptances.commitment,
            &around.commitment_version,
        ),
        Step::Instructions
        | Step::AccessPoints
        | Step::CustomerDetails
        | Step::Contacts
        | Step::Billing
        | Step::Summary
        | Step::Receipt => return DraftState { draft, acceptances },
    };
    let in_force = |known: &Acceptance| known.text_version == *version;
    if !is_ticked(typed) {
        *acceptance = None;
    } else if acceptance.as_ref().is_some_and(in_force) {
        // It is accepted already; by whom does not change.
    } else if save.text_version == Some(version.as_str()) {
        *acceptance = Some(Acceptance {
            by: acting.signer(),
            at: timestamp(world.now()),
            text_version: version.clone(),
        });
    } else {
        typed.clear();
        *acceptance = None;
    }
    DraftState { draft, acceptances }
}
