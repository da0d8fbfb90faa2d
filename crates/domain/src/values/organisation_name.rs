//! The name of an organisation.

use super::plain_text::plain_text_value;

plain_text_value! {
    /// The name of an organisation or of a point of contact in one.
    OrganisationName, 200
}
