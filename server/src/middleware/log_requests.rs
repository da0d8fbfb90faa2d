//! One line a request: id, method, route, status, time. Never the address itself, its query or a
//! body: they may tell of a person or an organisation.

use std::time::Instant;

use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;
use tracing::Instrument as _;
use uuid::Uuid;

use crate::http::AppState;
use crate::metrics;

/// The header that tells the id to a proxy in front.
const HEADER: HeaderName = HeaderName::from_static("x-request-id");

/// What a request is called in the log, in its answer's header and on the page of an internal error.
#[derive(Clone, Copy, Debug)]
pub struct RequestId(pub Uuid);

/// Gives the request its id, writes its line and counts it.
pub async fn log_requests(
    State(state): State<AppState>,
    mut request: Request,
    next: Next,
) -> Response {
    let id = state.world.chance.uuid();
    request.extensions_mut().insert(RequestId(id));
    let method = request.method().clone();
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or_else(|| "-".to_owned(), |path| path.as_str().to_owned());
    let start = Instant::now();
    let span = tracing::info_span!("request", %id);
    let mut response = next.run(request).instrument(span.clone()).await;
    let (status, elapsed) = (response.status(), start.elapsed());
    metrics::count(&method, &route, status, elapsed);
    if let Ok(value) = HeaderValue::from_str(&id.to_string()) {
        response.headers_mut().insert(HEADER, value);
    }
    let (status, milliseconds) = (status.as_u16(), elapsed.as_millis());
    span.in_scope(|| {
        if status >= 500 {
            tracing::error!(%method, route, status, milliseconds, "answered");
        } else {
            tracing::debug!(%method, route, status, milliseconds, "answered");
        }
    });
    response
}
