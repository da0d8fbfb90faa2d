//! Palvelut ja asiakastiedot: where each of the four services stands for the organisation.

use domain::application::eligibility::{Refusal, may_apply};
use domain::application::{Application, ApplicationId, State, StateCode};
use domain::customership::Customership;
use domain::service::Service;
use domain::timestamp::Timestamp;
use time::OffsetDateTime;

use super::UseCaseError;
use crate::acting_for::ActingFor;
use crate::ports::storage::Stored;
use crate::world::World;

/// Where a service stands for an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// In use.
    InUse {
        /// Since when.
        since: Timestamp,
    },
    /// An application is being filled in.
    Draft {
        /// Which.
        id: ApplicationId,
        /// When it was saved last.
        saved_at: OffsetDateTime,
    },
    /// An application is with the authority.
    Sent {
        /// Which.
        id: ApplicationId,
        /// Its reference number.
        reference: String,
        /// When it was sent.
        sent_at: Timestamp,
        /// Where exactly it stands.
        state: StateCode,
    },
    /// It can be applied for.
    MayApply,
    /// It cannot be applied for now.
    Refused(Refusal),
}

/// The standing of all four services, in the order of the menu.
///
/// # Errors
/// When the store fails.
pub async fn front_page(
    world: &World,
    acting: &ActingFor,
) -> Result<Vec<(Service, Standing)>, UseCaseError> {
    let organisation = acting.organisation();
    let applications = world
        .storage
        .applications_of(&organisation.business_id)
        .await?;
    let customership = world
        .storage
        .customership(&organisation.business_id)
        .await?;
    let customership = customership.map(|stored| stored.record);
    Ok(Service::ALL
        .into_iter()
        .map(|service| {
            (
                service,
                standing(service, acting, &applications, customership.as_ref()),
            )
        })
        .collect())
}

/// Where one service stands.
pub(super) fn standing(
    service: Service,
    acting: &ActingFor,
    applications: &[Stored<Application>],
    customership: Option<&Customership>,
) -> Standing {
    let in_use = customership.and_then(|customership| {
        customership
            .services
            .iter()
            .find(|used| used.service == service)
    });
    if let Some(in_use) = in_use {
        return Standing::InUse {
            since: in_use.since,
        };
    }
    let under_way = applications
        .iter()
        .find(|stored| stored.record.service == service && stored.record.state.is_under_way());
    if let Some(stored) = under_way {
        return match &stored.record.state {
            State::Draft(_) => Standing::Draft {
                id: stored.record.id.clone(),
                saved_at: stored.updated_at,
            },
            state => state
                .submission()
                .map_or(Standing::MayApply, |submission| Standing::Sent {
                    id: stored.record.id.clone(),
                    reference: submission.reference.to_string(),
                    sent_at: submission.sent_at,
                    state: state.code(),
                }),
        };
    }
    match may_apply(service, acting.organisation(), customership) {
        Ok(()) => Standing::MayApply,
        Err(refusal) => Standing::Refused(refusal),
    }
}
