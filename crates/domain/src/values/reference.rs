//! The customer's own reference on an invoice.

use super::plain_text::plain_text_value;

plain_text_value! {
    /// What the customer wants to find on the invoice: a cost centre, an order, a person.
    Reference, 70
}
