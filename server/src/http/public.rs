//! Pages for everybody.

use app::pages;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::response::{IntoResponse as _, Redirect, Response};
use axum_extra::extract::CookieJar;
use domain::language::Language;

use super::page::html;
use super::{AppState, Page, language_cookie};

/// `/` leads to the language of the cookie, else of the browser, else to Finnish.
pub async fn root(jar: CookieJar, headers: HeaderMap) -> Response {
    let language = language_cookie::language_of(&jar)
        .or_else(|| {
            headers
                .get(ACCEPT_LANGUAGE)?
                .to_str()
                .ok()
                .and_then(preferred)
        })
        .unwrap_or_default();
    Redirect::to(&format!("/{}", language.code())).into_response()
}

/// The first of our languages in the browser's list. Its weights only repeat its order in practice.
fn preferred(accepted: &str) -> Option<Language> {
    accepted.split(',').find_map(|entry| {
        let tag = entry.split(';').next()?.trim();
        Language::from_code(&tag.split('-').next()?.to_ascii_lowercase())
    })
}

/// The start page; remembers the language, which is no personal datum.
pub async fn landing(State(_): State<AppState>, jar: CookieJar, page: Page) -> Response {
    let cookie = language_cookie::cookie_for(page.language());
    (jar.add(cookie), html(pages::landing::page(&page.frame))).into_response()
}

/// Guides and forms.
pub async fn guides(page: Page) -> Response {
    html(pages::guides::page(&page.frame))
}

/// What is kept where.
pub async fn privacy(page: Page) -> Response {
    html(pages::privacy::page(&page.frame))
}

/// The accessibility statement.
pub async fn accessibility(page: Page) -> Response {
    html(pages::accessibility::page(&page.frame))
}

/// After logging out.
pub async fn logged_out(page: Page) -> Response {
    html(pages::logged_out::page(&page.frame))
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
