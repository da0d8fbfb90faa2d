//! The identity of one row in a repeating group of a form.

use super::{Value, ValueProblem, text_value::text_value};

/// A row's id: 1 to 36 characters of `0-9a-z-`, so that it fits a field name, an anchor and a
/// UUID in lower case. It stays with the row when others are added, moved or removed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RowId(String);

text_value!(RowId);

impl Value for RowId {
    const MAX_CHARACTERS: usize = 36;

    /// Nobody types an id, so nothing is normalised.
    fn parse(typed: &str) -> Result<Self, ValueProblem> {
        let fits = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'z' | b'-');
        if typed.is_empty() {
            Err(ValueProblem::Missing)
        } else if typed.chars().count() > Self::MAX_CHARACTERS {
            Err(ValueProblem::TooLong(Self::MAX_CHARACTERS))
        } else if typed.bytes().all(fits) {
            Ok(Self(typed.to_owned()))
        } else {
            Err(ValueProblem::Malformed)
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{RowId, Value, ValueProblem};

    #[test]
    fn a_row_id_is_short_and_plain() {
        for id in ["1", "new-2", "0192f0c1-2b3c-7def-8abc-0123456789ab"] {
            assert_eq!(RowId::parse(id).unwrap().as_str(), id);
        }
        for id in ["A", "a b", " a", "a.b", "ä", "a\0", "a[0]"] {
            assert_eq!(RowId::parse(id), Err(ValueProblem::Malformed), "{id:?}");
        }
        assert_eq!(RowId::parse(""), Err(ValueProblem::Missing));
        assert_eq!(
            RowId::parse(&"a".repeat(37)),
            Err(ValueProblem::TooLong(36))
        );
    }

    proptest! {
        #[test]
        fn any_text_is_answered_without_a_panic(text in any::<String>()) {
            let _ = RowId::parse(&text);
        }

        #[test]
        fn every_id_is_read_back_as_it_is_shown(text in "[0-9a-z-]{1,36}") {
            let id = RowId::parse(&text).unwrap();
            prop_assert_eq!(RowId::parse(&id.to_string()), Ok(id));
        }
    }
}
