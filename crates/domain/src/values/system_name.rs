//! The name of an information system.

use super::plain_text::plain_text_value;

plain_text_value! {
    /// The name under which a system is known to its users or in the register.
    SystemName, 100
}
