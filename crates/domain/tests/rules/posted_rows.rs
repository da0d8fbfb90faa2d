//! From what a form posts to a draft: rows that come, go and move.

use domain::forms::ApplicationDraft;
use domain::forms::posted::{Posted, PostedProblem, apply};
use domain::forms::step::Step;
use domain::service::Service;

use crate::sendable::{contact, draft, row};

fn base() -> ApplicationDraft {
    let mut base = draft(Service::Prescription);
    base.contacts.push(row("r2"), contact());
    base
}

fn posted(step: Step, pairs: &[(&str, &str)]) -> Result<ApplicationDraft, PostedProblem> {
    apply(&base(), step, &Posted::new(pairs.iter().copied()))
}

fn ids(draft: &ApplicationDraft) -> Vec<&str> {
    draft.contacts.iter().map(|row| row.id.as_str()).collect()
}

#[test]
fn a_row_that_is_new_to_the_draft_is_added_with_its_answers() {
    let pairs = [
        ("rows", "r1"),
        ("rows", "new"),
        ("rows", "r2"),
        ("new.first_name", "Uusi"),
    ];
    let after = posted(Step::Contacts, &pairs).unwrap();
    assert_eq!(ids(&after), ["r1", "new", "r2"]);
    assert_eq!(after.contacts.get(&row("new")).unwrap().first_name, "Uusi");
}

#[test]
fn a_row_that_the_form_no_longer_holds_goes() {
    let after = posted(Step::Contacts, &[("rows", "r2")]).unwrap();
    assert_eq!(ids(&after), ["r2"]);
    assert!(ids(&posted(Step::Contacts, &[]).unwrap()).is_empty());
}

#[test]
fn answers_of_a_row_that_the_form_does_not_hold_change_nothing() {
    let after = posted(Step::Contacts, &[("rows", "r2"), ("r1.first_name", "Uusi")]).unwrap();
    assert_eq!(ids(&after), ["r2"]);
    assert_eq!(after.contacts.get(&row("r2")).unwrap().first_name, "Helmi");
}

#[test]
fn rows_stand_in_the_order_of_the_form() {
    let after = posted(Step::Contacts, &[("rows", "r2"), ("rows", "r1")]).unwrap();
    assert_eq!(ids(&after), ["r2", "r1"]);
}

#[test]
fn a_row_that_stands_twice_is_refused() {
    let twice = posted(Step::Contacts, &[("rows", "r1"), ("rows", "r1")]);
    assert_eq!(twice, Err(PostedProblem::BadRow));
}

#[test]
fn a_row_id_that_no_page_makes_is_refused() {
    for id in ["", "R1", "a.b", "../r1", "r1\0", "\u{e4}", &"a".repeat(37)] {
        let refused = posted(Step::Contacts, &[("rows", id)]);
        assert_eq!(refused, Err(PostedProblem::BadRow), "{id:?}");
    }
}

#[test]
fn a_few_rows_too_many_are_saved_and_more_than_anybody_types_are_not() {
    let many = |step, count: usize| {
        let ids: Vec<_> = (0..count).map(|number| format!("n{number}")).collect();
        let pairs: Vec<_> = ids.iter().map(|id| ("rows", id.as_str())).collect();
        posted(step, &pairs)
    };
    assert_eq!(
        many(Step::AccessPoints, 40).unwrap().access_points.len(),
        40
    );
    assert_eq!(
        many(Step::AccessPoints, 41),
        Err(PostedProblem::TooManyRows(40))
    );
    assert_eq!(many(Step::Contacts, 400).unwrap().contacts.len(), 400);
    assert_eq!(
        many(Step::Contacts, 401),
        Err(PostedProblem::TooManyRows(400))
    );
}

#[test]
fn the_rows_of_the_other_step_stay() {
    let after = posted(Step::AccessPoints, &[]).unwrap();
    assert!(after.access_points.is_empty());
    assert_eq!(after.contacts, base().contacts);
}
