//! The headers of every response (`bars.md` B2; ASVS 3.4).

use axum::extract::{Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;

use crate::http::Site;

/// The headers, made once.
#[derive(Clone)]
pub struct Headers(Vec<(HeaderName, HeaderValue)>);

impl Headers {
    /// The headers of a site.
    ///
    /// # Errors
    /// When a provider's origin cannot stand in a header.
    pub fn new(site: &Site) -> anyhow::Result<Self> {
        let policy = policy(&site.provider_origins);
        let fixed = |name: &'static str, value: &'static str| {
            (
                HeaderName::from_static(name),
                HeaderValue::from_static(value),
            )
        };
        let mut headers = vec![
            (CONTENT_SECURITY_POLICY, HeaderValue::from_str(&policy)?),
            (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
            // Not `no-referrer`: it would make a form's Origin `null`.
            (REFERRER_POLICY, HeaderValue::from_static("same-origin")),
            fixed("cross-origin-opener-policy", "same-origin"),
            fixed("cross-origin-resource-policy", "same-origin"),
            fixed(
                "permissions-policy",
                "camera=(), geolocation=(), microphone=(), payment=()",
            ),
            fixed("x-frame-options", "DENY"),
        ];
        if site.origin.starts_with("https:") {
            let value = HeaderValue::from_static("max-age=31536000; includeSubDomains");
            headers.push((STRICT_TRANSPORT_SECURITY, value));
        }
        Ok(Self(headers))
    }
}

/// Nothing inline, nothing from elsewhere. The provider's origin is named because the answer to the
/// log-out form leads there, and Chromium holds `form-action` against redirects too.
fn policy(provider_origins: &[String]) -> String {
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
         connect-src 'self'; img-src 'self'; font-src 'self'; form-action 'self' {}; \
         worker-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'; \
         object-src 'none'",
        provider_origins.join(" ")
    )
}

/// Sets the headers; what has no rule of its own is kept by nobody.
pub async fn set(State(headers): State<Headers>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let own = response.headers_mut();
    for (name, value) in &headers.0 {
        own.insert(name.clone(), value.clone());
    }
    own.entry(CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    response
}
