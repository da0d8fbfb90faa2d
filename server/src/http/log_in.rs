//! Logging in and out, for representatives and for handlers.

use app::pages::error::ErrorKind;
use axum::extract::{Query, State};
use axum::http::HeaderName;
use axum::response::{IntoResponse as _, Redirect, Response};
use axum_extra::extract::CookieJar;
use domain::language::Language;
use serde::Deserialize;
use service::ports::identity::LoginRealm;
use service::use_cases::log_in::{LoginAnswer, log_in_representative, log_in_staff};
use service::use_cases::log_out::log_out as end_session;

use super::login_cookie::{self, LoginUnderWay, under_way};
use super::session_cookie::{cookie_for, cookie_of, no_cookie};
use super::{AppState, Failure, Page, language};

const CLEAR_SITE_DATA: HeaderName = HeaderName::from_static("clear-site-data");
/// A login that takes longer has to begin again.
const LONGEST_LOGIN_SECONDS: i64 = 10 * 60;

/// What comes back from the provider in the address.
#[derive(Deserialize)]
pub struct ProviderAnswer {
    code: Option<String>,
    state: Option<String>,
    error: Option<String>,
}

/// To the provider, for representatives.
pub async fn representative(
    State(state): State<AppState>,
    jar: CookieJar,
    page: Page,
) -> Result<Response, Failure> {
    begin(&state, jar, LoginRealm::Representative, page.language()).await
}

/// To the provider, for handlers.
pub async fn staff(
    State(state): State<AppState>,
    jar: CookieJar,
    page: Page,
) -> Result<Response, Failure> {
    begin(&state, jar, LoginRealm::Staff, page.language()).await
}

async fn begin(
    state: &AppState,
    jar: CookieJar,
    realm: LoginRealm,
    language: Language,
) -> Result<Response, Failure> {
    let start = state.world.identity.begin(realm, language).await?;
    let until = state.world.now().unix_timestamp() + LONGEST_LOGIN_SECONDS;
    let login = LoginUnderWay {
        secret: start.secret,
        realm,
        language,
        until,
    };
    let cookie = login_cookie::cookie_for(state, &login).ok_or(ErrorKind::LoginFailed)?;
    // What comes back has an address without a language.
    let jar = jar.add(cookie).add(language::cookie_for(language));
    Ok((jar, Redirect::to(&start.address)).into_response())
}

/// Back from the provider, for representatives: on to the register of mandates.
pub async fn representative_callback(
    State(state): State<AppState>,
    jar: CookieJar,
    Query(answer): Query<ProviderAnswer>,
) -> Result<Response, Failure> {
    let (login, code, given) = finish(&state, &jar, answer, LoginRealm::Representative)?;
    let answer = LoginAnswer {
        code: &code,
        state: &given,
        secret: &login.secret,
    };
    let old = cookie_of(&jar);
    let identified =
        log_in_representative(&state.world, answer, old.as_ref(), login.language).await?;
    let jar = jar
        .add(login_cookie::no_cookie())
        // The register of mandates does not say it back.
        .add(cookie_for(&identified.session.token));
    let next = identified
        .mandates_address
        .unwrap_or_else(|| format!("/{}{}", login.language.code(), app::routes::represent()));
    Ok((jar, Redirect::to(&next)).into_response())
}

/// Back from the provider, for handlers.
pub async fn staff_callback(
    State(state): State<AppState>,
    jar: CookieJar,
    Query(answer): Query<ProviderAnswer>,
) -> Result<Response, Failure> {
    let (login, code, given) = finish(&state, &jar, answer, LoginRealm::Staff)?;
    let answer = LoginAnswer {
        code: &code,
        state: &given,
        secret: &login.secret,
    };
    let session = log_in_staff(&state.world, answer, cookie_of(&jar).as_ref()).await?;
    let jar = jar
        .add(login_cookie::no_cookie())
        .add(cookie_for(&session.token));
    let desk = format!("/{}{}", login.language.code(), app::routes::desk());
    Ok((jar, Redirect::to(&desk)).into_response())
}

/// The login that this browser began, with what the provider says of it.
fn finish(
    state: &AppState,
    jar: &CookieJar,
    answer: ProviderAnswer,
    realm: LoginRealm,
) -> Result<(LoginUnderWay, String, String), Failure> {
    let login = under_way(state, jar, realm).ok_or(ErrorKind::LoginFailed)?;
    match (answer.error, answer.code, answer.state) {
        (None, Some(code), Some(given)) => Ok((login, code, given)),
        (Some(_), _, _) => Err(ErrorKind::LoginCancelled.into()),
        (None, _, _) => Err(ErrorKind::LoginFailed.into()),
    }
}

/// Ends the session here and at the provider, and leaves nothing in the browser (ASVS 14.3.1).
pub async fn log_out(
    State(state): State<AppState>,
    jar: CookieJar,
    page: Page,
) -> Result<Response, Failure> {
    let language = page.language();
    let away = match page.session.0.clone() {
        Some(session) => end_session(&state.world, session, language).await?,
        None => None,
    };
    let next = away.unwrap_or_else(|| page.address(&app::routes::logged_out()));
    let wipe = [(CLEAR_SITE_DATA, "\"storage\"")];
    Ok((jar.add(no_cookie()), wipe, Redirect::to(&next)).into_response())
}
