//! Rows that come, go and come back with a save.

use domain::application::ApplicationId;
use domain::forms::access_points::{AccessPointDraft, MOST_ACCESS_POINTS};
use domain::forms::contacts::{ContactDraft, MOST_CONTACTS};
use domain::forms::draft::ApplicationDraft;
use domain::forms::rows::Rows;
use domain::forms::step::Step;
use domain::values::RowId;

use super::super::UseCaseError;
use super::super::start_application::new_row_id;
use crate::ports::storage::Transaction;
use crate::world::World;

/// A row that comes or goes with the save.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowChange {
    /// None.
    Keep,
    /// A new, empty row at the end.
    Add,
    /// A row goes.
    Remove(RowId),
    /// A row comes back as it was.
    Restore {
        /// Which.
        row: RowId,
        /// The version of the draft that still has it.
        version: u64,
    },
}

/// Takes a row out of what the form holds, before it is merged: so that a row which somebody else
/// has changed meanwhile does not go without a question.
pub(super) fn remove(draft: &mut ApplicationDraft, step: Step, change: &RowChange) {
    let RowChange::Remove(row) = change else {
        return;
    };
    match step {
        Step::AccessPoints => drop(draft.access_points.remove(row)),
        Step::Contacts => drop(draft.contacts.remove(row)),
        Step::Instructions
        | Step::CustomerDetails
        | Step::Billing
        | Step::ServiceDescription
        | Step::Commitment
        | Step::Summary
        | Step::Receipt => {}
    }
}

/// Adds a row to the merged draft, or puts one back as a stored revision has it. A step without
/// rows, a full one, and a row that nobody knows change nothing.
pub(super) async fn add_or_restore(
    world: &World,
    transaction: &mut dyn Transaction,
    id: &ApplicationId,
    draft: &mut ApplicationDraft,
    (step, change): (Step, &RowChange),
) -> Result<(), UseCaseError> {
    match change {
        RowChange::Add => add(world, draft, step),
        RowChange::Restore { row, version } => {
            if let Some(before) = transaction.draft_revision(id, *version).await? {
                restore(draft, &before, step, row);
            }
        }
        RowChange::Keep | RowChange::Remove(_) => {}
    }
    Ok(())
}

fn add(world: &World, draft: &mut ApplicationDraft, step: Step) {
    let Some(id) = new_row_id(world) else { return };
    if step == Step::AccessPoints && draft.access_points.len() < MOST_ACCESS_POINTS {
        draft.access_points.push(id, AccessPointDraft::default());
    } else if step == Step::Contacts && draft.contacts.len() < MOST_CONTACTS {
        draft.contacts.push(id, ContactDraft::default());
    }
}

fn restore(draft: &mut ApplicationDraft, before: &ApplicationDraft, step: Step, row: &RowId) {
    if step == Step::AccessPoints {
        put_back(&mut draft.access_points, &before.access_points, row);
    }
    if step == Step::Contacts {
        put_back(&mut draft.contacts, &before.contacts, row);
    }
}

/// To its old place: before the next row that followed it and is still there.
fn put_back<T: Clone>(rows: &mut Rows<T>, before: &Rows<T>, row: &RowId) {
    let mut following = before.iter().skip_while(|known| known.id != *row);
    let Some(old) = following.next().filter(|_| rows.get(row).is_none()) else {
        return;
    };
    let place = following.find_map(|next| rows.iter().position(|known| known.id == next.id));
    rows.0.insert(place.unwrap_or(rows.len()), old.clone());
}
