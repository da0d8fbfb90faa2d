//! The Finnish personal identity code (henkilötunnus, personbeteckning), as the Decree on the
//! Population Information System gives it, with the intermediate characters of 2023.

mod birth_date;

use zeroize::Zeroize;

use super::{Value, ValueProblem, pasted};

/// The check character is the one at the remainder of the nine digits by 31.
const CHECK_CHARACTERS: &[u8; 31] = b"0123456789ABCDEFHJKLMNPRSTUVWXY";
/// Individual numbers begin from 002; those from 900 are artificial ones, for use in tests and
/// until a real one is given, and are taken like others.
const FIRST_INDIVIDUAL_NUMBER: u32 = 2;

/// A personal identity code of eleven characters. It shows itself nowhere: it has no shown form,
/// no serde form and no content in its `Debug` form, and its memory is cleared when it is dropped.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PersonalIdentityCode(String);

impl PersonalIdentityCode {
    /// The code itself, for the outside services that ask for it. Whoever calls this answers for
    /// where the code goes; never a log, an error, an address or a page.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for PersonalIdentityCode {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("PersonalIdentityCode(…)")
    }
}

impl Drop for PersonalIdentityCode {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl Value for PersonalIdentityCode {
    const MAX_CHARACTERS: usize = 20;

    /// Takes small letters, any dash, and white space around.
    fn parse(typed: &str) -> Result<Self, ValueProblem> {
        let typed = pasted::trimmed(typed);
        if typed.is_empty() {
            return Err(ValueProblem::Missing);
        }
        if typed.chars().count() != 11 {
            return Err(ValueProblem::Malformed);
        }
        // From here on the text belongs to the value, which clears it whatever comes.
        let code = Self(typed.chars().map(normalised).collect());
        check(code.expose())?;
        Ok(code)
    }
}

fn normalised(character: char) -> char {
    if pasted::is_dash(character) {
        '-'
    } else {
        character.to_ascii_uppercase()
    }
}

fn check(code: &str) -> Result<(), ValueProblem> {
    let parts = split(code).ok_or(ValueProblem::Malformed)?;
    if !birth_date::exists(parts.date, parts.century) {
        return Err(ValueProblem::Malformed);
    }
    if parts.individual < FIRST_INDIVIDUAL_NUMBER {
        return Err(ValueProblem::NeverIssued);
    }
    let place = (parts.date * 1_000 + parts.individual) % 31;
    match CHECK_CHARACTERS.get(place as usize) {
        Some(right) if *right == parts.check => Ok(()),
        _ => Err(ValueProblem::CheckDigit),
    }
}

/// The parts of a code: `DDMMYY`, the sign of the century, `NNN` and the check character.
struct Parts {
    date: u32,
    century: u8,
    individual: u32,
    check: u8,
}

fn split(code: &str) -> Option<Parts> {
    let (date, rest) = code.split_at_checked(6)?;
    let [century, individual @ .., check] = rest.as_bytes() else {
        return None;
    };
    Some(Parts {
        date: number(date.as_bytes())?,
        century: *century,
        individual: number(individual)?,
        check: *check,
    })
}

fn number(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |sum, digit| {
        digit
            .is_ascii_digit()
            .then(|| sum * 10 + u32::from(digit - b'0'))
    })
}

#[cfg(test)]
mod tests;
