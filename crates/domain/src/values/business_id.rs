//! The Finnish business id (Y-tunnus, FO-nummer), as the Business Information System issues it.

use super::{Value, ValueProblem, pasted, text_value::text_value};

/// Weights of the seven digits before the check digit.
const WEIGHTS: [u32; 7] = [7, 9, 10, 5, 8, 4, 2];

/// A business id in its form of nine characters, `0204819-8`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BusinessId(String);

text_value!(BusinessId);

impl BusinessId {
    /// The eight digits without the hyphen, as an electronic invoice address (OVT) holds them.
    #[must_use]
    pub fn digits(&self) -> String {
        self.0.chars().filter(char::is_ascii_digit).collect()
    }

    /// The arc of its owner under `1.2.246.10`: the eight digits without leading zeros (JHS 159).
    #[must_use]
    pub fn oid_arc(&self) -> String {
        self.digits().trim_start_matches('0').to_owned()
    }
}

impl Value for BusinessId {
    const MAX_CHARACTERS: usize = 20;

    /// Takes any dash, none at all after eight digits, and the six-digit ids of before 2001.
    fn parse(typed: &str) -> Result<Self, ValueProblem> {
        let typed = pasted::trimmed(typed);
        if typed.is_empty() {
            return Err(ValueProblem::Missing);
        }
        let (serial, check) = split(typed).ok_or(ValueProblem::Malformed)?;
        check_serial(&serial, check)?;
        Ok(Self(format!("{serial}-{check}")))
    }
}

/// The seven digits and the check digit, if `typed` has the form of a business id.
fn split(typed: &str) -> Option<(String, char)> {
    let mut before = typed.to_owned();
    let check = before.pop().filter(char::is_ascii_digit)?;
    let dashed = before.ends_with(pasted::is_dash);
    if dashed {
        before.pop();
    }
    let digits = before.len();
    let right_length = digits == 7 || (dashed && digits == 6);
    (right_length && before.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| (format!("{before:0>7}"), check))
}

fn check_serial(serial: &str, check: char) -> Result<(), ValueProblem> {
    let sum: u32 = serial
        .chars()
        .filter_map(|digit| digit.to_digit(10))
        .zip(WEIGHTS)
        .map(|(digit, weight)| digit * weight)
        .sum();
    match (sum, sum % 11) {
        // All zeros passes the arithmetic, remainder 1 would need the check digit 10.
        (0, _) | (_, 1) => Err(ValueProblem::NeverIssued),
        (_, 0) if check == '0' => Ok(()),
        (_, remainder) if check.to_digit(10) == Some(11 - remainder) => Ok(()),
        _ => Err(ValueProblem::CheckDigit),
    }
}

#[cfg(test)]
mod tests;
