//! The one rule for names, addresses and other short texts in any script.
//!
//! White space is made single and taken off the ends. Whatever is not seen, or changes how the
//! rest is seen, is refused: such a text looks like another one on the page, in the mail and in
//! the signed document. Combining marks, apostrophes and hyphens belong to names and stay. Texts
//! are not brought into a Unicode normal form: nothing here is compared by them.

use super::{ValueProblem, pasted};

/// Reads one line of text of at most `limit` characters after normalisation.
///
/// # Errors
/// Missing when blank, too long, a forbidden character, or malformed when there is neither a
/// letter nor a digit in it.
pub(super) fn parse(typed: &str, limit: usize) -> Result<String, ValueProblem> {
    let text = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_empty() {
        return Err(ValueProblem::Missing);
    }
    if text.chars().any(is_forbidden) {
        return Err(ValueProblem::ForbiddenCharacter);
    }
    if text.chars().count() > limit {
        return Err(ValueProblem::TooLong(limit));
    }
    if !text.chars().any(char::is_alphanumeric) {
        return Err(ValueProblem::Malformed);
    }
    Ok(text)
}

fn is_forbidden(character: char) -> bool {
    character.is_control()
        || pasted::is_invisible_mark(character)
        || is_invisible_filler(character)
        || is_meaningless(character)
}

/// Letters without a glyph, variation selectors and tags.
fn is_invisible_filler(character: char) -> bool {
    matches!(
        character,
        '\u{034F}'
            | '\u{115F}'
            | '\u{1160}'
            | '\u{17B4}'
            | '\u{17B5}'
            | '\u{180B}'..='\u{180F}'
            | '\u{2800}'
            | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FFA0}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
}

/// Private use, interlinear marks, and the sign that a text was decoded wrongly.
fn is_meaningless(character: char) -> bool {
    matches!(
        character,
        '\u{E000}'..='\u{F8FF}' | '\u{FFF0}'..='\u{FFFF}' | '\u{F0000}'..='\u{10FFFF}'
    )
}

/// Declares a value that is such a text: its documentation, its name and its limit.
macro_rules! plain_text_value {
    ($(#[$documentation:meta])* $name:ident, $limit:literal) => {
        $(#[$documentation])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(String);

        $crate::values::text_value::text_value!($name);

        impl $crate::values::Value for $name {
            const MAX_CHARACTERS: usize = $limit;

            fn parse(typed: &str) -> Result<Self, $crate::values::ValueProblem> {
                $crate::values::plain_text::parse(typed, Self::MAX_CHARACTERS).map(Self)
            }
        }
    };
}

pub(super) use plain_text_value;

#[cfg(test)]
mod tests;
