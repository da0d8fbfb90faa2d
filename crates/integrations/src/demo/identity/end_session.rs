//! The end of the provider's own session.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use serde_json::Value;

use super::provider::Provider;

#[derive(Deserialize)]
pub(super) struct EndRequest {
    id_token_hint: String,
    post_logout_redirect_uri: String,
}

pub(super) async fn end(
    State(provider): State<Arc<Provider>>,
    Query(request): Query<EndRequest>,
) -> Response {
    if request.post_logout_redirect_uri != provider.logout_return {
        return StatusCode::BAD_REQUEST.into_response();
    }
    match login_id(&request.id_token_hint) {
        Some(id) => {
            provider.end_login(&id);
            Redirect::to(&provider.logout_return).into_response()
        }
        None => StatusCode::BAD_REQUEST.into_response(),
    }
}

/// The login that a token belongs to. The id is random, so the hint needs no check of signature.
fn login_id(token: &str) -> Option<String> {
    let payload = URL_SAFE_NO_PAD.decode(token.split('.').nth(1)?).ok()?;
    let claims: Value = serde_json::from_slice(&payload).ok()?;
    Some(claims.get("sid")?.as_str()?.to_owned())
}
