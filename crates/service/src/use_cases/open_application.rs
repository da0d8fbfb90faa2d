//! Opening an application that is being filled in, with everything a step's page shows.

use std::fmt::Write as _;

use domain::application::{Application, ApplicationId, DraftState, State};
use domain::forms::ApplicationDraft;
use domain::forms::check::{CheckedApplication, Circumstances, check};
use domain::forms::problem::{Problem, Severity};
use domain::forms::step::Step;
use domain::forms::wizard::{self, StepState};
use domain::language::Language;
use domain::values::BusinessId;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::UseCaseError;
use super::circumstances::{circumstances, commitment_needed, known_access_points};
use crate::acting_for::ActingFor;
use crate::ports::storage::Stored;
use crate::world::World;

/// A draft, checked.
#[derive(Clone, Debug)]
pub struct OpenDraft {
    /// Its id.
    pub id: ApplicationId,
    /// Its version: what a save must say that it began from.
    pub version: u64,
    /// When it was saved last.
    pub updated_at: time::OffsetDateTime,
    /// The answers and who accepted the texts.
    pub state: DraftState,
    /// What the checks went by.
    pub circumstances: Circumstances,
    /// Its steps, in order.
    pub steps: Vec<Step>,
    /// Everything that is wrong or missing.
    pub problems: Vec<Problem>,
    /// What would be sent; `None` while an error remains.
    pub checked: Option<CheckedApplication>,
}

/// An application, by whether it can be filled in.
#[derive(Clone, Debug)]
pub enum Opened {
    /// It can.
    Draft(Box<OpenDraft>),
    /// It has been sent; everything about it.
    Sent(Box<Stored<Application>>),
}

impl OpenDraft {
    /// Checks a stored draft.
    #[must_use]
    pub fn new(
        id: ApplicationId,
        version: u64,
        updated_at: time::OffsetDateTime,
        state: DraftState,
        circumstances: Circumstances,
    ) -> Self {
        let (checked, problems) = check(&state.draft, &state.acceptances, &circumstances);
        let steps = wizard::steps(circumstances.service, circumstances.commitment_needed);
        Self {
            id,
            version,
            updated_at,
            state,
            circumstances,
            steps,
            problems,
            checked,
        }
    }

    /// The answers.
    #[must_use]
    pub const fn draft(&self) -> &ApplicationDraft {
        &self.state.draft
    }

    /// How far a step has come.
    #[must_use]
    pub fn step_state(&self, step: Step) -> StepState {
        match step {
            Step::Instructions => StepState::Complete,
            Step::Summary if self.checked.is_some() => StepState::Started,
            Step::Summary | Step::Receipt => StepState::Untouched,
            Step::AccessPoints
            | Step::CustomerDetails
            | Step::Contacts
            | Step::Billing
            | Step::ServiceDescription
            | Step::Commitment => wizard::state(&self.state.draft, step, &self.problems),
        }
    }

    /// The problems of one step that hinder sending.
    pub fn errors_of(&self, step: Step) -> impl Iterator<Item = &Problem> {
        self.problems
            .iter()
            .filter(move |problem| problem.step == step && problem.severity == Severity::Error)
    }

    /// SHA-256 of content, texts' versions and language: what the sender sees and sends.
    #[must_use]
    pub fn digest(&self, language: Language) -> Option<String> {
        self.checked
            .as_ref()
            .map(|content| digest(content, language))
    }
}

/// The digest of what is sent, in lower-case hexadecimal. The versions of the texts are part of the
/// acceptances in the content.
#[must_use]
pub fn digest(content: &CheckedApplication, language: Language) -> String {
    #[derive(Serialize)]
    struct Signed<'a> {
        content: &'a CheckedApplication,
        language: Language,
    }
    let json = serde_json::to_vec(&Signed { content, language }).unwrap_or_default();
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(json) {
        // A `String` takes whatever is written.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Opens an application of the represented organisation. `with_access_points` asks the register
/// about the draft's access points, which only some pages need.
///
/// # Errors
/// When there is none of that id for the organisation, or the store fails.
pub async fn open_application(
    world: &World,
    acting: &ActingFor,
    id: &ApplicationId,
    with_access_points: bool,
) -> Result<Opened, UseCaseError> {
    let organisation = &acting.organisation().business_id;
    let mut others = world.storage.applications_of(organisation).await?;
    let listed = others.iter().position(|other| other.record.id == *id);
    let stored = match listed {
        Some(place) => others.swap_remove(place),
        // Only the newest are listed.
        None => own_application(world, organisation, id).await?,
    };
    let State::Draft(state) = &stored.record.state else {
        return Ok(Opened::Sent(Box::new(stored)));
    };
    let is_customer = world.storage.customership(organisation).await?.is_some();
    let needed = commitment_needed(is_customer, &others, &stored.record);
    let mut around = circumstances(world, acting, stored.record.service, needed);
    if with_access_points {
        around.known_access_points = known_access_points(world, &state.draft).await;
    }
    Ok(Opened::Draft(Box::new(OpenDraft::new(
        id.clone(),
        stored.version,
        stored.updated_at,
        state.clone(),
        around,
    ))))
}

/// An application of the organisation, however old.
async fn own_application(
    world: &World,
    organisation: &BusinessId,
    id: &ApplicationId,
) -> Result<Stored<Application>, UseCaseError> {
    let stored = world.storage.application(id).await?;
    stored
        .filter(|stored| stored.record.organisation == *organisation)
        .ok_or(UseCaseError::NotFound)
}

/// The answers of an application as they were at `version`, for the way back after a row was taken
/// out; `None` when that version is forgotten.
///
/// # Errors
/// When there is none of that id for the organisation, or the store fails.
pub async fn earlier_answers(
    world: &World,
    acting: &ActingFor,
    id: &ApplicationId,
    version: u64,
) -> Result<Option<ApplicationDraft>, UseCaseError> {
    own_application(world, &acting.organisation().business_id, id).await?;
    Ok(world.storage.draft_revision(id, version).await?)
}
