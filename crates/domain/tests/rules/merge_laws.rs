//! What holds for every merge.

use std::collections::BTreeMap;

use domain::forms::cell::Cell;
use domain::forms::changes::changed_cells;
use domain::forms::merge::{Clash, merge};
use domain::forms::rows::Rows;
use domain::forms::step::Step;
use domain::forms::{ApplicationDraft, FormDraft};
use domain::values::RowId;
use proptest::prelude::*;

use crate::arbitrary::{draft, edited};

type Answers = BTreeMap<Cell, String>;

/// Every answer by its place; a row, also an empty one, is there by its answers.
fn answers(draft: &ApplicationDraft) -> Answers {
    let mut all = Answers::new();
    rows(Step::AccessPoints, &draft.access_points, &mut all);
    form(Step::AccessPoints, None, &draft.renewal, &mut all);
    form(
        Step::CustomerDetails,
        None,
        &draft.customer_details,
        &mut all,
    );
    rows(Step::Contacts, &draft.contacts, &mut all);
    form(Step::Billing, None, &draft.billing, &mut all);
    form(
        Step::ServiceDescription,
        None,
        &draft.service_description,
        &mut all,
    );
    form(Step::Commitment, None, &draft.commitment, &mut all);
    all
}

fn rows<T: FormDraft>(step: Step, rows: &Rows<T>, all: &mut Answers) {
    for row in rows {
        form(step, Some(&row.id), &row.value, all);
    }
}

fn form<T: FormDraft>(step: Step, row: Option<&RowId>, form: &T, all: &mut Answers) {
    for field in T::FIELDS {
        let cell = Cell {
            step,
            row: row.cloned(),
            field: field.name.to_owned(),
        };
        all.insert(cell, form.get(field.name).unwrap().to_owned());
    }
}

/// Whether a clash is about `cell`, or about the row that it is in.
fn is_asked(clashes: &[Clash], cell: &Cell) -> bool {
    clashes.iter().any(|clash| match clash {
        Clash::Field { cell: asked, .. } => asked == cell,
        Clash::Row { step, row, .. } => *step == cell.step && cell.row.as_ref() == Some(row),
    })
}

fn is_changed(before: &Answers, cell: &Cell, answer: &str) -> bool {
    before.get(cell).is_none_or(|before| before != answer)
}

/// Whether a change is there. An answer that is still empty in a row that is new only asks for the
/// row: the other side may have made the same row and answered more of it.
fn holds(merged: &Answers, before: &Answers, cell: &Cell, answer: &str) -> bool {
    let only_asks_for_the_row = answer.is_empty() && !before.contains_key(cell);
    merged
        .get(cell)
        .is_some_and(|merged| merged == answer || only_asks_for_the_row)
}

/// A draft and two people's edits of it.
fn three() -> impl Strategy<Value = [ApplicationDraft; 3]> {
    let choices = || proptest::collection::vec(any::<u8>(), 40);
    (draft(), draft(), draft(), choices(), choices()).prop_map(
        |(base, one, other, first, second)| {
            let mine = edited(&base, &one, &first);
            let theirs = edited(&base, &other, &second);
            [base, mine, theirs]
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn without_a_change_of_mine_theirs_is_the_result(base in draft(), theirs in draft()) {
        prop_assert_eq!(merge(&base, &base, &theirs), (theirs, Vec::new()));
    }

    #[test]
    fn without_a_change_of_theirs_mine_is_the_result(base in draft(), mine in draft()) {
        let (merged, clashes) = merge(&base, &mine, &base);
        prop_assert_eq!(answers(&merged), answers(&mine));
        prop_assert!(clashes.is_empty());
    }

    #[test]
    fn the_same_change_on_both_sides_is_no_clash(base in draft(), both in draft()) {
        prop_assert_eq!(merge(&base, &both, &both), (both, Vec::new()));
    }

    #[test]
    fn no_change_of_mine_vanishes_without_being_asked([base, mine, theirs] in three()) {
        let (merged, clashes) = merge(&base, &mine, &theirs);
        let (before, merged, mine) = (answers(&base), answers(&merged), answers(&mine));
        for (cell, answer) in &mine {
            if is_changed(&before, cell, answer) && !is_asked(&clashes, cell) {
                prop_assert!(holds(&merged, &before, cell, answer), "{:?}", cell);
            }
        }
        for cell in before.keys().filter(|cell| !mine.contains_key(cell)) {
            prop_assert!(!merged.contains_key(cell) || is_asked(&clashes, cell), "{:?}", cell);
        }
    }

    #[test]
    fn no_change_of_theirs_vanishes_at_all([base, mine, theirs] in three()) {
        let (merged, clashes) = merge(&base, &mine, &theirs);
        let (before, merged, theirs) = (answers(&base), answers(&merged), answers(&theirs));
        for (cell, answer) in &theirs {
            if is_changed(&before, cell, answer) {
                prop_assert!(holds(&merged, &before, cell, answer), "{:?}", cell);
            }
        }
        for cell in before.keys().filter(|cell| !theirs.contains_key(cell)) {
            prop_assert!(!merged.contains_key(cell) || is_asked(&clashes, cell), "{:?}", cell);
        }
    }

    #[test]
    fn nothing_is_merged_in_that_neither_side_holds([base, mine, theirs] in three()) {
        let (merged, _) = merge(&base, &mine, &theirs);
        let (mine, theirs) = (answers(&mine), answers(&theirs));
        for (cell, answer) in &answers(&merged) {
            let held = [mine.get(cell), theirs.get(cell)].contains(&Some(answer));
            prop_assert!(held, "{:?}", cell);
        }
    }

    #[test]
    fn whoever_saves_first_without_a_clash_the_result_is_the_same([base, mine, theirs] in three()) {
        let (merged, clashes) = merge(&base, &mine, &theirs);
        let (swapped, swapped_clashes) = merge(&base, &theirs, &mine);
        prop_assert_eq!(clashes.len(), swapped_clashes.len());
        if clashes.is_empty() {
            prop_assert_eq!(answers(&merged), answers(&swapped));
        }
    }

    #[test]
    fn two_devices_that_edit_different_fields_never_clash(
        base in draft(),
        other in draft(),
        choices in proptest::collection::vec(any::<bool>(), 40),
    ) {
        // Rows stay; each field that differs is edited on one of the two devices.
        let (mut mine, mut theirs) = (base.clone(), base.clone());
        let mut choices = choices.into_iter().cycle();
        let mut split = |cell: &Cell, answer: &str| {
            let device = if choices.next() == Some(true) { &mut mine } else { &mut theirs };
            put(device, cell, answer);
        };
        let mut expected = answers(&base);
        for (cell, answer) in answers(&other) {
            if expected.contains_key(&cell) {
                split(&cell, &answer);
                expected.insert(cell, answer);
            }
        }
        let (merged, clashes) = merge(&base, &mine, &theirs);
        prop_assert!(clashes.is_empty());
        prop_assert_eq!(answers(&merged), expected);
    }

    #[test]
    fn a_clash_shows_the_two_answers_that_were_given([base, mine, theirs] in three()) {
        let (_, clashes) = merge(&base, &mine, &theirs);
        let (in_mine, in_theirs) = (answers(&mine), answers(&theirs));
        for clash in &clashes {
            if let Clash::Field { cell, mine, theirs } = clash {
                prop_assert_ne!(mine, theirs);
                prop_assert_eq!(in_mine.get(cell), Some(mine));
                prop_assert_eq!(in_theirs.get(cell), Some(theirs));
            }
        }
    }

    #[test]
    fn only_what_changed_on_a_side_can_change_in_the_merge([base, mine, theirs] in three()) {
        let (merged, _) = merge(&base, &mine, &theirs);
        let mine = changed_cells(&base, &mine);
        let theirs = changed_cells(&base, &theirs);
        for cell in changed_cells(&base, &merged) {
            prop_assert!(mine.contains(&cell) || theirs.contains(&cell), "{:?}", cell);
        }
    }
}

fn put(draft: &mut ApplicationDraft, cell: &Cell, answer: &str) {
    let field = cell.field.as_str();
    let slot = match (cell.step, &cell.row) {
        (Step::AccessPoints, Some(row)) => draft
            .access_points
            .get_mut(row)
            .and_then(|form| form.slot(field)),
        (Step::Contacts, Some(row)) => draft
            .contacts
            .get_mut(row)
            .and_then(|form| form.slot(field)),
        (Step::AccessPoints, None) => draft.renewal.slot(field),
        (Step::CustomerDetails, _) => draft.customer_details.slot(field),
        (Step::Billing, _) => draft.billing.slot(field),
        (Step::ServiceDescription, _) => draft.service_description.slot(field),
        (Step::Commitment, _) => draft.commitment.slot(field),
        (Step::Contacts, None) | (Step::Instructions | Step::Summary | Step::Receipt, _) => None,
    };
    answer.clone_into(slot.unwrap());
}
