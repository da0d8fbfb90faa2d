//! Finnish local time, by the rule of directive 2000/84/EC as it stands in Finnish law.

use time::{Duration, Month, OffsetDateTime, PrimitiveDateTime, UtcOffset};

/// The date and time on a clock in Finland at `instant`: UTC+2, and UTC+3 in summer time, which
/// lasts from the last Sunday of March to the last Sunday of October, both at 01:00 UTC.
///
/// Exact from 1996 on, when the rule became what it is.
#[must_use]
pub fn to_helsinki(instant: OffsetDateTime) -> PrimitiveDateTime {
    let utc = instant.to_offset(UtcOffset::UTC);
    let hours = if is_summer_time(utc) { 3 } else { 2 };
    PrimitiveDateTime::new(utc.date(), utc.time()).saturating_add(Duration::hours(hours))
}

fn is_summer_time(utc: OffsetDateTime) -> bool {
    match utc.month() {
        Month::January | Month::February | Month::November | Month::December => false,
        Month::March => is_past_the_change(utc),
        Month::October => !is_past_the_change(utc),
        Month::April
        | Month::May
        | Month::June
        | Month::July
        | Month::August
        | Month::September => true,
    }
}

/// For March and October, which both have 31 days: 01:00 UTC of the last Sunday has come.
fn is_past_the_change(utc: OffsetDateTime) -> bool {
    let weekday_of_the_31st = (utc.weekday().number_days_from_sunday() + 31 - utc.day()) % 7;
    let last_sunday = 31 - weekday_of_the_31st;
    (utc.day(), utc.hour()) >= (last_sunday, 1)
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    #[test]
    fn winter_is_two_hours_and_summer_three_ahead_of_utc() {
        let winter = to_helsinki(datetime!(2026-11-22 08:42 UTC));
        assert_eq!(winter, datetime!(2026-11-22 10:42));
        let summer = to_helsinki(datetime!(2026-07-01 21:30 UTC));
        assert_eq!(summer, datetime!(2026-07-02 00:30));
    }

    #[test]
    fn clocks_go_forward_on_the_last_sunday_of_march() {
        let before = to_helsinki(datetime!(2026-03-29 00:59:59 UTC));
        assert_eq!(before, datetime!(2026-03-29 02:59:59));
        let after = to_helsinki(datetime!(2026-03-29 01:00 UTC));
        assert_eq!(after, datetime!(2026-03-29 04:00));
    }

    #[test]
    fn clocks_go_back_on_the_last_sunday_of_october() {
        let before = to_helsinki(datetime!(2026-10-25 00:59:59 UTC));
        assert_eq!(before, datetime!(2026-10-25 03:59:59));
        let after = to_helsinki(datetime!(2026-10-25 01:00 UTC));
        assert_eq!(after, datetime!(2026-10-25 03:00));
    }

    #[test]
    fn the_change_may_fall_on_the_31st_or_on_the_25th() {
        let on_the_31st = to_helsinki(datetime!(2024-03-31 01:00 UTC));
        assert_eq!(on_the_31st, datetime!(2024-03-31 04:00));
        let on_the_25th = to_helsinki(datetime!(2029-03-25 01:00 UTC));
        assert_eq!(on_the_25th, datetime!(2029-03-25 04:00));
        let saturday_after = to_helsinki(datetime!(2029-03-31 12:00 UTC));
        assert_eq!(saturday_after, datetime!(2029-03-31 15:00));
    }

    #[test]
    fn the_year_ends_two_hours_before_it_does_in_utc() {
        let new_year = to_helsinki(datetime!(2026-12-31 22:00 UTC));
        assert_eq!(new_year, datetime!(2027-01-01 00:00));
    }

    #[test]
    fn an_instant_given_in_another_offset_is_the_same_instant() {
        let instant = to_helsinki(datetime!(2026-01-15 23:00 -5));
        assert_eq!(instant, datetime!(2026-01-16 06:00));
    }
}
