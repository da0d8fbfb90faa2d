//! What the desk has received.

use domain::application::Application;

use super::UseCaseError;
use crate::ports::storage::Stored;
use crate::session::StaffSession;
use crate::world::World;

/// How many are shown.
pub const SHOWN: u32 = 50;

/// The applications sent last. Asks for a handler's session, so that nobody else can call it.
///
/// # Errors
/// When the store fails.
pub async fn received_applications(
    world: &World,
    _handler: &StaffSession,
) -> Result<Vec<Stored<Application>>, UseCaseError> {
    Ok(world.storage.sent_applications(SHOWN).await?)
}
