//! Pages for everybody.

use app::pages;
use axum::http::HeaderMap;
use axum::response::{IntoResponse as _, Redirect, Response};
use axum_extra::extract::CookieJar;

use super::page::html;
use super::{Page, language};

/// `/` leads to the visitor's language.
pub async fn root(headers: HeaderMap) -> Response {
    Redirect::to(&format!("/{}", language::wished(&headers).code())).into_response()
}

/// Back from the provider's logout, which knows one address for both languages.
pub async fn logged_out_somewhere(headers: HeaderMap) -> Response {
    let path = app::routes::logged_out();
    Redirect::to(&format!("/{}{path}", language::wished(&headers).code())).into_response()
}

/// The start page; remembers the language, which is no personal datum.
pub async fn landing(jar: CookieJar, page: Page) -> Response {
    let cookie = language::cookie_for(page.language());
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
