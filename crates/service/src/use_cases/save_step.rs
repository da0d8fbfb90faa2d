//! Saving one step. Anything may be saved, in any condition; what somebody else saved meanwhile is
//! merged field by field, and only a true clash is refused, with both answers.

use domain::application::{Application, ApplicationId, DraftState, State};
use domain::forms::acceptance::{Acceptance, is_ticked};
use domain::forms::access_points::{AccessPointDraft, MOST_ACCESS_POINTS};
use domain::forms::check::Circumstances;
use domain::forms::choices::{Choice as _, codes};
use domain::forms::contacts::{ContactDraft, MOST_CONTACTS, ServiceRole};
use domain::forms::draft::{ApplicationDraft, FORM_VERSION};
use domain::forms::merge::{Clash, merge};
use domain::forms::posted::{Posted, PostedProblem, apply};
use domain::forms::step::Step;
use domain::service::Service;
use domain::values::RowId;

use super::circumstances::{circumstances, commitment_needed};
use super::open_application::OpenDraft;
use super::start_application::new_row_id;
use super::{UseCaseError, act_of};
use crate::acting_for::ActingFor;
use crate::ports::audit::Act;
use crate::ports::storage::{Stored, Transaction};
use crate::world::{World, timestamp};

/// What is to be saved.
pub struct StepSave<'a> {
    /// The step that the form is of.
    pub step: Step,
    /// The version of the draft that the form showed.
    pub version: u64,
    /// The form.
    pub answers: &'a Posted<'a>,
    /// What happens to the rows besides.
    pub rows: RowChange,
    /// The version of the text that the page showed, on the steps that accept one.
    pub text_version: Option<&'a str>,
}

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

/// What came of it.
#[derive(Debug)]
pub enum Saved {
    /// The draft as it is now.
    Saved(Box<OpenDraft>),
    /// Somebody else answered the same differently: nothing was saved.
    Clashed(Box<Clashed>),
    /// It has been sent and can no longer be changed.
    Sent,
    /// The form is none of this service's.
    BadForm(PostedProblem),
}

/// Two answers to the same field.
#[derive(Debug)]
pub struct Clashed {
    /// The draft as it is.
    pub current: OpenDraft,
    /// The draft as it would be with this form's answers.
    pub mine: ApplicationDraft,
    /// The draft as it would be merged: what both sides agree on, and `current` where they clash.
    pub merged: ApplicationDraft,
    /// Where they clash.
    pub clashes: Vec<Clash>,
}

/// Saves a step of an application of the represented organisation.
///
/// # Errors
/// When there is none of that id for the organisation, or the store fails.
pub async fn save_step(
    world: &World,
    acting: &ActingFor,
    id: &ApplicationId,
    save: StepSave<'_>,
) -> Result<Saved, UseCaseError> {
    let mut transaction = world.storage.begin().await?;
    let organisation = &acting.organisation().business_id;
    let stored = transaction
        .application(id)
        .await?
        .filter(|stored| stored.record.organisation == *organisation)
        .ok_or(UseCaseError::NotFound)?;
    let State::Draft(current) = &stored.record.state else {
        return Ok(Saved::Sent);
    };
    let is_customer = transaction.customership(organisation).await?.is_some();
    let others = transaction.applications_of(organisation).await?;
    let needed = commitment_needed(is_customer, &others, &stored.record);
    let around = circumstances(world, acting, stored.record.service, needed);

    let base = base_of(transaction.as_mut(), &stored, current, save.version).await?;
    let mut mine = match apply(&base, save.step, save.answers) {
        Ok(mine) => mine,
        Err(problem) => return Ok(Saved::BadForm(problem)),
    };
    keep_roles_of_other_services(&base, &mut mine, stored.record.service);
    let (mut merged, clashes) = merge(&base, &mine, &current.draft);
    if !clashes.is_empty() {
        let current = open(&stored, current.clone(), around);
        return Ok(Saved::Clashed(Box::new(Clashed {
            current,
            mine,
            merged,
            clashes,
        })));
    }
    change_rows(world, transaction.as_mut(), id, &mut merged, &save).await?;
    let state = accepting(world, acting, current, merged, &save, &around);
    if state == *current {
        return Ok(Saved::Saved(Box::new(open(&stored, state, around))));
    }
    let application = Application {
        state: State::Draft(state.clone()),
        ..stored.record.clone()
    };
    let now = world.now();
    let version = transaction
        .update_application(&application, stored.version, now)
        .await?
        .ok_or(UseCaseError::NotFound)?;
    let act = Act::StepSaved {
        step: save.step.code().to_owned(),
        version,
    };
    transaction
        .record(&act_of(world, acting, Some(id), act))
        .await?;
    transaction.commit().await?;
    let draft = OpenDraft::new(id.clone(), version, now, state, around);
    Ok(Saved::Saved(Box::new(draft)))
}

fn open(stored: &Stored<Application>, state: DraftState, around: Circumstances) -> OpenDraft {
    OpenDraft::new(
        stored.record.id.clone(),
        stored.version,
        stored.updated_at,
        state,
        around,
    )
}

/// What the form began from. A version that is forgotten counts as empty: then every answer that
/// differs is asked, and none is dropped.
async fn base_of(
    transaction: &mut dyn Transaction,
    stored: &Stored<Application>,
    current: &DraftState,
    version: u64,
) -> Result<ApplicationDraft, UseCaseError> {
    if version == stored.version {
        return Ok(current.draft.clone());
    }
    Ok(transaction
        .draft_revision(&stored.record.id, version)
        .await?
        .unwrap_or_default())
}

/// A page shows only its service's roles; those of the customer's other services stay.
fn keep_roles_of_other_services(
    base: &ApplicationDraft,
    mine: &mut ApplicationDraft,
    service: Service,
) {
    let shown = ServiceRole::of(service);
    for row in &mut mine.contacts.0 {
        let Some(before) = base.contacts.get(&row.id) else {
            continue;
        };
        let hidden = codes(&before.service_roles)
            .filter(|code| !shown.iter().any(|role| role.code() == *code));
        let own = codes(&row.value.service_roles)
            .filter(|code| shown.iter().any(|role| role.code() == *code));
        row.value.service_roles = own.chain(hidden).collect::<Vec<_>>().join("\n");
    }
}

async fn change_rows(
    world: &World,
    transaction: &mut dyn Transaction,
    id: &ApplicationId,
    draft: &mut ApplicationDraft,
    save: &StepSave<'_>,
) -> Result<(), UseCaseError> {
    match (&save.rows, save.step) {
        (RowChange::Add, Step::AccessPoints) if draft.access_points.len() < MOST_ACCESS_POINTS => {
            if let Some(id) = new_row_id(world) {
                draft.access_points.push(id, AccessPointDraft::default());
            }
        }
        (RowChange::Add, Step::Contacts) if draft.contacts.len() < MOST_CONTACTS => {
            if let Some(id) = new_row_id(world) {
                draft.contacts.push(id, ContactDraft::default());
            }
        }
        (RowChange::Remove(row), Step::AccessPoints) => drop(draft.access_points.remove(row)),
        (RowChange::Remove(row), Step::Contacts) => drop(draft.contacts.remove(row)),
        (RowChange::Restore { row, version }, step) => {
            if let Some(before) = transaction.draft_revision(id, *version).await? {
                restore(draft, &before, step, row);
            }
        }
        (RowChange::Keep | RowChange::Add | RowChange::Remove(_), _) => {}
    }
    Ok(())
}

fn restore(draft: &mut ApplicationDraft, before: &ApplicationDraft, step: Step, row: &RowId) {
    if step == Step::AccessPoints
        && draft.access_points.get(row).is_none()
        && let Some(value) = before.access_points.get(row)
    {
        draft.access_points.push(row.clone(), value.clone());
    }
    if step == Step::Contacts
        && draft.contacts.get(row).is_none()
        && let Some(value) = before.contacts.get(row)
    {
        draft.contacts.push(row.clone(), value.clone());
    }
}

/// A tick stores who made it, when, by which right and on which version of the text; taking it
/// away forgets them. A tick on a text that is no longer in force is not taken.
fn accepting(
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
    let shown_is_in_force = save.text_version == Some(version.as_str());
    if !is_ticked(typed) || !shown_is_in_force {
        typed.clear();
        *acceptance = None;
    } else if acceptance
        .as_ref()
        .is_none_or(|known| known.text_version != *version)
    {
        *acceptance = Some(Acceptance {
            by: acting.signer(),
            at: timestamp(world.now()),
            text_version: version.clone(),
        });
    }
    DraftState { draft, acceptances }
}
