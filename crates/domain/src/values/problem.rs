//! What can be wrong with one typed value.

use serde::{Deserialize, Serialize};

/// Why a typed text is not the value that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ValueProblem {
    /// Nothing was typed.
    Missing,
    /// More characters than the field takes; the limit.
    TooLong(usize),
    /// Not of the form that such a value has.
    Malformed,
    /// The check digit does not belong to the other digits.
    CheckDigit,
    /// Right in form, but such a value is never issued.
    NeverIssued,
    /// Control, bidirectional or other invisible characters that do not belong in a text.
    ForbiddenCharacter,
    /// Not one of the offered choices.
    UnknownChoice,
}

impl ValueProblem {
    /// The end of the Fluent attribute that words this problem: `.error-<code>`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::TooLong(_) => "too-long",
            Self::Malformed => "malformed",
            Self::CheckDigit => "check-digit",
            Self::NeverIssued => "never-issued",
            Self::ForbiddenCharacter => "forbidden-character",
            Self::UnknownChoice => "unknown-choice",
        }
    }
}
