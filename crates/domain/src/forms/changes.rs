//! What changed between two drafts: the answers, never the rows by themselves.

use super::FormDraft;
use super::cell::Cell;
use super::draft::ApplicationDraft;
use super::rows::Rows;
use super::step::Step;
use crate::values::RowId;

/// The answers in which two drafts differ, for "what changed since you looked".
#[must_use]
pub fn changed_cells(before: &ApplicationDraft, after: &ApplicationDraft) -> Vec<Cell> {
    let mut cells = Vec::new();
    changed_rows(
        Step::AccessPoints,
        &before.access_points,
        &after.access_points,
        &mut cells,
    );
    changed(
        Step::AccessPoints,
        None,
        &before.renewal,
        &after.renewal,
        &mut cells,
    );
    changed(
        Step::CustomerDetails,
        None,
        &before.customer_details,
        &after.customer_details,
        &mut cells,
    );
    changed_rows(
        Step::Contacts,
        &before.contacts,
        &after.contacts,
        &mut cells,
    );
    changed(
        Step::Billing,
        None,
        &before.billing,
        &after.billing,
        &mut cells,
    );
    changed(
        Step::ServiceDescription,
        None,
        &before.service_description,
        &after.service_description,
        &mut cells,
    );
    changed(
        Step::Commitment,
        None,
        &before.commitment,
        &after.commitment,
        &mut cells,
    );
    cells
}

fn changed<T: FormDraft>(
    step: Step,
    row: Option<&RowId>,
    before: &T,
    after: &T,
    cells: &mut Vec<Cell>,
) {
    for field in T::FIELDS
        .iter()
        .filter(|field| before.get(field.name) != after.get(field.name))
    {
        cells.push(Cell {
            step,
            row: row.cloned(),
            field: field.name.to_owned(),
        });
    }
}

fn changed_rows<T: FormDraft>(
    step: Step,
    before: &Rows<T>,
    after: &Rows<T>,
    cells: &mut Vec<Cell>,
) {
    let empty = T::default();
    for row in after {
        changed(
            step,
            Some(&row.id),
            before.get(&row.id).unwrap_or(&empty),
            &row.value,
            cells,
        );
    }
    for row in before.iter().filter(|row| after.get(&row.id).is_none()) {
        changed(step, Some(&row.id), &row.value, &empty, cells);
    }
}
