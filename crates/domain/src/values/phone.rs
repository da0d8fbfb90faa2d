//! Telephone numbers, as people type them, kept in the international form of ITU-T E.164.

mod finnish;
mod foreign;
mod grouped;
mod line;
mod typed;

use super::{Value, ValueProblem, pasted, text_value::serde_as_text};

use line::Line;

/// A telephone number that can exist under its country's numbering plan.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Phone(String);

serde_as_text!(Phone);

impl Phone {
    /// The international form without spaces: `+358401234567`.
    #[must_use]
    pub fn e164(&self) -> &str {
        &self.0
    }

    /// The stored form, the same as [`Self::e164`].
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The form that is shown: `040 123 4567` for a Finnish number, `+46 701 234 567` for others.
    #[must_use]
    pub fn national(&self) -> String {
        match self.finnish() {
            Some(national) => grouped::finnish(national),
            None => grouped::foreign(&self.0[1..]),
        }
    }

    /// Whether a text message can reach it: a mobile number. Abroad, a country whose plan does
    /// not tell mobile from fixed numbers, or is not known here, gets the benefit of the doubt:
    /// a wrong no would keep a person from being named at all, a wrong yes costs one message.
    #[must_use]
    pub fn can_receive_sms(&self) -> bool {
        match self.finnish() {
            Some(national) => finnish::line_of(national) == Some(Line::Mobile),
            None => foreign::may_be_mobile(&self.0[1..]),
        }
    }

    /// The digits after `+358`, if it is a Finnish number.
    fn finnish(&self) -> Option<&str> {
        self.0.strip_prefix("+358")
    }
}

impl std::fmt::Display for Phone {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.national())
    }
}

impl Value for Phone {
    const MAX_CHARACTERS: usize = 40;

    /// Takes spaces, hyphens, dots, slashes and brackets, `(0)`, `+358`, `00358` and a bare `358`.
    fn parse(typed: &str) -> Result<Self, ValueProblem> {
        let squeezed = pasted::squeezed(typed);
        if squeezed.is_empty() {
            return Err(ValueProblem::Missing);
        }
        if squeezed.chars().count() > Self::MAX_CHARACTERS {
            return Err(ValueProblem::TooLong(Self::MAX_CHARACTERS));
        }
        typed::international(&squeezed)
            .map(|digits| Self(format!("+{digits}")))
            .ok_or(ValueProblem::Malformed)
    }
}

#[cfg(test)]
mod tests;
