//! Choosing whom to represent.

use app::pages::choose_organisation;
use app::pages::error::ErrorKind;
use axum::extract::{Query, State};
use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use serde::Deserialize;
use service::session::{MandateStage, SessionBody};
use service::use_cases::receive_mandates::receive_mandates;

use super::page::html;
use super::{AppState, CurrentSession, Failure, Page, language};

/// What comes back from the register of mandates in the address.
#[derive(Deserialize)]
pub struct MandatesAnswer {
    code: Option<String>,
    state: Option<String>,
}

/// Back from the register of mandates.
pub async fn callback(
    State(state): State<AppState>,
    session: CurrentSession,
    headers: HeaderMap,
    Query(answer): Query<MandatesAnswer>,
) -> Result<Response, Failure> {
    let mut session = session.0.ok_or(ErrorKind::SessionEnded)?;
    let (Some(code), Some(given)) = (answer.code, answer.state) else {
        return Err(ErrorKind::LoginCancelled.into());
    };
    receive_mandates(&state.world, &mut session, &code, &given).await?;
    let language = language::wished(&headers);
    let SessionBody::Representative(body) = &session.body else {
        return Err(ErrorKind::Forbidden.into());
    };
    let path = match body.representations.as_slice() {
        [only] if body.refusals.is_empty() => {
            app::routes::organisation(&only.organisation.business_id)
        }
        _ => app::routes::represent(),
    };
    Ok(Redirect::to(&format!("/{}{path}", language.code())).into_response())
}

/// The organisations to choose from, and why others cannot be.
pub async fn choose(page: Page) -> Result<Response, Failure> {
    let session = page.session.representative()?;
    let body = html(choose_organisation::page(&page.frame, session));
    Ok(if !session.representations.is_empty() {
        body
    } else if session.mandates == MandateStage::Unavailable {
        let soon = [(RETRY_AFTER, "60")];
        (StatusCode::SERVICE_UNAVAILABLE, soon, body).into_response()
    } else {
        (StatusCode::FORBIDDEN, body).into_response()
    })
}
