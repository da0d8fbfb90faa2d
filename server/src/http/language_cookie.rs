//! The cookie that remembers the language used last, which is no personal datum.

use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use domain::language::Language;
use time::Duration;

const NAME: &str = "__Host-language";

/// The language of a request's cookie.
#[must_use]
pub fn language_of(jar: &CookieJar) -> Option<Language> {
    jar.get(NAME)
        .and_then(|cookie| Language::from_code(cookie.value()))
}

/// The cookie of a language; kept for a year.
#[must_use]
pub fn cookie_for(language: Language) -> Cookie<'static> {
    Cookie::build((NAME, language.code()))
        .path("/")
        .secure(true)
        .http_only(true)
        .same_site(SameSite::Lax)
        .max_age(Duration::days(365))
        .build()
}
