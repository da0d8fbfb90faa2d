//! Beginning an application: an empty draft, with what the customer has told before.

use domain::application::eligibility::{Refusal, may_apply};
use domain::application::{Application, ApplicationId, DraftState, State};
use domain::customership::SharedDetails;
use domain::forms::access_points::AccessPointDraft;
use domain::forms::contacts::ContactDraft;
use domain::forms::customer_details::CustomerDetailsDraft;
use domain::forms::draft::{ApplicationDraft, FORM_VERSION};
use domain::language::Language;
use domain::organisation::Organisation;
use domain::service::Service;
use domain::values::{RowId, Value as _};

use super::{UseCaseError, act_of};
use crate::acting_for::ActingFor;
use crate::ports::audit::Act;
use crate::ports::storage::Stored;
use crate::world::World;

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Started {
    /// A new draft.
    New(ApplicationId),
    /// There is one under way already; it goes on.
    UnderWay(ApplicationId),
    /// The organisation may not apply for that service now.
    Refused(Refusal),
}

/// Begins an application to `service`, or finds the one that is under way.
///
/// # Errors
/// When the store fails.
pub async fn start_application(
    world: &World,
    acting: &ActingFor,
    service: Service,
    language: Language,
) -> Result<Started, UseCaseError> {
    let organisation = acting.organisation();
    let mut transaction = world.storage.begin().await?;
    let applications = transaction
        .applications_of(&organisation.business_id)
        .await?;
    if let Some(under_way) = applications
        .iter()
        .find(|stored| stored.record.service == service && stored.record.state.is_under_way())
    {
        return Ok(Started::UnderWay(under_way.record.id.clone()));
    }
    let customership = transaction.customership(&organisation.business_id).await?;
    let customership = customership.map(|stored| stored.record);
    if let Err(refusal) = may_apply(service, organisation, customership.as_ref()) {
        return Ok(Started::Refused(refusal));
    }
    let Some(id) = ApplicationId::parse(&world.chance.uuid().to_string()) else {
        return Err(UseCaseError::NotFound);
    };
    let shared = customership
        .map(|customership| customership.shared)
        .or_else(|| told_before(&applications))
        .unwrap_or_else(|| from_register(organisation, language));
    let application = Application {
        id: id.clone(),
        organisation: organisation.business_id.clone(),
        service,
        state: State::Draft(DraftState {
            draft: first_draft(world, shared),
            ..DraftState::default()
        }),
    };
    transaction
        .insert_application(&application, world.now())
        .await?;
    transaction
        .record(&act_of(world, acting, Some(&id), Act::ApplicationStarted))
        .await?;
    transaction.commit().await?;
    Ok(Started::New(id))
}

/// The shared details of the newest application, whatever became of it.
fn told_before(applications: &[Stored<Application>]) -> Option<SharedDetails> {
    let draft = match &applications.first()?.record.state {
        State::Draft(state) => &state.draft,
        State::MoreAsked(more) => &more.draft,
        State::Sent { submission }
        | State::Resent { submission, .. }
        | State::Approved { submission, .. }
        | State::Rejected { submission, .. }
        | State::Withdrawn { submission, .. } => &submission.draft,
    };
    Some(SharedDetails {
        customer_details: draft.customer_details.clone(),
        contacts: draft.contacts.clone(),
        billing: draft.billing.clone(),
    })
}

/// The register's address is proposed, so that nobody types what is known.
fn from_register(organisation: &Organisation, language: Language) -> SharedDetails {
    let address = &organisation.address;
    SharedDetails {
        customer_details: CustomerDetailsDraft {
            street_address: address.street.clone(),
            postal_code: address.postal_code.clone(),
            post_office: address.post_office.in_language(language).to_owned(),
            ..CustomerDetailsDraft::default()
        },
        ..SharedDetails::default()
    }
}

/// A draft with one empty row where rows repeat, so that there is something to type into.
fn first_draft(world: &World, shared: SharedDetails) -> ApplicationDraft {
    let mut draft = ApplicationDraft {
        form_version: FORM_VERSION,
        customer_details: shared.customer_details,
        contacts: shared.contacts,
        billing: shared.billing,
        ..ApplicationDraft::default()
    };
    if let Some(id) = new_row_id(world) {
        draft.access_points.push(id, AccessPointDraft::default());
    }
    if draft.contacts.is_empty()
        && let Some(id) = new_row_id(world)
    {
        draft.contacts.push(id, ContactDraft::default());
    }
    draft
}

/// An id for a new row.
pub(super) fn new_row_id(world: &World) -> Option<RowId> {
    RowId::parse(&world.chance.uuid().to_string()).ok()
}
