//! Arguments of a message, from the texts that callers have to what Fluent takes.

use fluent_bundle::{FluentArgs, FluentValue};

/// Texts as Fluent arguments. A whole number becomes a number, so that plural forms can be chosen.
pub(crate) fn fluent_arguments<'a>(
    pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> FluentArgs<'a> {
    pairs
        .into_iter()
        .map(|(name, value)| (name, argument(value)))
        .collect()
}

/// A number only where it is shown exactly as it was given: never `00100`, nor an OID or a
/// reference too long for Fluent's floating-point numbers.
fn argument(value: &str) -> FluentValue<'_> {
    match value.parse::<i32>() {
        Ok(number) if number.to_string() == value => FluentValue::from(number),
        Ok(_) | Err(_) => FluentValue::from(value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_is_a_number() {
        assert!(matches!(argument("3"), FluentValue::Number(_)));
    }

    #[test]
    fn a_code_that_would_lose_its_zeros_stays_a_text() {
        for code in ["00100", "+358", "1.2.246", "123456789012", ""] {
            assert_eq!(argument(code), FluentValue::from(code));
        }
    }
}
