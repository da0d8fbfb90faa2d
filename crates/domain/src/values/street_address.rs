//! The first line of a postal address.

use super::plain_text::plain_text_value;

plain_text_value! {
    /// A street and number, or a post box.
    StreetAddress, 100
}
