//! The simulated e-Authorizations service. Its selection page is left out: the browser comes
//! straight back, and every organisation of the person is told.

mod credentials;
mod sessions;

use std::sync::Arc;

use axum::extract::{OriginalUri, Path, Query, State};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::{Value, json};
use url::Url;

pub(super) use self::sessions::Authorizations;

use super::fault::Mode;
use super::settings::MANDATE_CLIENT;
use super::world::ORGANISATIONS;

type Shared = State<Arc<Authorizations>>;

pub(super) fn router(authorizations: Arc<Authorizations>) -> Router {
    Router::new()
        .route(
            "/service/ypa/user/register/{client}/{person}",
            get(register),
        )
        .route("/oauth/authorize", get(authorize))
        .route("/oauth/token", post(token))
        .route("/service/ypa/api/organizationRoles/{session}", get(roles))
        .route("/service/ypa/user/unregister/{session}", get(unregister))
        .with_state(authorizations)
}

async fn register(
    State(service): Shared,
    Path((client, person)): Path<(String, String)>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
) -> Response {
    if client != MANDATE_CLIENT || !is_signed(&service, &uri, &headers) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let (session_id, user_id) = service.open(&person);
    Json(json!({ "sessionId": session_id, "userId": user_id })).into_response()
}

#[derive(Deserialize)]
struct Authorize {
    client_id: String,
    response_type: String,
    redirect_uri: String,
    user: String,
    state: String,
}

async fn authorize(State(service): Shared, Query(request): Query<Authorize>) -> Response {
    let as_registered = request.client_id == MANDATE_CLIENT
        && request.response_type == "code"
        && request.redirect_uri == service.return_address;
    let code = service.grant(&request.user).filter(|_code| as_registered);
    match (code, Url::parse(&request.redirect_uri)) {
        (Some(code), Ok(mut back)) => {
            let mut query = back.query_pairs_mut();
            query
                .append_pair("code", &code)
                .append_pair("state", &request.state);
            drop(query);
            Redirect::to(back.as_str()).into_response()
        }
        _ => StatusCode::BAD_REQUEST.into_response(),
    }
}

#[derive(Deserialize)]
struct TokenRequest {
    code: String,
    grant_type: String,
    redirect_uri: String,
}

async fn token(
    State(service): Shared,
    Query(request): Query<TokenRequest>,
    headers: HeaderMap,
) -> Response {
    if !credentials::has_password(&headers) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let as_registered = request.grant_type == "authorization_code"
        && request.redirect_uri == service.return_address;
    match service
        .exchange(&request.code)
        .filter(|_token| as_registered)
    {
        Some(token) => Json(json!({
            "access_token": token, "token_type": "bearer", "expires_in": 599, "scope": "read",
        }))
        .into_response(),
        None => (
            StatusCode::BAD_REQUEST,
            Json(json!({ "error": "invalid_grant" })),
        )
            .into_response(),
    }
}

async fn roles(
    State(service): Shared,
    Path(session): Path<String>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
) -> Response {
    let token = credentials::bearer(&headers);
    let relations = token.and_then(|token| service.relations(&session, token));
    let expired = service.mode() == Mode::SessionExpired || !is_signed(&service, &uri, &headers);
    match relations.filter(|_relations| !expired) {
        Some(relations) => {
            let complete = service.mode() != Mode::Incomplete;
            let entries = relations.iter().map(|(id, role)| entry(id, role, complete));
            Json(entries.collect::<Value>()).into_response()
        }
        None => StatusCode::UNAUTHORIZED.into_response(),
    }
}

fn entry(business_id: &str, role: &str, complete: bool) -> Value {
    let known = ORGANISATIONS
        .iter()
        .find(|known| known.business_id == business_id);
    json!({
        "name": known.map_or("", |known| known.name),
        "identifier": business_id,
        "complete": complete,
        "roles": [role],
    })
}

async fn unregister(
    State(service): Shared,
    Path(session): Path<String>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
) -> Response {
    if is_signed(&service, &uri, &headers) && service.close(&session) {
        Json(true).into_response()
    } else {
        StatusCode::UNAUTHORIZED.into_response()
    }
}

fn is_signed(service: &Authorizations, uri: &Uri, headers: &HeaderMap) -> bool {
    let path = uri.path_and_query().map_or("", |path| path.as_str());
    credentials::is_signed(path, headers, service.now())
}
