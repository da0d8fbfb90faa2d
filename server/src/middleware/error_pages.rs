//! Gives each error its page, in the visitor's language, without anything of the inside.

use std::any::Any;

use app::pages;
use app::pages::error::ErrorKind;
use axum::extract::{OriginalUri, Request, State};
use axum::http::header::{ALLOW, CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use domain::language::Language;
use tower_http::csrf::ProtectionError;

use super::log_requests::RequestId;
use crate::http::{AppState, CurrentSession, Failure, Marked, Page, language};

/// What an error page needs of the request it answers.
pub struct Asked {
    address: String,
    wished: Language,
    id: String,
}

impl Asked {
    /// Reads it from the request, before that is used up.
    #[must_use]
    pub fn of(request: &Request) -> Self {
        let extensions = request.extensions();
        Self {
            // Within a nested router the request's own address is shortened.
            address: extensions
                .get::<OriginalUri>()
                .map_or_else(|| request.uri().path(), |uri| uri.path())
                .to_owned(),
            wished: language::wished(request.headers()),
            id: extensions
                .get::<RequestId>()
                .map_or_else(String::new, |id| id.0.to_string()),
        }
    }
}

/// Replaces an error without a body by its page.
pub async fn error_pages(
    State(state): State<AppState>,
    session: CurrentSession,
    request: Request,
    next: Next,
) -> Response {
    let asked = Asked::of(&request);
    let response = next.run(request).await;
    in_words(&state, &asked, session, response)
}

/// The page of an error response; any other response as it is.
pub fn in_words(
    state: &AppState,
    asked: &Asked,
    session: CurrentSession,
    response: Response,
) -> Response {
    let Some(kind) = kind_of(&response, asked) else {
        return response;
    };
    let status = response.status();
    if asked.address.starts_with("/api/") {
        return status.into_response();
    }
    let page = Page::new(state, &asked.address, asked.wished, session);
    let body = crate::http::html(pages::error::page(&page.frame, kind));
    let mut shown = (status, body).into_response();
    let headers = shown.headers_mut();
    if status == StatusCode::SERVICE_UNAVAILABLE {
        headers.insert(RETRY_AFTER, HeaderValue::from_static("60"));
    }
    if let Some(allowed) = response.headers().get(ALLOW) {
        headers.insert(ALLOW, allowed.clone());
    }
    shown
}

/// What kind of error a response is; `None` for one that has its own page.
fn kind_of(response: &Response, asked: &Asked) -> Option<ErrorKind> {
    // The visitor can tell this id, and the operator can find it in the log.
    let internal = || ErrorKind::Internal {
        id: asked.id.clone(),
    };
    if let Some(Marked(kind)) = response.extensions().get::<Marked>() {
        let is_internal = matches!(kind, ErrorKind::Internal { .. });
        return Some(if is_internal {
            internal()
        } else {
            kind.clone()
        });
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
        StatusCode::BAD_REQUEST => Some(ErrorKind::BadRequest),
        StatusCode::UNPROCESSABLE_ENTITY => Some(ErrorKind::Unprocessable),
        status if status.is_server_error() => Some(internal()),
        _ => None,
    }
}

/// A panic in a handler: the process lives on, the visitor sees the page of an internal error.
pub fn panicked(_: Box<dyn Any + Send + 'static>) -> Response {
    Failure(ErrorKind::Internal { id: String::new() }).into_response()
}
