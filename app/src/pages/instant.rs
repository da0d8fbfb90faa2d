//! Stored instants as people read them.

use domain::timestamp::Timestamp;
use texts::Texts;
use time::OffsetDateTime;

/// Date and time in Finland, such as `22.11.2026 klo 10.42`.
pub fn written(texts: &Texts, at: Timestamp) -> String {
    texts.date_time(instant(at))
}

/// The date in Finland, such as `22.11.2026`.
pub fn day(texts: &Texts, at: Timestamp) -> String {
    texts.day(instant(at))
}

/// A number that no calendar holds shows as the beginning of its count.
fn instant(at: Timestamp) -> OffsetDateTime {
    OffsetDateTime::from_unix_timestamp(at.0).unwrap_or(OffsetDateTime::UNIX_EPOCH)
}
