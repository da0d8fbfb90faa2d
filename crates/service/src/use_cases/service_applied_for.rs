//! Which service an application is for.

use domain::application::ApplicationId;
use domain::service::Service;

use super::UseCaseError;
use crate::acting_for::ActingFor;
use crate::world::World;

/// The service that an application of the represented organisation is for, so that an address that
/// names another one leads nowhere.
///
/// # Errors
/// When there is none of that id for the organisation, or the store fails.
pub async fn service_applied_for(
    world: &World,
    acting: &ActingFor,
    id: &ApplicationId,
) -> Result<Service, UseCaseError> {
    world
        .storage
        .application(id)
        .await?
        .filter(|stored| stored.record.organisation == acting.organisation().business_id)
        .map(|stored| stored.record.service)
        .ok_or(UseCaseError::NotFound)
}
