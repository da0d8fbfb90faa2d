//! Numbers of other countries: enough of their plans to tell a mistyped number from a real one
//! and, for the countries whose numbers are met here, a mobile one from a fixed one.

mod countries;

use countries::{COUNTRIES, Country};

/// Country codes of two digits, as ITU-T assigns them (list to E.164); 1 and 7 have one digit,
/// all others have three.
const TWO_DIGITS: [&str; 44] = [
    "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47",
    "48", "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65",
    "66", "81", "82", "84", "86", "90", "91", "92", "93", "94", "95", "98",
];
/// E.164 allows 15 digits with the country code; no country has fewer than seven.
const SHORTEST: usize = 7;
const LONGEST: usize = 15;

/// All digits of the number without a trunk zero, if its length can be right. `digits` begin with
/// a country code other than Finland's.
pub(super) fn number(digits: &str) -> Option<String> {
    let (country, national) = digits.split_at_checked(country_length(digits))?;
    let national = match country_of(country) {
        Some(known) => known.national(national)?,
        None => national,
    };
    let length = country.len() + national.len();
    (!country.starts_with('0') && (SHORTEST..=LONGEST).contains(&length))
        .then(|| format!("{country}{national}"))
}

/// Whether it is a mobile number, or could be one as far as is known here.
pub(super) fn may_be_mobile(digits: &str) -> bool {
    let (country, national) = digits.split_at(country_length(digits));
    country_of(country).is_none_or(|known| known.may_be_mobile(national))
}

/// How many of the first digits are the country code.
pub(super) fn country_length(digits: &str) -> usize {
    let two = digits.get(..2).unwrap_or(digits);
    if two.starts_with(['1', '7']) {
        1
    } else if TWO_DIGITS.contains(&two) {
        2
    } else {
        3
    }
}

fn country_of(code: &str) -> Option<&'static Country> {
    COUNTRIES.iter().find(|country| country.code == code)
}
