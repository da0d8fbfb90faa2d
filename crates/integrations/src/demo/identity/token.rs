//! The token endpoint: a code, the client's secret and the PKCE verifier for a signed token.

use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::{Form, Json};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde::Deserialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use time::Duration;

use super::key::SigningKey;
use super::provider::{Chosen, Client, Granted, Provider};
use crate::demo::fault::Mode;
use crate::demo::one_time::random_name;
use crate::demo::settings::{ASSURANCE, CLIENT_SECRET};

/// Seconds that a token is valid.
const LIFETIME: i64 = 300;

#[derive(Deserialize)]
pub(super) struct TokenRequest {
    grant_type: String,
    code: String,
    redirect_uri: String,
    code_verifier: String,
}

pub(super) async fn give(
    State(provider): State<Arc<Provider>>,
    headers: HeaderMap,
    Form(request): Form<TokenRequest>,
) -> Response {
    let Some(client) = authenticated(&headers) else {
        return refused(StatusCode::UNAUTHORIZED, "invalid_client");
    };
    if request.grant_type != "authorization_code" {
        return refused(StatusCode::BAD_REQUEST, "unsupported_grant_type");
    }
    // Whatever is wrong with the rest, the code is used up.
    let granted = provider.codes.take(&request.code, provider.now());
    let Some(granted) = granted.filter(|granted| is_for(granted, client, &request)) else {
        return refused(StatusCode::BAD_REQUEST, "invalid_grant");
    };
    let id_token = signed(&provider, &claims(&provider, &granted));
    let body = json!({
        "access_token": random_name(provider.chance.as_ref()),
        "token_type": "Bearer",
        "expires_in": LIFETIME,
        "id_token": id_token,
    });
    ([(header::CACHE_CONTROL, "no-store")], Json(body)).into_response()
}

fn refused(status: StatusCode, error: &str) -> Response {
    (status, Json(json!({ "error": error }))).into_response()
}

fn authenticated(headers: &HeaderMap) -> Option<Client> {
    let basic = headers
        .get(header::AUTHORIZATION)?
        .to_str()
        .ok()?
        .strip_prefix("Basic ")?;
    let pair = String::from_utf8(STANDARD.decode(basic).ok()?).ok()?;
    let (client_id, secret) = pair.split_once(':')?;
    Client::of(client_id).filter(|_client| secret == CLIENT_SECRET)
}

fn is_for(granted: &Granted, client: Client, request: &TokenRequest) -> bool {
    let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(request.code_verifier.as_bytes()));
    granted.client == client
        && granted.return_address == request.redirect_uri
        && granted.challenge == challenge
}

fn signed(provider: &Provider, claims: &Value) -> String {
    let published = provider.published_key();
    let used = match provider.mode() {
        Mode::ForgedSignature => SigningKey::other(),
        _ => published,
    };
    used.token(published.id, claims)
}

fn claims(provider: &Provider, granted: &Granted) -> Value {
    let mode = provider.mode();
    let lag = |when, seconds| {
        if mode == when {
            Duration::seconds(seconds)
        } else {
            Duration::ZERO
        }
    };
    let now = provider.now();
    let issued = (now - lag(Mode::ExpiredToken, LIFETIME + 1)).unix_timestamp();
    let identified = (now - lag(Mode::OldLogin, 24 * 60 * 60)).unix_timestamp();
    let choose = |when, wrong, right| if mode == when { wrong } else { right };
    let mut claims = json!({
        "iss": choose(Mode::WrongIssuer, "http://127.0.0.1/elsewhere", provider.issuer.as_str()),
        "aud": choose(Mode::WrongAudience, "another-client", granted.client.id()),
        "nonce": choose(Mode::WrongNonce, "of-another-login", granted.nonce.as_str()),
        "acr": choose(Mode::WeakAssurance, "http://ftn.ficora.fi/2017/loa1", ASSURANCE),
        "iat": issued,
        "exp": issued + LIFETIME,
        "auth_time": identified,
        "sid": provider.open_login(),
        "sub": granted.chosen.key(),
        "name": granted.chosen.name(),
    });
    if let Chosen::Person(person) = granted.chosen {
        claims["given_name"] = json!(person.given_names);
        claims["family_name"] = json!(person.family_name);
        if mode != Mode::NoIdentityCode {
            claims["urn:oid:1.2.246.21"] = json!(person.code);
        }
    }
    claims
}
