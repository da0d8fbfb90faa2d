//! From what a form posts to a draft: single answers.

use domain::forms::ApplicationDraft;
use domain::forms::check::check;
use domain::forms::posted::{Posted, apply};
use domain::forms::problem::Cause;
use domain::forms::step::Step;
use domain::service::Service;
use domain::values::ValueProblem;

use crate::sendable::{acceptances, circumstances, draft, row};

fn posted(step: Step, pairs: &[(&str, &str)]) -> ApplicationDraft {
    apply(
        &draft(Service::Prescription),
        step,
        &Posted::new(pairs.iter().copied()),
    )
    .unwrap()
}

#[test]
fn an_answer_replaces_the_one_before() {
    let after = posted(Step::CustomerDetails, &[("phone", "050 1"), ("email", "")]);
    assert_eq!(after.customer_details.phone, "050 1");
    assert_eq!(after.customer_details.email, "");
}

#[test]
fn a_name_that_is_no_field_of_the_step_changes_nothing() {
    let pairs = [
        ("form_version", "9"),
        ("state", "approved"),
        ("organisation", "9000003-8"),
        ("language", "sv"),
        ("Phone", "1"),
        ("phone ", "1"),
        ("customer_details.phone", "1"),
        ("r1.phone", "1"),
        ("", "1"),
    ];
    let after = posted(Step::CustomerDetails, &pairs);
    assert_eq!(after, draft(Service::Prescription));
}

#[test]
fn an_answer_of_another_step_is_not_taken() {
    let after = posted(Step::Billing, &[("phone", "1"), ("language", "sv")]);
    assert_eq!(after.billing.language, "sv");
    assert_eq!(
        after.customer_details,
        draft(Service::Prescription).customer_details
    );
}

#[test]
fn steps_without_answers_take_none() {
    for step in [Step::Instructions, Step::Summary, Step::Receipt] {
        let after = posted(step, &[("phone", "1"), ("accepted", ""), ("rows", "r9")]);
        assert_eq!(after, draft(Service::Prescription));
    }
}

#[test]
fn of_a_name_that_stands_twice_the_last_counts() {
    let after = posted(Step::CustomerDetails, &[("phone", "1"), ("phone", "2")]);
    assert_eq!(after.customer_details.phone, "2");
}

#[test]
fn a_text_that_is_missing_from_the_form_keeps_its_answer() {
    let after = posted(Step::CustomerDetails, &[("phone", "1")]);
    assert_eq!(after.customer_details.street_address, "Koulukatu 4");
}

#[test]
fn a_box_that_is_missing_from_the_form_is_not_ticked() {
    assert_eq!(posted(Step::Commitment, &[]).commitment.accepted, "");
    let ticked = posted(Step::Commitment, &[("accepted", "yes")]);
    assert_eq!(ticked.commitment.accepted, "yes");
    let roles = posted(Step::Contacts, &[("rows", "r1")]);
    assert_eq!(roles.contacts.get(&row("r1")).unwrap().shared_roles, "");
}

#[test]
fn boxes_that_belong_together_stand_one_a_line() {
    let pairs = [
        ("rows", "r1"),
        ("r1.shared_roles", "technical"),
        ("r1.shared_roles", "other"),
    ];
    let after = posted(Step::Contacts, &pairs);
    assert_eq!(
        after.contacts.get(&row("r1")).unwrap().shared_roles,
        "technical\nother"
    );
}

#[test]
fn one_posted_value_may_hold_several_choices() {
    let pairs = [("rows", "r1"), ("r1.systems", "Esko\r\n Ilona \r\n\r\n")];
    let after = posted(Step::AccessPoints, &pairs);
    assert_eq!(
        after.access_points.get(&row("r1")).unwrap().systems,
        "Esko\nIlona"
    );
}

#[test]
fn the_same_boxes_in_another_order_are_the_same_answer() {
    let turned = [
        "disturbance",
        "technical",
        "data-protection",
        "administrative",
    ];
    let pairs: Vec<_> = [("rows", "r1")]
        .into_iter()
        .chain(turned.map(|role| ("r1.shared_roles", role)))
        .collect();
    let before = draft(Service::Prescription);
    let after = posted(Step::Contacts, &pairs);
    let roles = |draft: &ApplicationDraft| draft.contacts.0[0].value.shared_roles.clone();
    assert_eq!(roles(&after), roles(&before));
}

#[test]
fn nul_is_saved_as_its_stand_in_and_then_refused() {
    let after = posted(
        Step::CustomerDetails,
        &[("street_address", "Koulu\0katu 4")],
    );
    assert_eq!(after.customer_details.street_address, "Koulu\u{FFFD}katu 4");
    let around = circumstances(Service::Prescription);
    let (_, problems) = check(&after, &acceptances(), &around);
    let causes: Vec<_> = problems.into_iter().map(|problem| problem.cause).collect();
    assert_eq!(causes, [Cause::Value(ValueProblem::ForbiddenCharacter)]);
}

#[test]
fn anything_may_be_saved_in_any_condition() {
    let odd = "\u{202e}<script>\t\u{1f600} ".repeat(500);
    let after = posted(Step::CustomerDetails, &[("email", &odd)]);
    assert_eq!(after.customer_details.email, odd);
}
