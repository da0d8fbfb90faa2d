//! The simulated identification provider: OpenID Connect with discovery, published keys, a page
//! that lists the demo's people, signed tokens and an end-session address.

mod authorize;
mod discovery;
mod end_session;
mod key;
mod page;
pub(super) mod provider;
mod token;

use std::sync::Arc;

use axum::Router;
use axum::routing::{get, post};

use self::provider::Provider;

pub(super) fn router(provider: Arc<Provider>) -> Router {
    Router::new()
        .route(
            "/identity/.well-known/openid-configuration",
            get(discovery::configuration),
        )
        .route("/identity/keys", get(discovery::keys))
        .route(
            "/identity/authorize",
            get(authorize::ask).post(authorize::choose),
        )
        .route("/identity/token", post(token::give))
        .route("/identity/end-session", get(end_session::end))
        .route("/identity/style.css", get(page::style))
        .with_state(provider)
}
