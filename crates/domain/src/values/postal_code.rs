//! Finnish postal codes.

use super::{Value, ValueProblem, pasted, text_value::text_value};

/// Five digits. Whether such a code is in use is not asked: see [`super::postal_directory`].
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PostalCode(String);

text_value!(PostalCode);

impl Value for PostalCode {
    const MAX_CHARACTERS: usize = 10;

    /// Takes spaces and the country in front, as on letters from abroad: `FI-00100`, `AX-22100`.
    fn parse(typed: &str) -> Result<Self, ValueProblem> {
        let squeezed = pasted::squeezed(typed);
        if squeezed.is_empty() {
            return Err(ValueProblem::Missing);
        }
        let code = without_country(&squeezed);
        if code.len() == 5 && code.bytes().all(|byte| byte.is_ascii_digit()) {
            Ok(Self(code.to_owned()))
        } else {
            Err(ValueProblem::Malformed)
        }
    }
}

fn without_country(code: &str) -> &str {
    match code.split_at_checked(2) {
        Some((country, rest))
            if ["FI", "AX"]
                .iter()
                .any(|known| country.eq_ignore_ascii_case(known)) =>
        {
            rest.strip_prefix(pasted::is_dash).unwrap_or(rest)
        }
        _ => code,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{PostalCode, Value, ValueProblem};

    #[test]
    fn five_digits_are_read_as_people_type_them() {
        for typed in [
            "00100",
            " 00100 ",
            "00 100",
            "FI-00100",
            "fi 00100",
            "FI\u{2013}00100",
        ] {
            assert_eq!(
                PostalCode::parse(typed).unwrap().as_str(),
                "00100",
                "{typed:?}"
            );
        }
        assert_eq!(PostalCode::parse("AX-22100").unwrap().as_str(), "22100");
        assert!(
            PostalCode::parse("12345").is_ok(),
            "existence is not asked here"
        );
    }

    #[test]
    fn anything_else_is_refused() {
        for typed in [
            "0010",
            "001000",
            "0010O",
            "٠٠١٠٠",
            "SE-00100",
            "-00100",
            "00-100",
            "äö100",
        ] {
            assert_eq!(
                PostalCode::parse(typed),
                Err(ValueProblem::Malformed),
                "{typed:?}"
            );
        }
        assert_eq!(PostalCode::parse(" "), Err(ValueProblem::Missing));
    }

    proptest! {
        #[test]
        fn any_text_is_answered_without_a_panic(text in any::<String>()) {
            let _ = PostalCode::parse(&text);
        }

        #[test]
        fn every_code_is_read_back_as_it_is_shown(text in "(FI-?)?[0-9]{5}") {
            let code = PostalCode::parse(&text).unwrap();
            prop_assert_eq!(PostalCode::parse(&code.to_string()), Ok(code));
        }
    }
}
