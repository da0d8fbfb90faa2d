//! The two languages of the service.

use serde::{Deserialize, Serialize};

/// A language of the pages, and of a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Finnish, also what a visitor without any preference gets.
    #[default]
    Fi,
    /// Swedish.
    Sv,
}

impl Language {
    /// Both, in the order in which they are shown.
    pub const ALL: [Self; 2] = [Self::Fi, Self::Sv];

    /// The first part of every address, and the value of `lang`: `fi` or `sv`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fi => "fi",
            Self::Sv => "sv",
        }
    }

    /// The language of a code as in [`Self::code`]; anything else is `None`.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|language| language.code() == code)
    }

    /// The one that the language switch leads to.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Fi => Self::Sv,
            Self::Sv => Self::Fi,
        }
    }
}
