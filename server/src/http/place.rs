//! The place that a step's address names: whose application, to which service, which step.

use app::pages::error::ErrorKind;
use axum::response::{IntoResponse as _, Redirect, Response};
use domain::application::ApplicationId;
use domain::forms::step::Step;
use domain::service::Service;
use service::acting_for::ActingFor;
use service::use_cases::service_applied_for::service_applied_for;

use super::organisation::{acting, service_of};
use super::{AppState, Failure, Page};

/// The address of a step: organisation, service, application, step.
pub type StepPath = (String, String, String, String);

/// Which step of whose application.
pub struct Place {
    /// For whom, checked.
    pub acting: ActingFor,
    /// The service of the address.
    pub service: Service,
    /// The application.
    pub id: ApplicationId,
    /// The step.
    pub step: Step,
}

impl Place {
    /// Reads and checks an address.
    ///
    /// # Errors
    /// When nobody is logged in, a part of it is none, or the person has no right.
    pub fn of(page: &Page, path: &StepPath) -> Result<Self, Failure> {
        let (business_id, service, id, step) = path;
        Ok(Self {
            acting: acting(page, business_id)?,
            service: service_of(service)?,
            id: ApplicationId::parse(id).ok_or(ErrorKind::NotFound)?,
            step: Step::from_code(step).ok_or(ErrorKind::NotFound)?,
        })
    }

    /// The address of another step of the same application. The instructions stand on the
    /// service's own page.
    #[must_use]
    pub fn path(&self, step: Step) -> String {
        let organisation = &self.acting.organisation().business_id;
        match step {
            Step::Instructions => app::routes::service(organisation, self.service),
            Step::AccessPoints
            | Step::CustomerDetails
            | Step::Contacts
            | Step::Billing
            | Step::ServiceDescription
            | Step::Commitment
            | Step::Summary
            | Step::Receipt => app::routes::step(organisation, self.service, &self.id, step),
        }
    }

    /// The place of an application that is there, under the service that it is for.
    ///
    /// # Errors
    /// As [`Self::of`], or when there is no such application, or the store fails.
    pub async fn existing(state: &AppState, page: &Page, path: &StepPath) -> Result<Self, Failure> {
        let place = Self::of(page, path)?;
        let service = service_applied_for(&state.world, &place.acting, &place.id).await?;
        if service == place.service {
            Ok(place)
        } else {
            Err(ErrorKind::NotFound.into())
        }
    }

    /// To another step of the same application.
    pub fn redirect(&self, page: &Page, step: Step) -> Response {
        Redirect::to(&page.address(&self.path(step))).into_response()
    }
}
