//! `POST /control/{service}/{mode}`: makes a simulated service fail, for browser tests.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::post;

use super::fault::{Faults, Mode, Service};

pub(super) fn router(faults: Arc<Faults>) -> Router {
    Router::new()
        .route("/control/{service}/{mode}", post(set))
        .with_state(faults)
}

async fn set(
    State(faults): State<Arc<Faults>>,
    Path((service, mode)): Path<(String, String)>,
) -> StatusCode {
    match (Service::from_code(&service), Mode::from_code(&mode)) {
        (Some(service), Some(mode)) => {
            faults.set(service, mode);
            StatusCode::NO_CONTENT
        }
        _ => StatusCode::NOT_FOUND,
    }
}
