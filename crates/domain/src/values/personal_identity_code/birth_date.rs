//! The date of birth in a personal identity code.

/// Whether `ddmmyy` is a day of the century that `sign` stands for; not if the sign is unknown.
pub(super) fn exists(ddmmyy: u32, sign: u8) -> bool {
    let (day, month, short_year) = (ddmmyy / 10_000, ddmmyy / 100 % 100, ddmmyy % 100);
    century_of(sign)
        .is_some_and(|century| (1..=days_in(month, century + short_year)).contains(&day))
}

/// The first year of the century; since 2023 each of the two present ones has more signs.
fn century_of(sign: u8) -> Option<u32> {
    match sign {
        b'+' => Some(1800),
        b'-' | b'U'..=b'Y' => Some(1900),
        b'A'..=b'F' => Some(2000),
        _ => None,
    }
}

/// The days of a month; none for a month that there is not.
fn days_in(month: u32, year: u32) -> u32 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        _ => 0,
    }
}

fn is_leap(year: u32) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}
