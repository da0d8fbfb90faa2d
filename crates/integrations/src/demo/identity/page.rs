//! The provider's page. Its words are the provider's, not the service's: they stand in its own two
//! templates, one a language.

use axum::http::header;
use axum::response::{Html, IntoResponse, Response};
use url::Url;

use super::authorize::AuthorizeRequest;
use super::provider::Client;

const FINNISH: &str = include_str!("page.fi.html");
const SWEDISH: &str = include_str!("page.sv.html");
const STYLE: &str = include_str!("page.css");

/// The people of `client`, each as a button of one form.
pub(super) fn people(request: &AuthorizeRequest, client: Client, return_address: &str) -> Response {
    let template = if request.language() == "sv" {
        SWEDISH
    } else {
        FINNISH
    };
    let fields: String = request
        .fields()
        .iter()
        .map(|(name, value)| hidden(name, value))
        .collect();
    let buttons: String = client
        .people()
        .into_iter()
        .map(|chosen| button(chosen.key(), &chosen.name()))
        .collect();
    let page = template
        .replace("{{buttons}}", &buttons)
        .replace("{{fields}}", &fields);
    let headers = [
        (header::CONTENT_SECURITY_POLICY, policy(return_address)),
        (header::CACHE_CONTROL, "no-store".to_owned()),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
        (header::REFERRER_POLICY, "same-origin".to_owned()),
    ];
    (headers, Html(page)).into_response()
}

pub(super) async fn style() -> Response {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], STYLE).into_response()
}

/// Chromium applies `form-action` to the redirect after the form too, so the client's origin is in.
fn policy(return_address: &str) -> String {
    let origin = Url::parse(return_address)
        .map(|address| address.origin().ascii_serialization())
        .unwrap_or_default();
    format!(
        "default-src 'none'; style-src 'self'; form-action 'self' {origin}; base-uri 'none'; \
         frame-ancestors 'none'"
    )
}

fn hidden(name: &str, value: &str) -> String {
    format!(
        r#"<input type="hidden" name="{name}" value="{}">"#,
        escaped(value)
    )
}

fn button(key: &str, name: &str) -> String {
    format!(
        r#"<li><button type="submit" name="person" value="{}">{}</button></li>"#,
        escaped(key),
        escaped(name)
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_request_holds_cannot_leave_its_attribute() {
        assert_eq!(
            hidden("state", r#""><script>&"#),
            r#"<input type="hidden" name="state" value="&quot;&gt;&lt;script&gt;&amp;">"#
        );
    }

    #[test]
    fn the_form_may_lead_back_to_the_client_and_nowhere_else() {
        let policy = policy("http://127.0.0.1:3000/login/callback");
        assert!(policy.contains("form-action 'self' http://127.0.0.1:3000;"));
    }
}
