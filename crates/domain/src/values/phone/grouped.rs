//! How numbers are shown: in groups, with every digit kept.

use super::foreign;

/// A Finnish number with its trunk zero and area code first: `040 123 4567`, `09 123 4567`.
pub(super) fn finnish(national: &str) -> String {
    let (area, rest) = national.split_at(area_length(national));
    format!("0{area} {}", in_threes(rest))
}

/// A foreign number with its country code first: `+46 701 234 567`.
pub(super) fn foreign(digits: &str) -> String {
    let (country, rest) = digits.split_at(foreign::country_length(digits));
    format!("+{country} {}", in_threes(rest))
}

/// How many digits of a Finnish number are its area code or its nationwide prefix.
fn area_length(national: &str) -> usize {
    match national.as_bytes() {
        [b'6' | b'7' | b'8', b'0', ..] | [b'9', b'0', b'0', ..] => 3,
        [b'1' | b'4' | b'7', ..] | [b'2' | b'3', b'0' | b'9', ..] | [b'5', b'0', ..] => 2,
        _ => 1,
    }
}

/// Groups of three digits, the last one of two to four.
fn in_threes(digits: &str) -> String {
    let mut groups = Vec::new();
    let mut rest = digits;
    while rest.len() > 4 {
        let (group, after) = rest.split_at(3);
        groups.push(group);
        rest = after;
    }
    groups.push(rest);
    groups.join(" ")
}
