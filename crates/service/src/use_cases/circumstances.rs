//! What the checks of a draft need from outside it.

use std::collections::BTreeMap;

use domain::application::{Application, State};
use domain::forms::ApplicationDraft;
use domain::forms::check::Circumstances;
use domain::organisation::AccessPoint;
use domain::service::Service;
use domain::values::{Oid, Value as _};

use crate::acting_for::ActingFor;
use crate::ports::storage::Stored;
use crate::world::World;

/// Everything but the access points, which only the register can tell.
pub(super) fn circumstances(
    world: &World,
    acting: &ActingFor,
    service: Service,
    commitment_needed: bool,
) -> Circumstances {
    let versions = &world.settings.text_versions;
    Circumstances {
        service,
        own_oid: acting.organisation().oid.clone(),
        commitment_needed,
        known_access_points: None,
        service_description_version: versions
            .service_descriptions
            .get(&service)
            .cloned()
            .unwrap_or_default(),
        commitment_version: versions.commitment.clone(),
    }
}

/// The access points of the draft that the register knows; `None` when it cannot be asked.
pub(super) async fn known_access_points(
    world: &World,
    draft: &ApplicationDraft,
) -> Option<BTreeMap<Oid, AccessPoint>> {
    let mut known = BTreeMap::new();
    for row in &draft.access_points {
        let Ok(oid) = Oid::parse(&row.value.oid) else {
            continue;
        };
        if let Some(point) = world.registers.access_point(&oid).await.ok()? {
            known.insert(oid, point);
        }
    }
    Some(known)
}

/// The commitment is signed once: not again by a customer, nor while another application that
/// carries it is with the authority.
pub(super) fn commitment_needed(
    is_customer: bool,
    applications: &[Stored<Application>],
    but: &Application,
) -> bool {
    !is_customer
        && !applications.iter().any(|other| {
            other.record.id != but.id
                && match &other.record.state {
                    State::Sent { submission }
                    | State::Resent { submission, .. }
                    | State::Approved { submission, .. } => submission.content.commitment.is_some(),
                    State::MoreAsked(more) => more.submission.content.commitment.is_some(),
                    State::Draft(_) | State::Rejected { .. } | State::Withdrawn { .. } => false,
                }
        })
}
