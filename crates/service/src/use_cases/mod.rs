//! One use case a file; each reads as a sentence: load, check the actor, change, save, record.

mod circumstances;
pub mod front_page;
pub mod log_in;
pub mod log_out;
pub mod open_application;
pub mod receive_mandates;
pub mod received_applications;
pub mod save_step;
pub mod send_application;
pub mod service_applied_for;
pub mod service_page;
pub mod start_application;

use crate::acting_for::ActingFor;
use crate::ports::audit::{Act, AuditEntry};
use crate::ports::storage::StorageError;
use crate::world::World;
use domain::application::ApplicationId;

/// Why a use case on an application did not get that far.
#[derive(Debug, thiserror::Error)]
pub enum UseCaseError {
    /// There is no such thing, or it belongs to somebody else: nobody is told which.
    #[error("not found")]
    NotFound,
    /// The store failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// An act of a representative, to be recorded.
fn act_of(
    world: &World,
    acting: &ActingFor,
    application: Option<&ApplicationId>,
    act: Act,
) -> AuditEntry {
    AuditEntry {
        id: world.chance.uuid(),
        at: world.now(),
        actor: acting.person_id().to_owned(),
        organisation: Some(acting.organisation().business_id.clone()),
        right: Some(acting.right()),
        application: application.map(ToString::to_string),
        act,
    }
}
