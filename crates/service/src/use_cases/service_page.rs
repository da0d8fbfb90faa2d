//! One service, as it is chosen from the menu.

use domain::service::Service;

use super::UseCaseError;
use super::front_page::{Standing, standing};
use crate::acting_for::ActingFor;
use crate::world::World;

/// Where `service` stands for the represented organisation.
///
/// # Errors
/// When the store fails.
pub async fn service_page(
    world: &World,
    acting: &ActingFor,
    service: Service,
) -> Result<Standing, UseCaseError> {
    let organisation = &acting.organisation().business_id;
    let applications = world.storage.applications_of(organisation).await?;
    let customership = world.storage.customership(organisation).await?;
    let customership = customership.map(|stored| stored.record);
    Ok(standing(
        service,
        acting,
        &applications,
        customership.as_ref(),
    ))
}
