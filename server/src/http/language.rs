//! The visitor's language, where the address does not say it: the language that was used last, else
//! the browser's, else Finnish.

use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use domain::language::Language;
use time::Duration;

/// The language that was used last; no personal datum.
const NAME: &str = "__Host-language";

/// The language of the cookie, else of the browser, else Finnish.
#[must_use]
pub fn wished(headers: &HeaderMap) -> Language {
    CookieJar::from_headers(headers)
        .get(NAME)
        .and_then(|cookie| Language::from_code(cookie.value()))
        .or_else(|| {
            headers
                .get(ACCEPT_LANGUAGE)?
                .to_str()
                .ok()
                .and_then(preferred)
        })
        .unwrap_or_default()
}

/// Remembers a language for a year.
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

/// The first of our languages in the browser's list. Its weights only repeat its order in practice.
fn preferred(accepted: &str) -> Option<Language> {
    accepted.split(',').find_map(|entry| {
        let tag = entry.split(';').next()?.trim();
        Language::from_code(&tag.split('-').next()?.to_ascii_lowercase())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browsers_first_language_of_ours_is_taken() {
        assert_eq!(preferred("sv-FI,fi;q=0.8"), Some(Language::Sv));
        assert_eq!(preferred("en-GB, SV;q=0.5"), Some(Language::Sv));
        assert_eq!(preferred("en,de"), None);
    }
}
