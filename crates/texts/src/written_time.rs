//! Dates and times as they are written in Finland.
//!
//! Both languages write the date `22.11.2026` and the time `10.42`, as SFS 4175 and the Swedish of
//! Finnish authorities do; only the word between them differs.

use time::{Date, OffsetDateTime, Time};

use crate::helsinki::to_helsinki;
use crate::texts::Texts;

impl Texts {
    /// A date without leading zeros: `2.1.2026`.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        format!("{}.{}.{}", date.day(), u8::from(date.month()), date.year())
    }

    /// A time of day to the minute: `9.05`.
    #[must_use]
    pub fn time(&self, time: Time) -> String {
        format!("{}.{:02}", time.hour(), time.minute())
    }

    /// The time of day in Finland at `instant`: `10.42`.
    #[must_use]
    pub fn clock(&self, instant: OffsetDateTime) -> String {
        self.time(to_helsinki(instant).time())
    }

    /// The date in Finland at `instant`.
    #[must_use]
    pub fn day(&self, instant: OffsetDateTime) -> String {
        self.date(to_helsinki(instant).date())
    }

    /// Date and time in Finland at `instant`: `22.11.2026 klo 10.42`, `22.11.2026 kl. 10.42`.
    #[must_use]
    pub fn date_time(&self, instant: OffsetDateTime) -> String {
        let date = self.day(instant);
        let time = self.clock(instant);
        self.text_with("date-time", &[("date", &date), ("time", &time)])
    }
}

#[cfg(test)]
mod tests {
    use domain::language::Language;
    use time::macros::{date, datetime, time};

    use super::*;

    #[test]
    fn dates_and_times_have_no_leading_zeros_before_the_first_dot() {
        for language in Language::ALL {
            let texts = Texts::of(language);
            assert_eq!(texts.date(date!(2026 - 01 - 02)), "2.1.2026");
            assert_eq!(texts.time(time!(9:05:59)), "9.05");
        }
    }

    #[test]
    fn an_instant_is_written_in_finnish_local_time() {
        let instant = datetime!(2026-11-22 22:42 UTC);
        assert_eq!(
            Texts::of(Language::Fi).date_time(instant),
            "23.11.2026 klo 0.42"
        );
        assert_eq!(
            Texts::of(Language::Sv).date_time(instant),
            "23.11.2026 kl. 0.42"
        );
    }
}
