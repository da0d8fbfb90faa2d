//! Codes of the operators that carry electronic invoices (välittäjän tunnus, förmedlarkod).

use super::{Value, ValueProblem, pasted, text_value::text_value};

mod operators;

pub use operators::OPERATORS;

const LENGTHS: std::ops::RangeInclusive<usize> = 3..=35;

/// A code of 3 to 35 letters and digits: an operator's OVT, a bank's BIC or a short word.
/// [`OPERATORS`] are suggestions; others exist.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct IntermediaryCode(String);

text_value!(IntermediaryCode);

impl IntermediaryCode {
    /// The operator's name, if it is one of [`OPERATORS`].
    #[must_use]
    pub fn operator(&self) -> Option<&'static str> {
        OPERATORS
            .iter()
            .find(|(code, _)| *code == self.0)
            .map(|(_, name)| *name)
    }
}

impl Value for IntermediaryCode {
    const MAX_CHARACTERS: usize = 35;

    /// Takes off white space anywhere and spells a known operator's code as the operator does.
    fn parse(typed: &str) -> Result<Self, ValueProblem> {
        let code = pasted::squeezed(typed);
        let length = code.chars().count();
        if length == 0 {
            return Err(ValueProblem::Missing);
        }
        if length > *LENGTHS.end() {
            return Err(ValueProblem::TooLong(*LENGTHS.end()));
        }
        if !LENGTHS.contains(&length) || !code.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(ValueProblem::Malformed);
        }
        let known = OPERATORS
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(&code));
        Ok(Self(known.map_or(code, |(known, _)| (*known).to_owned())))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{IntermediaryCode, OPERATORS, Value, ValueProblem};
    use crate::values::BusinessId;

    #[test]
    fn the_three_shapes_of_a_code_are_accepted() {
        let accepted = [
            ("0037 2129 1126", "003721291126"),
            ("okoyfihh", "OKOYFIHH"),
            ("InExchange", "INEXCHANGE"),
            ("009888888888", "009888888888"),
            ("Xyz", "Xyz"),
        ];
        for (typed, code) in accepted {
            assert_eq!(IntermediaryCode::parse(typed).unwrap().as_str(), code);
        }
        assert_eq!(
            IntermediaryCode::parse("003721291126").unwrap().operator(),
            Some("Maventa")
        );
        assert_eq!(IntermediaryCode::parse("Xyz").unwrap().operator(), None);
    }

    #[test]
    fn other_shapes_are_refused() {
        for typed in ["ab", "BWEI:", "0037-2129", "ääää", "٠٠٣٧"] {
            assert_eq!(
                IntermediaryCode::parse(typed),
                Err(ValueProblem::Malformed),
                "{typed}"
            );
        }
        assert_eq!(IntermediaryCode::parse("\t"), Err(ValueProblem::Missing));
        assert_eq!(
            IntermediaryCode::parse(&"a".repeat(36)),
            Err(ValueProblem::TooLong(35))
        );
    }

    #[test]
    fn every_suggested_operator_has_its_own_code_of_a_right_form() {
        for (place, (code, name)) in OPERATORS.iter().enumerate() {
            assert_eq!(
                IntermediaryCode::parse(code).unwrap().operator(),
                Some(*name)
            );
            assert!(
                OPERATORS[..place]
                    .iter()
                    .all(|(earlier, _)| earlier != code),
                "{code}"
            );
            if let Some(digits) = code.strip_prefix("0037") {
                assert!(BusinessId::parse(digits).is_ok(), "{code}");
            }
        }
    }

    proptest! {
        #[test]
        fn any_text_is_answered_without_a_panic(text in any::<String>()) {
            let _ = IntermediaryCode::parse(&text);
        }

        #[test]
        fn every_code_is_read_back_as_it_is_shown(text in "[0-9A-Za-z ]{3,35}") {
            if let Ok(code) = IntermediaryCode::parse(&text) {
                prop_assert_eq!(IntermediaryCode::parse(&code.to_string()), Ok(code));
            }
        }
    }
}
