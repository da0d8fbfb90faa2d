//! How far a step has come.

use domain::forms::ApplicationDraft;
use domain::forms::access_points::AccessPointDraft;
use domain::forms::check::check;
use domain::forms::contacts::ContactDraft;
use domain::forms::step::Step;
use domain::forms::wizard::{StepState, state};
use domain::service::Service;

use crate::sendable::{acceptances, circumstances, draft, rows};

const SERVICE: Service = Service::PatientData;
const FORMS: [Step; 6] = [
    Step::AccessPoints,
    Step::CustomerDetails,
    Step::Contacts,
    Step::Billing,
    Step::ServiceDescription,
    Step::Commitment,
];

fn state_of(draft: &ApplicationDraft, step: Step) -> StepState {
    let (_, problems) = check(draft, &acceptances(), &circumstances(SERVICE));
    state(draft, step, &problems)
}

#[test]
fn in_a_new_draft_nothing_is_touched_although_it_has_empty_rows() {
    let new = ApplicationDraft {
        access_points: rows([AccessPointDraft::default()]),
        contacts: rows([ContactDraft::default()]),
        ..ApplicationDraft::default()
    };
    for step in FORMS {
        assert_eq!(state_of(&new, step), StepState::Untouched, "{step:?}");
    }
}

#[test]
fn in_a_draft_that_can_be_sent_every_step_is_complete() {
    for step in FORMS {
        assert_eq!(
            state_of(&draft(SERVICE), step),
            StepState::Complete,
            "{step:?}"
        );
    }
}

#[test]
fn a_step_that_only_lacks_something_is_started() {
    let mut begun = draft(SERVICE);
    begun.access_points.0[0].value.systems.clear();
    begun.customer_details.phone.clear();
    begun.contacts.0[0].value.shared_roles = "technical".to_owned();
    begun.billing.e_invoice_address = "003790000011".to_owned();
    for step in [
        Step::AccessPoints,
        Step::CustomerDetails,
        Step::Contacts,
        Step::Billing,
    ] {
        assert_eq!(state_of(&begun, step), StepState::Started, "{step:?}");
    }
}

#[test]
fn a_wrong_answer_beside_a_missing_one_makes_a_step_one_with_problems() {
    let mut wrong = draft(SERVICE);
    wrong.access_points.0[0].value.oid = "1.2.x".to_owned();
    wrong.customer_details.phone = "12".to_owned();
    wrong.customer_details.email.clear();
    wrong.contacts.0[0].value.phone = "09 1234567".to_owned();
    wrong.billing.language = "en".to_owned();
    for step in [
        Step::AccessPoints,
        Step::CustomerDetails,
        Step::Contacts,
        Step::Billing,
    ] {
        assert_eq!(state_of(&wrong, step), StepState::HasProblems, "{step:?}");
    }
}

#[test]
fn a_warning_leaves_a_step_complete() {
    let mut odd = draft(SERVICE);
    odd.customer_details.postal_code = "12345".to_owned();
    assert_eq!(state_of(&odd, Step::CustomerDetails), StepState::Complete);
}

#[test]
fn a_problem_of_one_step_does_not_show_on_another() {
    let mut wrong = draft(SERVICE);
    wrong.billing.language = "en".to_owned();
    assert_eq!(state_of(&wrong, Step::Contacts), StepState::Complete);
}

#[test]
fn a_text_whose_version_changed_is_a_problem_and_an_unticked_one_is_untouched() {
    let mut around = circumstances(SERVICE);
    around.service_description_version = "2027-1".to_owned();
    let mut unsigned = draft(SERVICE);
    unsigned.commitment.accepted.clear();
    let (_, problems) = check(&unsigned, &acceptances(), &around);
    let state = |step| state(&unsigned, step, &problems);
    assert_eq!(state(Step::ServiceDescription), StepState::HasProblems);
    assert_eq!(state(Step::Commitment), StepState::Untouched);
}

#[test]
fn the_answers_of_one_step_are_taken_without_those_of_the_others() {
    let full = draft(Service::Prescription);
    for step in FORMS {
        let taken = ApplicationDraft::default().with_step(step, &full);
        assert!(!taken.is_untouched(step), "{step:?}");
        for other in FORMS.into_iter().filter(|other| *other != step) {
            assert!(taken.is_untouched(other), "{step:?} {other:?}");
        }
    }
}
