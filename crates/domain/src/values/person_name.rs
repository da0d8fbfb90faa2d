//! The name of a person.

use super::plain_text::plain_text_value;

plain_text_value! {
    /// A first name (with all given names) or a last name, in any script.
    PersonName, 100
}
