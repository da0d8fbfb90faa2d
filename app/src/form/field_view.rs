//! One field of a form, whatever its control is.

use domain::forms::problem::Problem;
use domain::forms::{Control, Field};
use domain::values::RowId;
use leptos::prelude::*;
use texts::Texts;

use super::described::Described;
use super::names::{control_id, control_name};
use super::options::{Choosable, declared_options, with_chosen};
use super::{group_control, text_control, tick_control};

/// A field with its answer as typed and what is wrong with it. Label, hint, name and id all come
/// from the declared [`Field`].
pub struct FieldView<'a> {
    pub(super) texts: &'static Texts,
    pub(super) field: &'a Field,
    pub(super) row: Option<&'a str>,
    pub(super) value: &'a str,
    pub(super) problems: Vec<&'a Problem>,
    pub(super) options: Vec<Choosable>,
    pub(super) suggestions: Vec<Choosable>,
    pub(super) required: bool,
    pub(super) read_only: bool,
    pub(super) beneath: Option<AnyView>,
}

impl<'a> FieldView<'a> {
    /// The field with the answer `value`, and the choices that it declares.
    #[must_use]
    pub fn new(texts: &'static Texts, field: &'a Field, value: &'a str) -> Self {
        Self {
            texts,
            field,
            row: None,
            value,
            problems: Vec::new(),
            options: declared_options(texts, field),
            suggestions: Vec::new(),
            required: field.required,
            read_only: false,
            beneath: None,
        }
    }

    /// The row that it stands in: an id, or [`super::names::TEMPLATE_ROW`].
    #[must_use]
    pub const fn row(mut self, row: &'a str) -> Self {
        self.row = Some(row);
        self
    }

    /// Picks its own out of all the problems of a page.
    #[must_use]
    pub fn problems(mut self, problems: &'a [Problem]) -> Self {
        self.problems = problems
            .iter()
            .filter(|problem| {
                problem.field == Some(self.field.name)
                    && problem.step.code() == self.field.group
                    && problem.row.as_ref().map(RowId::as_str) == self.row
            })
            .collect();
        self
    }

    /// Other choices than the declared ones: those of a register, or those of one service.
    #[must_use]
    pub fn options(mut self, options: Vec<Choosable>) -> Self {
        self.options = options;
        self
    }

    /// What a text field proposes while one types; anything else can be typed too.
    #[must_use]
    pub fn suggestions(mut self, suggestions: Vec<Choosable>) -> Self {
        self.suggestions = suggestions;
        self
    }

    /// Whether it must be answered, where that depends on other answers.
    #[must_use]
    pub const fn required(mut self, required: bool) -> Self {
        self.required = required;
        self
    }

    /// It can be read but not changed.
    #[must_use]
    pub const fn read_only(mut self) -> Self {
        self.read_only = true;
        self
    }

    /// What stands beneath the control, such as a look-up button.
    #[must_use]
    pub fn beneath(mut self, view: AnyView) -> Self {
        self.beneath = Some(view);
        self
    }

    /// The field as HTML.
    #[must_use]
    pub fn view(mut self) -> AnyView {
        let described = Described::new(
            self.texts,
            &self.id(),
            &self.field.message_id(),
            &self.problems,
        );
        match self.field.control {
            Control::Text | Control::Email | Control::Telephone | Control::Digits => {
                text_control::view(self, &described)
            }
            Control::CheckBox => tick_control::view(self, &described),
            Control::Radio(_) => group_control::radio(self, &described),
            Control::CheckBoxes(_) => group_control::check_boxes(self, &described),
            Control::OfferedCheckBoxes => {
                self.options = with_chosen(self.options, self.value);
                if self.options.is_empty() {
                    return ().into_any();
                }
                group_control::check_boxes(self, &described)
            }
        }
    }

    pub(super) fn id(&self) -> String {
        control_id(self.row, self.field.name)
    }

    pub(super) fn name(&self) -> String {
        control_name(self.row, self.field.name)
    }

    pub(super) fn label(&self) -> String {
        self.texts.text(&self.field.message_id())
    }
}

/// The asterisk of a required field: for the eye alone, because `required` tells the others.
pub(super) fn asterisk(required: bool) -> Option<AnyView> {
    required.then(|| view! { <span class="asterisk" aria-hidden="true">" *"</span> }.into_any())
}
