//! Gives each error its page, in the visitor's language, without anything of the inside.

use std::any::Any;

use app::pages;
use app::pages::error::ErrorKind;
use axum::extract::{OriginalUri, Request, State};
use axum::http::header::{CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use tower_http::csrf::ProtectionError;

use crate::http::{AppState, CurrentSession, Failure, Marked, Page};

/// Replaces an error without a body by its page.
pub async fn error_pages(
    State(state): State<AppState>,
    OriginalUri(address): OriginalUri,
    session: CurrentSession,
    request: Request,
    next: Next,
) -> Response {
    let response = next.run(request).await;
    in_words(&state, address.path(), session, response)
}

/// The page of an error response; any other response as it is.
pub fn in_words(
    state: &AppState,
    address: &str,
    session: CurrentSession,
    response: Response,
) -> Response {
    let Some(kind) = kind_of(&response) else {
        return response;
    };
    if address.starts_with("/api/") {
        return response.status().into_response();
    }
    let kind = with_number(state, kind);
    let status = response.status();
    let page = Page::new(state, address, session);
    let mut shown = (
        status,
        crate::http::html(pages::error::page(&page.frame, kind)),
    )
        .into_response();
    if status == StatusCode::SERVICE_UNAVAILABLE {
        shown
            .headers_mut()
            .insert(RETRY_AFTER, HeaderValue::from_static("60"));
    }
    shown
}

/// What kind of error a response is; `None` for one that has its own page.
fn kind_of(response: &Response) -> Option<ErrorKind> {
    if let Some(Marked(kind)) = response.extensions().get::<Marked>() {
        return Some(kind.clone());
    }
    if response.extensions().get::<ProtectionError>().is_some() {
        return Some(ErrorKind::CrossSite);
    }
    let own_page = response
        .headers()
        .get(CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if own_page {
        return None;
    }
    match response.status() {
        StatusCode::NOT_FOUND => Some(ErrorKind::NotFound),
        StatusCode::METHOD_NOT_ALLOWED => Some(ErrorKind::MethodNotAllowed),
        StatusCode::PAYLOAD_TOO_LARGE => Some(ErrorKind::TooLarge),
        StatusCode::UNSUPPORTED_MEDIA_TYPE => Some(ErrorKind::UnsupportedType),
        StatusCode::BAD_REQUEST | StatusCode::UNPROCESSABLE_ENTITY => {
            Some(ErrorKind::Unprocessable)
        }
        status if status.is_server_error() => Some(ErrorKind::Internal { id: String::new() }),
        _ => None,
    }
}

/// An internal error gets a number that the visitor can tell and the operator can find.
fn with_number(state: &AppState, kind: ErrorKind) -> ErrorKind {
    match kind {
        ErrorKind::Internal { .. } => {
            let id = state.world.chance.uuid().to_string();
            tracing::error!(id, "an internal error was shown");
            ErrorKind::Internal { id }
        }
        kind => kind,
    }
}

/// A panic in a handler: the process lives on, the visitor sees the page of an internal error.
pub fn panicked(_: Box<dyn Any + Send + 'static>) -> Response {
    Failure(ErrorKind::Internal { id: String::new() }).into_response()
}
