//! "What changed since you looked": the answers in which two drafts differ.

use domain::forms::ApplicationDraft;
use domain::forms::access_points::AccessPointDraft;
use domain::forms::changes::changed_cells;
use domain::service::Service;
use proptest::prelude::*;

use crate::arbitrary::draft as any_draft;
use crate::sendable::{contact, draft, row};

const SERVICE: Service = Service::Prescription;

fn changed(change: impl FnOnce(&mut ApplicationDraft)) -> Vec<String> {
    let before = draft(SERVICE);
    let mut after = before.clone();
    change(&mut after);
    changed_cells(&before, &after)
        .iter()
        .map(|cell| format!("{} {}", cell.step.code(), cell.control_name()))
        .collect()
}

#[test]
fn nothing_changed_is_an_empty_list() {
    assert!(changed(|_| ()).is_empty());
}

#[test]
fn one_answer_of_every_step_is_named_in_the_order_of_the_steps() {
    let changed = changed(|draft| {
        draft.access_points.0[0].value.oid.push('1');
        draft.renewal.renewal_requests = "no".to_owned();
        draft.customer_details.phone.push('1');
        draft.contacts.0[0].value.email.push('a');
        draft.billing.language = "sv".to_owned();
        draft.service_description.accepted.clear();
        draft.commitment.accepted.clear();
    });
    assert_eq!(
        changed,
        [
            "access-points r1.oid",
            "access-points renewal_requests",
            "customer-details phone",
            "contacts r1.email",
            "billing language",
            "service-description accepted",
            "commitment accepted",
        ]
    );
}

#[test]
fn the_answers_of_a_row_that_came_or_went_are_named() {
    let came = changed(|draft| {
        let oid = "1.2.3".to_owned();
        draft.access_points.push(
            row("new"),
            AccessPointDraft {
                oid,
                ..AccessPointDraft::default()
            },
        );
        draft.contacts.remove(&row("r1"));
    });
    let gone = [
        "kind",
        "first_name",
        "last_name",
        "phone",
        "email",
        "shared_roles",
        "service_roles",
    ]
    .map(|field| format!("contacts r1.{field}"));
    let mut expected = vec!["access-points new.oid".to_owned()];
    expected.extend(gone);
    assert_eq!(came, expected);
}

#[test]
fn an_empty_row_and_another_order_change_no_answer() {
    let moved = changed(|draft| {
        draft
            .access_points
            .push(row("new"), AccessPointDraft::default());
    });
    assert!(moved.is_empty());
    let mut two = draft(SERVICE);
    two.contacts.push(row("r2"), contact());
    let mut turned = two.clone();
    turned.contacts.0.reverse();
    assert!(changed_cells(&two, &turned).is_empty());
}

proptest! {
    #[test]
    fn the_same_answers_are_named_whichever_draft_came_first(
        one in any_draft(),
        other in any_draft(),
    ) {
        let sorted = |before, after| {
            let mut cells = changed_cells(before, after);
            cells.sort();
            cells
        };
        prop_assert_eq!(sorted(&one, &other), sorted(&other, &one));
        prop_assert!(changed_cells(&one, &one).is_empty());
    }
}
