//! The checksum header of the Web API: who calls what, when, and a proof by the shared key.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use time::format_description::BorrowedFormatItem;
use time::macros::format_description;
use time::{OffsetDateTime, UtcOffset};
use url::Url;

use crate::secret::Secret;

/// The name of the header.
pub const HEADER: &str = "X-AsiointivaltuudetAuthorization";

const TIMESTAMP: &[BorrowedFormatItem<'_>] =
    format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond digits:6]+00:00");

/// What is signed of an address: path and query exactly as sent, without the host.
#[must_use]
pub fn signed_part(address: &Url) -> String {
    address.query().map_or_else(
        || address.path().to_owned(),
        |query| format!("{}?{query}", address.path()),
    )
}

/// The header's value: client, instant, checksum. The other side accepts it for five minutes.
#[must_use]
pub fn header(client_id: &str, key: &Secret, signed_part: &str, now: OffsetDateTime) -> String {
    let timestamp = timestamp(now);
    format!(
        "{client_id} {timestamp} {}",
        checksum(key, signed_part, &timestamp)
    )
}

/// HMAC-SHA-256 of `signed_part` and `timestamp`, in base64.
#[must_use]
pub fn checksum(key: &Secret, signed_part: &str, timestamp: &str) -> String {
    let mut mac = keyed(key);
    mac.update(format!("{signed_part} {timestamp}").as_bytes());
    STANDARD.encode(mac.finalize().into_bytes())
}

/// Whether `claimed` is that checksum, compared in constant time.
#[must_use]
pub fn matches(key: &Secret, signed_part: &str, timestamp: &str, claimed: &str) -> bool {
    let mut mac = keyed(key);
    mac.update(format!("{signed_part} {timestamp}").as_bytes());
    STANDARD
        .decode(claimed)
        .is_ok_and(|claimed| mac.verify_slice(&claimed).is_ok())
}

#[expect(clippy::expect_used, reason = "HMAC takes keys of every length")]
fn keyed(key: &Secret) -> Hmac<Sha256> {
    Hmac::new_from_slice(key.expose().as_bytes()).expect("a key of any length")
}

fn timestamp(now: OffsetDateTime) -> String {
    now.to_offset(UtcOffset::UTC)
        .format(TIMESTAMP)
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    fn key() -> Secret {
        Secret::new("3ba56df8-88b8-4805-9b04-2f8e7a61".to_owned())
    }

    const PUBLISHED_PATH: &str = "/service/hpa/user/register/ed4b7ae7/080297-915A?requestId=02fd35dc-99e6-477b-b6e2-03f02cbf3666";
    const PUBLISHED_TIME: &str = "2017-02-09T10:29:42.090000+00:00";
    const PUBLISHED_SUM: &str = "GeRKoGmGd0RFk33s2vNHutJf/TrEdwSM2Vb7qWXLESY=";

    #[test]
    fn the_published_vector_is_reproduced() {
        assert_eq!(
            checksum(&key(), PUBLISHED_PATH, PUBLISHED_TIME),
            PUBLISHED_SUM
        );
    }

    #[test]
    fn the_vector_of_the_role_call_is_reproduced() {
        let path = "/service/ypa/api/organizationRoles/0f3a5a6e-0000-4000-8000-000000000001?requestId=02fd35dc-99e6-477b-b6e2-03f02cbf3666";
        let expected = "NwLz0H4t5bWjpHAJdM94oL6C8DZZ3feGLrE0gJgIYCU=";
        assert_eq!(checksum(&key(), path, PUBLISHED_TIME), expected);
    }

    #[test]
    fn the_header_holds_client_instant_and_checksum() {
        let now = datetime!(2017-02-09 12:29:42.09 +2);
        let expected = format!("ed4b7ae7 {PUBLISHED_TIME} {PUBLISHED_SUM}");
        assert_eq!(header("ed4b7ae7", &key(), PUBLISHED_PATH, now), expected);
    }

    #[test]
    fn another_key_or_path_does_not_match() {
        let other = Secret::new("another".to_owned());
        assert!(matches(
            &key(),
            PUBLISHED_PATH,
            PUBLISHED_TIME,
            PUBLISHED_SUM
        ));
        assert!(!matches(
            &other,
            PUBLISHED_PATH,
            PUBLISHED_TIME,
            PUBLISHED_SUM
        ));
        assert!(!matches(&key(), "/service", PUBLISHED_TIME, PUBLISHED_SUM));
        assert!(!matches(
            &key(),
            PUBLISHED_PATH,
            PUBLISHED_TIME,
            "not base64"
        ));
    }
}
