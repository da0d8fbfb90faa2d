//! Every route, once.

use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post};
use domain::language::Language;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::csrf::CsrfLayer;

use super::{
    AppState, api, demo, desk, fallback, health, log_in, organisation, public, represent, send,
    step,
};
use crate::assets;
use crate::middleware::{compress, error_pages, headers, load_session, log_requests, panicked};

/// The whole service.
///
/// # Errors
/// When an address of the configuration cannot stand in a header.
pub fn router(state: &AppState) -> anyhow::Result<Router> {
    let pages = if state.site.maintenance {
        Router::new().fallback(fallback::maintenance)
    } else {
        pages(state)
    };
    let headers = headers::Headers::new(&state.site)?;
    let pages = pages
        .layer(CatchPanicLayer::custom(panicked))
        .layer(CsrfLayer::new())
        .layer(from_fn_with_state(state.clone(), error_pages))
        .layer(from_fn_with_state(state.clone(), load_session))
        .layer(compress());
    Ok(Router::new()
        .merge(pages)
        .route(assets::ROUTE, get(assets::serve))
        .route(assets::icon::ROUTE, get(assets::icon::serve))
        .route("/healthz", get(health::lives))
        .route("/readyz", get(health::ready))
        .layer(from_fn_with_state(headers, headers::set))
        .layer(from_fn_with_state(state.clone(), log_requests))
        .with_state(state.clone()))
}

fn pages(state: &AppState) -> Router<AppState> {
    let mut pages = Router::new()
        .route("/", get(public::root))
        .route("/logged-out", get(public::logged_out_somewhere))
        .route("/login/callback", get(log_in::representative_callback))
        .route("/desk/login/callback", get(log_in::staff_callback))
        .route("/represent/callback", get(represent::callback))
        .route(
            "/api/v1/{language}/org/{business_id}/{service}/{id}/{step}",
            post(api::save_step),
        );
    for language in Language::ALL {
        pages = pages.nest(&format!("/{}", language.code()), in_language());
    }
    if state.site.demo.is_some() {
        pages = pages.route("/demo/mailbox", get(demo::mailbox));
    }
    pages
        .fallback(fallback::not_found)
        .method_not_allowed_fallback(fallback::method_not_allowed)
}

fn in_language() -> Router<AppState> {
    Router::new()
        .route("/", get(public::landing))
        .route("/guides", get(public::guides))
        .route("/privacy", get(public::privacy))
        .route("/accessibility", get(public::accessibility))
        .route("/logged-out", get(public::logged_out))
        .route("/login", get(log_in::representative))
        .route("/logout", post(log_in::log_out))
        .route("/represent", get(represent::choose))
        .route("/org/{business_id}", get(organisation::front))
        .route(
            "/org/{business_id}/{service}",
            get(organisation::service).post(organisation::start),
        )
        .route("/org/{business_id}/{service}/{id}/send", post(send::send))
        .route(
            "/org/{business_id}/{service}/{id}/{step}",
            get(step::show).post(step::save),
        )
        .route("/desk", get(desk::desk))
        .route("/desk/login", get(log_in::staff))
}
