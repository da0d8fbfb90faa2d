//! What comes along unseen when a code is pasted from a document, a mail or an address book.
//!
//! Only for values whose normal form is ASCII: there such characters can carry no meaning. Free
//! text refuses them instead, see `plain_text`.

/// `typed` without the white space and the invisible marks around it.
pub(super) fn trimmed(typed: &str) -> &str {
    typed.trim_matches(is_pasted_along)
}

/// `typed` without white space and invisible marks anywhere.
pub(super) fn squeezed(typed: &str) -> String {
    typed
        .chars()
        .filter(|character| !is_pasted_along(*character))
        .collect()
}

fn is_pasted_along(character: char) -> bool {
    character.is_whitespace() || is_invisible_mark(character)
}

/// Characters that are not seen but change how, or where, others are: zero-width spaces and
/// joiners, directional marks, embeddings, overrides and isolates, soft hyphen, byte order mark.
pub(super) fn is_invisible_mark(character: char) -> bool {
    matches!(
        character,
        '\u{00AD}'
            | '\u{061C}'
            | '\u{180E}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FEFF}'
    )
}

/// The hyphens and dashes that word processors put in place of the one on the keyboard.
pub(super) fn is_dash(character: char) -> bool {
    matches!(character, '-' | '\u{2010}'..='\u{2013}' | '\u{2212}')
}

#[cfg(test)]
mod tests {
    use super::{squeezed, trimmed};

    #[test]
    fn what_an_address_book_adds_is_taken_off() {
        assert_eq!(trimmed("\u{202a} 040 123\u{a0}\u{202c}"), "040 123");
        assert_eq!(squeezed("\u{feff}1.2.\u{200b}246 .10\n"), "1.2.246.10");
    }
}
