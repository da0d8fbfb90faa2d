//! The credentials that the simulated e-Authorizations service asks for.

use axum::http::{HeaderMap, header};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use time::format_description::well_known::Rfc3339;
use time::{Duration, OffsetDateTime};

use crate::demo::settings::{MANDATE_CLIENT, MANDATE_KEY, MANDATE_PASSWORD};
use crate::secret::Secret;
use crate::suomifi_mandates::checksum;

/// How far the timestamp of a call may be from the present.
const TOLERANCE: Duration = Duration::minutes(5);

/// Whether the checksum header fits `path` and is of about `now`.
pub(super) fn is_signed(path: &str, headers: &HeaderMap, now: OffsetDateTime) -> bool {
    let value = headers
        .get(checksum::HEADER)
        .and_then(|value| value.to_str().ok());
    let mut parts = value.unwrap_or_default().split(' ');
    let (Some(client), Some(timestamp), Some(claimed)) = (parts.next(), parts.next(), parts.next())
    else {
        return false;
    };
    let near = OffsetDateTime::parse(timestamp, &Rfc3339)
        .is_ok_and(|made| (now - made).abs() <= TOLERANCE);
    let key = Secret::new(MANDATE_KEY.to_owned());
    client == MANDATE_CLIENT && near && checksum::matches(&key, path, timestamp, claimed)
}

/// Whether the client's password is there.
pub(super) fn has_password(headers: &HeaderMap) -> bool {
    let expected = STANDARD.encode(format!("{MANDATE_CLIENT}:{MANDATE_PASSWORD}"));
    authorization(headers, "Basic ") == Some(expected.as_str())
}

/// The bearer token.
pub(super) fn bearer(headers: &HeaderMap) -> Option<&str> {
    authorization(headers, "Bearer ")
}

fn authorization<'a>(headers: &'a HeaderMap, scheme: &str) -> Option<&'a str> {
    headers
        .get(header::AUTHORIZATION)?
        .to_str()
        .ok()?
        .strip_prefix(scheme)
}
