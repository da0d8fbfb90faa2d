//! Lähetä / Sänd.

use app::pages;
use app::pages::summary::SummaryView;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use domain::forms::step::Step;
use service::session::SessionToken;
use service::use_cases::open_application::{Opened, open_application};
use service::use_cases::send_application::{Sending, Sent, send_application};

use super::form_body::FormBody;
use super::organisation::same_organisation;
use super::page::html;
use super::place::Place;
use super::step::new_key;
use super::{AppState, Failure, Page};
use app::pages::error::ErrorKind;

/// Sends what the summary page showed.
pub async fn send(
    State(state): State<AppState>,
    page: Page,
    Path((business_id, service, id)): Path<(String, String, String)>,
    form: FormBody,
) -> Result<Response, Failure> {
    let path = (business_id, service, id, Step::Summary.code().to_owned());
    let place = Place::existing(&state, &page, &path).await?;
    same_organisation(&form, &place.acting)?;
    let key = SessionToken::from_cookie(form.value("key")).ok_or(ErrorKind::Unprocessable)?;
    let sending = Sending {
        version: form
            .value("version")
            .parse()
            .map_err(|_| ErrorKind::Unprocessable)?,
        digest: form.value("digest"),
        key: key.hash(),
        language: page.language(),
    };
    let redirect = |path: String| Redirect::to(&page.address(&path)).into_response();
    match send_application(&state.world, &place.acting, &place.id, sending).await? {
        Sent::Sent(_) => Ok(redirect(place.path(Step::Receipt))),
        Sent::NotReady(_) => Ok(redirect(format!("{}?problems", place.path(Step::Summary)))),
        Sent::Refused(_) => Ok(redirect(place.path(Step::Instructions))),
        Sent::Changed(cells) => {
            let opened = open_application(&state.world, &place.acting, &place.id, true).await?;
            let Opened::Draft(open) = opened else {
                return Ok(redirect(place.path(Step::Receipt)));
            };
            let view = SummaryView {
                idempotency_key: new_key(&state),
                changed: Some(cells),
                show_problems: true,
            };
            let page = page.acting_for(&place.acting);
            let body = pages::summary::page(&page.frame, &place.acting, &open, &view);
            Ok((StatusCode::CONFLICT, html(body)).into_response())
        }
    }
}
