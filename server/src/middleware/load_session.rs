//! Finds the request's session, once.

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use axum_extra::extract::CookieJar;
use service::session;

use super::error_pages::{Asked, in_words};
use crate::http::{AppState, CurrentSession, Failure, cookie_of};

/// Puts the live session into the request. When the store fails, pages that need nobody still show.
pub async fn load_session(
    State(state): State<AppState>,
    jar: CookieJar,
    mut request: Request,
    next: Next,
) -> Response {
    if let Some(token) = cookie_of(&jar) {
        match session::find(&state.world, token).await {
            Ok(session) => drop(request.extensions_mut().insert(CurrentSession(session))),
            Err(error) => {
                let asked = Asked::of(&request);
                let failure = Failure::from(error).into_response();
                return in_words(&state, &asked, CurrentSession::default(), failure);
            }
        }
    }
    next.run(request).await
}
