//! The represented organisation's pages: its services, and one service.

use app::pages;
use app::pages::error::ErrorKind;
use axum::extract::{Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use domain::forms::step::Step;
use domain::service::Service;
use domain::values::{BusinessId, Value as _};
use service::acting_for::ActingFor;
use service::use_cases::front_page::front_page;
use service::use_cases::service_page::service_page;
use service::use_cases::start_application::{Started, start_application};

use super::form_body::FormBody;
use super::page::html;
use super::{AppState, Failure, Page};

/// The organisation of the address, checked against the session.
///
/// # Errors
/// When nobody is logged in, the id is none, or the person has no right to it.
pub fn acting(page: &Page, business_id: &str) -> Result<ActingFor, Failure> {
    let session = page.session.representative()?;
    let id = BusinessId::parse(business_id)
        .ok()
        .filter(|id| id.as_str() == business_id)
        .ok_or(ErrorKind::NotFound)?;
    ActingFor::check(session, &id).map_err(|_| ErrorKind::NotAllowedForOrganisation.into())
}

/// The service of the address.
///
/// # Errors
/// When there is none of that code.
pub fn service_of(code: &str) -> Result<Service, Failure> {
    Service::from_code(code).ok_or_else(|| ErrorKind::NotFound.into())
}

/// A form says for whom it was filled in; it must be the organisation of the address.
///
/// # Errors
/// When it is another.
pub fn same_organisation(form: &FormBody, acting: &ActingFor) -> Result<(), Failure> {
    if form.value("organisation") == acting.organisation().business_id.as_str() {
        Ok(())
    } else {
        Err(ErrorKind::Unprocessable.into())
    }
}

/// Where all services stand.
pub async fn front(
    State(state): State<AppState>,
    page: Page,
    Path(business_id): Path<String>,
) -> Result<Response, Failure> {
    let acting = acting(&page, &business_id)?;
    let standings = front_page(&state.world, &acting).await?;
    let page = page.acting_for(&acting);
    Ok(html(pages::front::page(&page.frame, &acting, &standings)))
}

/// One service: how to begin, or where it stands.
pub async fn service(
    State(state): State<AppState>,
    page: Page,
    Path((business_id, service)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let acting = acting(&page, &business_id)?;
    let service = service_of(&service)?;
    let standing = service_page(&state.world, &acting, service).await?;
    let page = page.acting_for(&acting);
    Ok(html(pages::service::page(
        &page.frame,
        &acting,
        service,
        &standing,
    )))
}

/// Aloita / Börja.
pub async fn start(
    State(state): State<AppState>,
    page: Page,
    Path((business_id, service)): Path<(String, String)>,
    form: FormBody,
) -> Result<Response, Failure> {
    let acting = acting(&page, &business_id)?;
    let service = service_of(&service)?;
    same_organisation(&form, &acting)?;
    let organisation = &acting.organisation().business_id;
    let path = match start_application(&state.world, &acting, service, page.language()).await? {
        Started::New(id) | Started::UnderWay(id) => {
            app::routes::step(organisation, service, &id, Step::AccessPoints)
        }
        Started::Refused(_) => app::routes::service(organisation, service),
    };
    Ok(Redirect::to(&page.address(&path)).into_response())
}
