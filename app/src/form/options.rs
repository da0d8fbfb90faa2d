//! The choices of a field.

use domain::forms::choices::codes;
use domain::forms::{Control, Field};
use texts::Texts;

/// One choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choosable {
    /// What the form sends and the draft keeps.
    pub code: String,
    /// What it is called.
    pub label: String,
    /// What choosing it means.
    pub description: Option<String>,
}

impl Choosable {
    /// A choice that is its own name, such as a system of a register.
    #[must_use]
    pub fn named(name: impl Into<String>) -> Self {
        let name = name.into();
        Self {
            code: name.clone(),
            label: name,
            description: None,
        }
    }
}

/// What a code of `field` is called: the field's own `.option-<code>`, else the role of that code,
/// else the code itself, as with the names of a register.
#[must_use]
pub fn option_label(texts: &Texts, field: &Field, code: &str) -> String {
    texts
        .find(&format!("{}.option-{code}", field.message_id()))
        .or_else(|| texts.find(&format!("role-{code}")))
        .unwrap_or_else(|| code.to_owned())
}

/// The choices that `field` declares, all of them.
#[must_use]
pub fn declared_options(texts: &Texts, field: &Field) -> Vec<Choosable> {
    let codes = match field.control {
        Control::Radio(codes) | Control::CheckBoxes(codes) => codes,
        Control::Text
        | Control::Email
        | Control::Telephone
        | Control::Digits
        | Control::CheckBox
        | Control::OfferedCheckBoxes => &[],
    };
    codes
        .iter()
        .map(|code| declared_option(texts, field, code))
        .collect()
}

/// One choice that `field` declares.
#[must_use]
pub fn declared_option(texts: &Texts, field: &Field, code: &str) -> Choosable {
    Choosable {
        code: code.to_owned(),
        label: option_label(texts, field, code),
        description: texts.find(&format!("role-{code}.description")),
    }
}

/// Adds the chosen names that are not offered (any more), so that showing and saving the page again
/// loses none of them.
#[must_use]
pub fn with_chosen(mut options: Vec<Choosable>, typed: &str) -> Vec<Choosable> {
    for code in codes(typed) {
        if options.iter().all(|option| option.code != code) {
            options.push(Choosable::named(code));
        }
    }
    options
}
