//! The post office of a postal address.

use super::plain_text::plain_text_value;

plain_text_value! {
    /// A post office (postitoimipaikka), as the customer writes it.
    PostOffice, 50
}
