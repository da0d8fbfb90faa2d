//! What the browser carries while it is at the identity provider: sealed, for ten minutes.

use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use domain::language::Language;
use serde::{Deserialize, Serialize};
use service::ports::identity::{LoginRealm, LoginSecret};
use time::Duration;

use super::AppState;

const NAME: &str = "__Host-login";

/// A login under way.
#[derive(Serialize, Deserialize)]
pub struct LoginUnderWay {
    /// What the provider's answer must match.
    pub secret: LoginSecret,
    /// Which side.
    pub realm: LoginRealm,
    /// The language in which it began.
    pub language: Language,
    /// Unix seconds after which it no longer counts.
    pub until: i64,
}

/// The cookie of a login under way; `None` when it cannot be sealed.
pub fn cookie_for(state: &AppState, login: &LoginUnderWay) -> Option<Cookie<'static>> {
    let sealed = state.sealer.seal(login, state.world.chance.as_ref()).ok()?;
    let value = percent_encoding::percent_encode(&sealed, percent_encoding::NON_ALPHANUMERIC);
    Some(
        Cookie::build((NAME, value.to_string()))
            .path("/")
            .secure(true)
            .http_only(true)
            .same_site(SameSite::Lax)
            .max_age(Duration::minutes(10))
            .build(),
    )
}

/// The login that this browser began, if it still counts.
pub fn under_way(state: &AppState, jar: &CookieJar, realm: LoginRealm) -> Option<LoginUnderWay> {
    let value = jar.get(NAME)?.value();
    let sealed: Vec<u8> = percent_encoding::percent_decode_str(value).collect();
    let login: LoginUnderWay = state.sealer.open(&sealed).ok()?;
    let in_time = state.world.now().unix_timestamp() < login.until;
    (in_time && login.realm == realm).then_some(login)
}

/// The cookie that takes it away: an answer counts once.
pub fn no_cookie() -> Cookie<'static> {
    let mut cookie = Cookie::build((NAME, ""))
        .path("/")
        .secure(true)
        .http_only(true)
        .build();
    cookie.make_removal();
    cookie
}
