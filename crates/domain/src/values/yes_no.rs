//! The answer to a question of yes or no.

use super::{Value, ValueProblem, text_value::serde_as_text};

/// Yes or no, kept as a code so that the language of the page does not matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum YesNo {
    /// `yes`
    Yes,
    /// `no`
    No,
}

serde_as_text!(YesNo);

impl YesNo {
    /// Both, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Yes, Self::No];

    /// The code in forms and stores: `yes` or `no`.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
        }
    }

    /// Whether it is yes.
    #[must_use]
    pub const fn is_yes(self) -> bool {
        matches!(self, Self::Yes)
    }
}

impl std::fmt::Display for YesNo {
    /// The code; the words for it are in the locales.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl Value for YesNo {
    const MAX_CHARACTERS: usize = 3;

    /// Takes the codes alone: they come from a choice, not from a keyboard.
    fn parse(typed: &str) -> Result<Self, ValueProblem> {
        let code = typed.trim();
        if code.is_empty() {
            return Err(ValueProblem::Missing);
        }
        Self::ALL
            .into_iter()
            .find(|answer| answer.as_str() == code)
            .ok_or(ValueProblem::UnknownChoice)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Value, ValueProblem, YesNo};

    #[test]
    fn only_the_two_codes_are_answers() {
        assert_eq!(YesNo::parse("yes"), Ok(YesNo::Yes));
        assert_eq!(YesNo::parse(" no "), Ok(YesNo::No));
        assert_eq!(YesNo::parse(""), Err(ValueProblem::Missing));
        for text in ["kyllä", "Yes", "1", "true"] {
            assert_eq!(YesNo::parse(text), Err(ValueProblem::UnknownChoice));
        }
    }

    proptest! {
        #[test]
        fn an_answer_is_read_back_as_it_is_stored(text in any::<String>(), answer in 0_usize..2) {
            let _ = YesNo::parse(&text);
            let answer = YesNo::ALL[answer];
            let json = serde_json::to_string(&answer).unwrap();
            prop_assert_eq!(serde_json::from_str::<YesNo>(&json).unwrap(), answer);
        }
    }
}
