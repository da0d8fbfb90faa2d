//! The session of a request, and its cookie.

use app::pages::error::ErrorKind;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use service::session::{RepresentativeSession, Session, SessionBody, SessionToken, StaffSession};

use super::Failure;

/// The cookie's name: `__Host-` ties it to this very host, path `/` and TLS (ASVS 3.3.3).
const NAME: &str = "__Host-sid";

/// The live session of the request, if any; put there by the middleware `load_session`.
#[derive(Clone, Debug, Default)]
pub struct CurrentSession(pub Option<Session>);

impl CurrentSession {
    /// The representative's session.
    ///
    /// # Errors
    /// A session that is not there, or a handler's: the page that says to log in.
    pub fn representative(&self) -> Result<&RepresentativeSession, Failure> {
        match self.0.as_ref().map(|session| &session.body) {
            Some(SessionBody::Representative(body)) => Ok(body),
            Some(SessionBody::Staff(_)) => Err(ErrorKind::Forbidden.into()),
            None => Err(ErrorKind::SessionEnded.into()),
        }
    }

    /// The handler's session.
    ///
    /// # Errors
    /// A session that is not there, or a representative's.
    pub fn staff(&self) -> Result<&StaffSession, Failure> {
        match self.0.as_ref().map(|session| &session.body) {
            Some(SessionBody::Staff(staff)) => Ok(staff),
            Some(SessionBody::Representative(_)) => Err(ErrorKind::Forbidden.into()),
            None => Err(ErrorKind::SessionEnded.into()),
        }
    }
}

impl<S: Send + Sync> FromRequestParts<S> for CurrentSession {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Self::Rejection> {
        Ok(parts.extensions.get::<Self>().cloned().unwrap_or_default())
    }
}

/// The secret in a request's cookies.
#[must_use]
pub fn cookie_of(jar: &CookieJar) -> Option<SessionToken> {
    jar.get(NAME)
        .and_then(|cookie| SessionToken::from_cookie(cookie.value()))
}

/// The cookie of a session; it lives as long as the browser, the session in the store no longer
/// than set. `Lax`, because the provider's answer is a navigation from another site.
#[must_use]
pub fn cookie_for(token: &SessionToken) -> Cookie<'static> {
    Cookie::build((NAME, token.cookie_value()))
        .path("/")
        .secure(true)
        .http_only(true)
        .same_site(SameSite::Lax)
        .build()
}

/// The cookie that takes the session's away.
#[must_use]
pub fn no_cookie() -> Cookie<'static> {
    let mut cookie = Cookie::build((NAME, ""))
        .path("/")
        .secure(true)
        .http_only(true)
        .build();
    cookie.make_removal();
    cookie
}
