//! For the operator's probes.

use axum::extract::State;
use axum::http::StatusCode;

use super::AppState;

/// The process lives.
pub async fn lives() -> &'static str {
    "ok"
}

/// It can serve: the database answers and its migrations are done.
pub async fn ready(State(state): State<AppState>) -> (StatusCode, &'static str) {
    match state.world.storage.ready().await {
        Ok(()) => (StatusCode::OK, "ready"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "not ready"),
    }
}
