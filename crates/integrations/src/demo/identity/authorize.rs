//! The page on which one says who one is, and the choice made there.

use std::sync::Arc;

use axum::Form;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::{Deserialize, Serialize};
use url::Url;

use super::page;
use super::provider::{Client, Granted, Provider};

/// An authentication request, as far as it is used here. The page carries it along to the choice.
#[derive(Clone, Deserialize, Serialize)]
pub(super) struct AuthorizeRequest {
    response_type: String,
    client_id: String,
    redirect_uri: String,
    scope: String,
    state: String,
    nonce: String,
    code_challenge: String,
    code_challenge_method: String,
    #[serde(default)]
    ui_locales: String,
}

impl AuthorizeRequest {
    /// The client, if the request is one that it may make.
    fn client(&self, provider: &Provider) -> Option<Client> {
        let client = Client::of(&self.client_id)?;
        let as_registered = self.redirect_uri == provider.return_address(client)
            && self.response_type == "code"
            && self.code_challenge_method == "S256"
            && !self.code_challenge.is_empty()
            && !self.nonce.is_empty()
            && self.scope.split(' ').any(|scope| scope == "openid");
        as_registered.then_some(client)
    }

    pub(super) fn language(&self) -> &'static str {
        let wanted = self
            .ui_locales
            .split(' ')
            .find(|locale| matches!(*locale, "fi" | "sv"));
        if wanted == Some("sv") { "sv" } else { "fi" }
    }

    pub(super) fn fields(&self) -> [(&'static str, &str); 9] {
        [
            ("response_type", &self.response_type),
            ("client_id", &self.client_id),
            ("redirect_uri", &self.redirect_uri),
            ("scope", &self.scope),
            ("state", &self.state),
            ("nonce", &self.nonce),
            ("code_challenge", &self.code_challenge),
            ("code_challenge_method", &self.code_challenge_method),
            ("ui_locales", &self.ui_locales),
        ]
    }

    /// Back to the client with `(name, value)` and the state.
    fn back(&self, name: &str, value: &str) -> Response {
        let Ok(mut address) = Url::parse(&self.redirect_uri) else {
            return StatusCode::BAD_REQUEST.into_response();
        };
        address
            .query_pairs_mut()
            .append_pair(name, value)
            .append_pair("state", &self.state);
        Redirect::to(address.as_str()).into_response()
    }
}

/// The request with the button that was pressed; without one the person turned back.
#[derive(Deserialize)]
pub(super) struct Choice {
    #[serde(flatten)]
    request: AuthorizeRequest,
    person: Option<String>,
}

pub(super) async fn ask(
    State(provider): State<Arc<Provider>>,
    Query(request): Query<AuthorizeRequest>,
) -> Response {
    match request.client(&provider) {
        Some(client) => page::people(&request, client, provider.return_address(client)),
        None => StatusCode::BAD_REQUEST.into_response(),
    }
}

pub(super) async fn choose(
    State(provider): State<Arc<Provider>>,
    Form(choice): Form<Choice>,
) -> Response {
    let request = choice.request;
    let Some(client) = request.client(&provider) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let Some(key) = choice.person else {
        return request.back("error", "access_denied");
    };
    let Some(chosen) = client
        .people()
        .into_iter()
        .find(|chosen| chosen.key() == key)
    else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let granted = Granted {
        client,
        chosen,
        return_address: request.redirect_uri.clone(),
        nonce: request.nonce.clone(),
        challenge: request.code_challenge.clone(),
    };
    let code = provider
        .codes
        .put(granted, provider.now(), provider.chance.as_ref());
    request.back("code", &code)
}
