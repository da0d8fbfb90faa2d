//! Sending: what the sender saw is what is sent, once.

use domain::application::eligibility::{Refusal, may_apply};
use domain::application::{Application, ApplicationId, DraftState, Reference, State, Submission};
use domain::forms::cell::Cell;
use domain::forms::changes::changed_cells;
use domain::forms::check::{CheckedApplication, Circumstances};
use domain::forms::problem::Problem;
use domain::language::Language;
use time::{OffsetDateTime, UtcOffset};

use super::circumstances::{circumstances, commitment_needed, known_access_points};
use super::open_application::{OpenDraft, digest};
use super::{UseCaseError, act_of};
use crate::acting_for::ActingFor;
use crate::ports::audit::Act;
use crate::ports::storage::{SecretHash, Stored, Transaction};
use crate::world::{World, timestamp};

/// What the review page sends.
#[derive(Clone, Copy, Debug)]
pub struct Sending<'a> {
    /// The version of the draft that the page showed.
    pub version: u64,
    /// The digest that the page showed.
    pub digest: &'a str,
    /// Hash of the page's idempotency key.
    pub key: SecretHash,
    /// The language of the page, and so of the signature.
    pub language: Language,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sent {
    /// It is sent, now or by an earlier try.
    Sent(ApplicationId),
    /// Something is still wrong or missing; nothing was sent.
    NotReady(Vec<Problem>),
    /// It is no longer what the page showed; the answers that changed. Nothing was sent.
    Changed(Vec<Cell>),
    /// The organisation may no longer apply for the service. Nothing was sent.
    Refused(Refusal),
}

/// Sends an application of the represented organisation. Trying again with the same key, or after
/// it was sent, gives the first result.
///
/// # Errors
/// When there is none of that id for the organisation, or the store fails.
pub async fn send_application(
    world: &World,
    acting: &ActingFor,
    id: &ApplicationId,
    sending: Sending<'_>,
) -> Result<Sent, UseCaseError> {
    let organisation = acting.organisation();
    let known = match world.storage.application(id).await? {
        Some(Stored {
            record:
                Application {
                    state: State::Draft(state),
                    ..
                },
            ..
        }) => known_access_points(world, &state.draft).await,
        _ => None,
    };
    let mut transaction = world.storage.begin().await?;
    // First the organisation, then the application: everybody locks in this order.
    let others = transaction
        .applications_of(&organisation.business_id)
        .await?;
    let stored = transaction
        .application(id)
        .await?
        .filter(|stored| stored.record.organisation == organisation.business_id)
        .ok_or(UseCaseError::NotFound)?;
    let State::Draft(state) = &stored.record.state else {
        return Ok(Sent::Sent(id.clone()));
    };
    let customership = transaction.customership(&organisation.business_id).await?;
    let customership = customership.map(|stored| stored.record);
    if let Err(refusal) = may_apply(stored.record.service, organisation, customership.as_ref()) {
        return Ok(Sent::Refused(refusal));
    }
    let needed = commitment_needed(customership.is_some(), &others, &stored.record);
    let around = Circumstances {
        known_access_points: known,
        ..circumstances(world, acting, stored.record.service, needed)
    };
    let open = OpenDraft::new(
        id.clone(),
        stored.version,
        stored.updated_at,
        state.clone(),
        around,
    );
    let Some(content) = open.checked else {
        return Ok(Sent::NotReady(open.problems));
    };
    if digest(&content, sending.language) != sending.digest {
        return changes(transaction.as_mut(), &stored, state, sending.version).await;
    }
    let now = world.now();
    if !transaction.remember_key(&sending.key, id, now).await? {
        // The key belongs to another application: a page that was tampered with.
        return Err(UseCaseError::NotFound);
    }
    let state = state.clone();
    let submission = submission(acting, transaction.as_mut(), content, state, sending, now).await?;
    let act = Act::ApplicationSent {
        reference: submission.reference.to_string(),
        digest: submission.digest.clone(),
    };
    let version = stored.version;
    let state = stored
        .record
        .state
        .send(submission)
        .map_err(|_| UseCaseError::NotFound)?;
    let application = Application {
        state,
        ..stored.record
    };
    transaction
        .update_application(&application, version, now)
        .await?
        .ok_or(UseCaseError::NotFound)?;
    transaction
        .record(&act_of(world, acting, Some(id), act))
        .await?;
    transaction.commit().await?;
    Ok(Sent::Sent(id.clone()))
}

async fn changes(
    transaction: &mut dyn Transaction,
    stored: &Stored<Application>,
    state: &DraftState,
    seen: u64,
) -> Result<Sent, UseCaseError> {
    let before = transaction.draft_revision(&stored.record.id, seen).await?;
    let cells = before.map_or_else(Vec::new, |before| changed_cells(&before, &state.draft));
    Ok(Sent::Changed(cells))
}

async fn submission(
    acting: &ActingFor,
    transaction: &mut dyn Transaction,
    content: CheckedApplication,
    state: DraftState,
    sending: Sending<'_>,
    now: OffsetDateTime,
) -> Result<Submission, UseCaseError> {
    let year = finnish_year(now);
    let number = transaction.next_reference_number(year).await?;
    Ok(Submission {
        reference: Reference::new(year, number),
        content,
        draft: state.draft,
        acceptances: state.acceptances,
        language: sending.language,
        digest: sending.digest.to_owned(),
        sent_by: acting.signer(),
        sent_at: timestamp(now),
    })
}

/// The calendar year in Finland: at the turn of the year it is always winter time, UTC+2.
fn finnish_year(now: OffsetDateTime) -> i32 {
    UtcOffset::from_hms(2, 0, 0)
        .map_or(now, |winter| now.to_offset(winter))
        .year()
}
