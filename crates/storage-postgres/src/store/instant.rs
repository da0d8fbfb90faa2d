//! Instants in columns: `timestamptz` holds whole microseconds, the rest is cut off here, since
//! the server would round.

use time::OffsetDateTime;

/// The instant as the column holds it.
pub fn to_column(instant: OffsetDateTime) -> OffsetDateTime {
    let whole = instant.microsecond() * 1_000;
    // A nanosecond of this instant's own second is never refused.
    instant.replace_nanosecond(whole).unwrap_or(instant)
}
