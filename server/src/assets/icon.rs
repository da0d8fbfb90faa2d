//! The icon that browsers ask for by themselves.

use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::IntoResponse;

/// Its route, which no page has to name.
pub const ROUTE: &str = "/favicon.ico";

const ICON: &str = include_str!("icon.svg");

/// The icon; its name never changes, so it is kept for a day alone.
pub async fn serve() -> impl IntoResponse {
    let headers = [
        (CONTENT_TYPE, "image/svg+xml"),
        (CACHE_CONTROL, "public, max-age=86400"),
    ];
    (headers, ICON)
}
