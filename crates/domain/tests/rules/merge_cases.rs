//! Two people and one draft: what is merged, and what is asked.

use domain::forms::ApplicationDraft;
use domain::forms::cell::Cell;
use domain::forms::contacts::ContactDraft;
use domain::forms::merge::{Clash, merge};
use domain::forms::step::Step;
use domain::service::Service;

use crate::sendable::{contact, draft, row};

fn base() -> ApplicationDraft {
    let mut base = draft(Service::Prescription);
    base.contacts.push(row("r2"), contact());
    base
}

fn edited(edit: impl FnOnce(&mut ApplicationDraft)) -> ApplicationDraft {
    let mut edited = base();
    edit(&mut edited);
    edited
}

fn ids(draft: &ApplicationDraft) -> Vec<&str> {
    draft.contacts.iter().map(|row| row.id.as_str()).collect()
}

#[test]
fn two_fields_of_one_row_are_merged() {
    let mine = edited(|draft| draft.contacts.0[1].value.phone = "1".to_owned());
    let theirs = edited(|draft| draft.contacts.0[1].value.email = "2".to_owned());
    let (merged, clashes) = merge(&base(), &mine, &theirs);
    assert!(clashes.is_empty());
    let both = &merged.contacts.0[1].value;
    assert_eq!((both.phone.as_str(), both.email.as_str()), ("1", "2"));
}

#[test]
fn the_same_field_answered_differently_clashes_and_keeps_what_is_there() {
    let mine = edited(|draft| draft.billing.language = "sv".to_owned());
    let theirs = edited(|draft| draft.billing.language = String::new());
    let (merged, clashes) = merge(&base(), &mine, &theirs);
    assert_eq!(merged, theirs);
    let clash = Clash::Field {
        cell: Cell {
            step: Step::Billing,
            row: None,
            field: "language".to_owned(),
        },
        mine: "sv".to_owned(),
        theirs: String::new(),
    };
    assert_eq!(clashes, [clash]);
}

#[test]
fn the_same_field_answered_alike_does_not_clash() {
    let both = edited(|draft| draft.billing.language = "sv".to_owned());
    assert_eq!(merge(&base(), &both, &both), (both.clone(), Vec::new()));
}

#[test]
fn rows_that_both_add_all_stay() {
    let mine = edited(|draft| draft.contacts.push(row("mine"), contact()));
    let theirs = edited(|draft| draft.contacts.push(row("theirs"), contact()));
    let (merged, clashes) = merge(&base(), &mine, &theirs);
    assert!(clashes.is_empty());
    assert_eq!(ids(&merged), ["r1", "r2", "theirs", "mine"]);
}

#[test]
fn a_row_that_one_side_takes_out_and_the_other_leaves_alone_goes() {
    let removed = edited(|draft| drop(draft.contacts.remove(&row("r1"))));
    let moved = edited(|draft| draft.contacts.0.reverse());
    for (mine, theirs) in [(&removed, &moved), (&moved, &removed)] {
        let (merged, clashes) = merge(&base(), mine, theirs);
        assert!(clashes.is_empty());
        assert_eq!(ids(&merged), ["r2"]);
    }
}

#[test]
fn a_row_that_one_side_takes_out_and_the_other_changes_is_asked_about_and_stays() {
    let removed = edited(|draft| drop(draft.contacts.remove(&row("r1"))));
    let changed = edited(|draft| draft.contacts.0[0].value.phone = "1".to_owned());
    for (mine, theirs, removed_by_mine) in [(&removed, &changed, true), (&changed, &removed, false)]
    {
        let (merged, clashes) = merge(&base(), mine, theirs);
        let clash = Clash::Row {
            step: Step::Contacts,
            row: row("r1"),
            removed_by_mine,
        };
        assert_eq!(clashes, [clash]);
        assert_eq!(merged.contacts.get(&row("r1")).unwrap().phone, "1");
    }
}

#[test]
fn a_row_that_both_take_out_is_gone() {
    let removed = edited(|draft| drop(draft.contacts.remove(&row("r1"))));
    let (merged, clashes) = merge(&base(), &removed, &removed);
    assert_eq!((ids(&merged), clashes.len()), (vec!["r2"], 0));
}

#[test]
fn when_nobody_knows_where_mine_began_every_difference_is_asked() {
    let mine = edited(|draft| draft.contacts.0[0].value.phone = "1".to_owned());
    let (merged, clashes) = merge(&ApplicationDraft::default(), &mine, &base());
    assert_eq!(merged, base());
    assert_eq!(clashes.len(), 1);
}

#[test]
fn a_row_made_on_two_devices_under_one_id_is_merged_field_by_field() {
    let with = |first_name: &str, phone: &str| {
        edited(|draft| {
            let new = ContactDraft {
                first_name: first_name.to_owned(),
                phone: phone.to_owned(),
                ..ContactDraft::default()
            };
            draft.contacts.push(row("new"), new);
        })
    };
    let (merged, clashes) = merge(&base(), &with("Uusi", ""), &with("", "1"));
    assert!(clashes.is_empty());
    assert_eq!(merged.contacts, with("Uusi", "1").contacts);
}
