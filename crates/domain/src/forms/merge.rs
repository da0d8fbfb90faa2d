//! Three-way merge of two edits of one draft: field by field, and row by row over their stable
//! ids. Only true clashes are reported; nothing is dropped without one.

use super::FormDraft;
pub use super::changes::changed_cells;

use super::cell::Cell;
use super::draft::{ApplicationDraft, FORM_VERSION};
use super::rows::Rows;
use super::step::Step;
use crate::values::RowId;

/// Two people answered the same thing differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Clash {
    /// The same field was changed on both sides.
    Field {
        /// Where.
        cell: Cell,
        /// What the later save holds.
        mine: String,
        /// What the draft holds by now.
        theirs: String,
    },
    /// A row was taken out on one side and changed on the other.
    Row {
        /// The step of the row.
        step: Step,
        /// The row.
        row: RowId,
        /// Whether it is the later save that took it out.
        removed_by_mine: bool,
    },
}

/// Merges `mine` and `theirs`, which both began as `base`. Where they clash, the merged draft holds
/// what is there already (`theirs`; a changed row stays), and the clash is in the list.
#[must_use]
pub fn merge(
    base: &ApplicationDraft,
    mine: &ApplicationDraft,
    theirs: &ApplicationDraft,
) -> (ApplicationDraft, Vec<Clash>) {
    let mut clashes = Vec::new();
    let merged = ApplicationDraft {
        form_version: FORM_VERSION,
        access_points: rows(
            Step::AccessPoints,
            [
                &base.access_points,
                &mine.access_points,
                &theirs.access_points,
            ],
            &mut clashes,
        ),
        renewal: form(
            Step::AccessPoints,
            None,
            [&base.renewal, &mine.renewal, &theirs.renewal],
            &mut clashes,
        ),
        customer_details: form(
            Step::CustomerDetails,
            None,
            [
                &base.customer_details,
                &mine.customer_details,
                &theirs.customer_details,
            ],
            &mut clashes,
        ),
        contacts: rows(
            Step::Contacts,
            [&base.contacts, &mine.contacts, &theirs.contacts],
            &mut clashes,
        ),
        billing: form(
            Step::Billing,
            None,
            [&base.billing, &mine.billing, &theirs.billing],
            &mut clashes,
        ),
        service_description: form(
            Step::ServiceDescription,
            None,
            [
                &base.service_description,
                &mine.service_description,
                &theirs.service_description,
            ],
            &mut clashes,
        ),
        commitment: form(
            Step::Commitment,
            None,
            [&base.commitment, &mine.commitment, &theirs.commitment],
            &mut clashes,
        ),
    };
    (merged, clashes)
}

fn form<T: FormDraft>(
    step: Step,
    row: Option<&RowId>,
    [base, mine, theirs]: [&T; 3],
    clashes: &mut Vec<Clash>,
) -> T {
    let mut merged = theirs.clone();
    for field in T::FIELDS {
        let answer = |draft: &T| draft.get(field.name).unwrap_or_default().to_owned();
        let (before, mine, theirs) = (answer(base), answer(mine), answer(theirs));
        if mine == before || mine == theirs {
            continue;
        }
        if theirs == before {
            if let Some(slot) = merged.slot(field.name) {
                *slot = mine;
            }
        } else {
            let cell = Cell {
                step,
                row: row.cloned(),
                field: field.name.to_owned(),
            };
            clashes.push(Clash::Field { cell, mine, theirs });
        }
    }
    merged
}

/// Rows keep the order of `theirs`; rows that only `mine` has come after them, in its order.
fn rows<T: FormDraft>(
    step: Step,
    [base, mine, theirs]: [&Rows<T>; 3],
    clashes: &mut Vec<Clash>,
) -> Rows<T> {
    let mut merged = Rows::default();
    for row in theirs {
        let clash = |removed_by_mine| Clash::Row {
            step,
            row: row.id.clone(),
            removed_by_mine,
        };
        let value = match (base.get(&row.id), mine.get(&row.id)) {
            (Some(before), None) if *before == row.value => continue,
            (Some(_), None) => {
                clashes.push(clash(true));
                row.value.clone()
            }
            (Some(before), Some(mine)) => {
                form(step, Some(&row.id), [before, mine, &row.value], clashes)
            }
            (None, Some(mine)) => form(
                step,
                Some(&row.id),
                [&T::default(), mine, &row.value],
                clashes,
            ),
            (None, None) => row.value.clone(),
        };
        merged.push(row.id.clone(), value);
    }
    for row in mine.iter().filter(|row| theirs.get(&row.id).is_none()) {
        match base.get(&row.id) {
            Some(before) if *before == row.value => {}
            Some(_) => {
                let (row_id, value) = (row.id.clone(), row.value.clone());
                clashes.push(Clash::Row {
                    step,
                    row: row_id.clone(),
                    removed_by_mine: false,
                });
                merged.push(row_id, value);
            }
            None => merged.push(row.id.clone(), row.value.clone()),
        }
    }
    merged
}
