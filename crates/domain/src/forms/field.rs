//! What a page, a check and a message need to know of one field.

/// How a field is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Control {
    /// One line of text.
    Text,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Telephone,
    /// Digits, such as a postal code.
    Digits,
    /// One box; its value is `yes` when ticked.
    CheckBox,
    /// One of these codes.
    Radio(&'static [&'static str]),
    /// Any of these codes.
    CheckBoxes(&'static [&'static str]),
    /// Any of the names that a register offers.
    OfferedCheckBoxes,
}

/// One field of a form. Renderer, error summary, review page and locale check read this alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// The group of message ids and of stored cells that it belongs to, such as `customer-details`.
    pub group: &'static str,
    /// The name in forms and stored drafts, such as `street_address`.
    pub name: &'static str,
    /// Sending waits for an answer.
    pub required: bool,
    /// How it is answered.
    pub control: Control,
    /// The `autocomplete` token (WCAG 1.3.5).
    pub autocomplete: Option<&'static str>,
    /// The most characters that it takes.
    pub max_characters: usize,
    /// Tells of a person: never kept in a browser unencrypted.
    pub personal: bool,
}

impl Field {
    /// The id of its label in the `.ftl` files, such as `customer-details-street-address`.
    #[must_use]
    pub fn message_id(&self) -> String {
        format!("{}-{}", self.group, self.name.replace('_', "-"))
    }
}
