//! From what was typed to the digits after the plus sign.

use super::{finnish, foreign, pasted};

const FINLAND: &str = "358";
/// Finnish numbers of at least so many digits are known without their trunk zero: a local
/// subscriber number, which would mean something else, is shorter.
const KNOWN_WITHOUT_ZERO: usize = 9;

/// All digits of the international form, if `squeezed` (no white space) is a possible number.
pub(super) fn international(squeezed: &str) -> Option<String> {
    let text = without_scheme(squeezed);
    let (plus, text) = match text.strip_prefix(['+', '\u{ff0b}']) {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let digits = digits_of(text)?;
    match digits.strip_prefix("00") {
        _ if plus => with_country(&digits),
        Some(rest) => with_country(rest),
        None => domestic(&digits),
    }
}

/// Links to numbers begin with `tel:`, and so does what is copied from them.
fn without_scheme(text: &str) -> &str {
    match text.split_at_checked(4) {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("tel:") => rest,
        _ => text,
    }
}

/// The digits between the separators people use; none if anything else is there.
fn digits_of(text: &str) -> Option<String> {
    let separator =
        |character| pasted::is_dash(character) || matches!(character, '.' | '/' | '(' | ')');
    text.chars()
        .filter(|character| !separator(*character))
        .map(|character| character.is_ascii_digit().then_some(character))
        .collect()
}

/// `digits` begin with a country code; a trunk zero after it, as in `+358 (0)40`, is taken off.
fn with_country(digits: &str) -> Option<String> {
    match digits.strip_prefix(FINLAND) {
        Some(national) => finnish_number(national.strip_prefix('0').unwrap_or(national)),
        None => foreign::number(digits),
    }
}

/// `digits` have no international prefix: a trunk zero, a bare country code, or neither.
fn domestic(digits: &str) -> Option<String> {
    if let Some(national) = digits.strip_prefix('0') {
        return finnish_number(national);
    }
    let with_country = digits.strip_prefix(FINLAND).and_then(finnish_number);
    with_country.or_else(|| {
        (digits.len() >= KNOWN_WITHOUT_ZERO)
            .then(|| finnish_number(digits))
            .flatten()
    })
}

fn finnish_number(national: &str) -> Option<String> {
    finnish::line_of(national).map(|_| format!("{FINLAND}{national}"))
}
