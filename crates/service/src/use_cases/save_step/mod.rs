//! Saving one step. Anything may be saved, in any condition; what somebody else saved meanwhile is
//! merged field by field, and only a true clash is refused, with both answers.

mod accepting;
mod roles;
mod rows;

use domain::application::{Application, ApplicationId, DraftState, State};
use domain::forms::ApplicationDraft;
use domain::forms::check::Circumstances;
use domain::forms::merge::{Clash, merge};
use domain::forms::posted::{Posted, PostedProblem, apply};
use domain::forms::step::Step;
use domain::forms::wizard;

use super::circumstances::{circumstances, commitment_needed};
use super::open_application::OpenDraft;
use super::{UseCaseError, act_of};
use crate::acting_for::ActingFor;
use crate::ports::audit::Act;
use crate::ports::storage::{Stored, Transaction};
use crate::world::World;

pub use rows::RowChange;

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
/// When there is none of that id for the organisation, it has no such step, or the store fails.
pub async fn save_step(
    world: &World,
    acting: &ActingFor,
    id: &ApplicationId,
    save: StepSave<'_>,
) -> Result<Saved, UseCaseError> {
    let mut transaction = world.storage.begin().await?;
    let organisation = &acting.organisation().business_id;
    // First the organisation, then the application: everybody locks in this order.
    let others = transaction.applications_of(organisation).await?;
    let stored = transaction
        .application(id)
        .await?
        .filter(|stored| stored.record.organisation == *organisation)
        .ok_or(UseCaseError::NotFound)?;
    let State::Draft(current) = &stored.record.state else {
        return Ok(Saved::Sent);
    };
    let service = stored.record.service;
    let is_customer = transaction.customership(organisation).await?.is_some();
    let needed = commitment_needed(is_customer, &others, &stored.record);
    if !wizard::steps(service, needed).contains(&save.step) {
        // A step that this application does not have: nothing of it is stored.
        return Err(UseCaseError::NotFound);
    }
    let around = circumstances(world, acting, service, needed);

    let base = base_of(transaction.as_mut(), &stored, current, save.version).await?;
    let mut mine = match apply(&base, save.step, save.answers) {
        Ok(mine) => mine,
        Err(problem) => return Ok(Saved::BadForm(problem)),
    };
    roles::keep_roles_of_other_services(&base, &mut mine, service);
    rows::remove(&mut mine, save.step, &save.rows);
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
    let rows = (save.step, &save.rows);
    rows::add_or_restore(world, transaction.as_mut(), id, &mut merged, rows).await?;
    let state = accepting::accepting(world, acting, current, merged, &save, &around);
    let stored = store(world, acting, transaction, &stored, &state, save.step).await?;
    Ok(Saved::Saved(Box::new(open(&stored, state, around))))
}

/// Makes `state` the next version and records the act; a state that is there already stays as it
/// is.
async fn store(
    world: &World,
    acting: &ActingFor,
    mut transaction: Box<dyn Transaction>,
    stored: &Stored<Application>,
    state: &DraftState,
    step: Step,
) -> Result<Stored<Application>, UseCaseError> {
    let mut stored = stored.clone();
    let state = State::Draft(state.clone());
    if stored.record.state == state {
        return Ok(stored);
    }
    stored.record.state = state;
    stored.updated_at = world.now();
    stored.version = transaction
        .update_application(&stored.record, stored.version, stored.updated_at)
        .await?
        .ok_or(UseCaseError::NotFound)?;
    let act = Act::StepSaved {
        step: step.code().to_owned(),
        version: stored.version,
    };
    transaction
        .record(&act_of(world, acting, Some(&stored.record.id), act))
        .await?;
    transaction.commit().await?;
    Ok(stored)
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
