//! A field of one line of text.

use domain::forms::Control;
use leptos::prelude::*;

use super::described::Described;
use super::field_view::{FieldView, asterisk};
use super::options::Choosable;

/// The most characters of a field that is drawn short.
const SHORT: usize = 40;

/// Label, hint, input and the room for its problems.
///
/// An e-mail address is a text to the browser too: with `type="email"` it would rewrite what was
/// typed. There is no `maxlength`, which would cut a pasted text without a word.
pub fn view(field: FieldView<'_>, described: &Described) -> AnyView {
    let id = field.id();
    let (kind, mode) = kind(field.field.control);
    let list = (!field.suggestions.is_empty()).then(|| format!("{id}-list"));
    view! {
        <div class="field" data-field=field.field.name data-row=field.row.map(str::to_owned)>
            <label class="field-label" for=id.clone()>
                {field.label()}
                {asterisk(field.required && !field.read_only)}
            </label>
            {described.hint_view()}
            <input
                class=class(&field)
                id=id
                name=field.name()
                type=kind
                inputmode=mode
                value=field.value.to_owned()
                required=field.required
                readonly=field.read_only
                autocomplete=field.field.autocomplete
                autocapitalize=mode.map(|_| "off")
                spellcheck=mode.map(|_| "false")
                list=list.clone()
                aria-invalid=described.invalid()
                aria-describedby=described.ids()
            />
            {described.problems_view()}
            {list.map(|list| data_list(list, field.suggestions))}
            {field.beneath}
        </div>
    }
    .into_any()
}

/// The input's type and the keyboard of a telephone.
const fn kind(control: Control) -> (&'static str, Option<&'static str>) {
    match control {
        Control::Email => ("text", Some("email")),
        Control::Telephone => ("tel", Some("tel")),
        Control::Digits => ("text", Some("numeric")),
        Control::Text
        | Control::CheckBox
        | Control::Radio(_)
        | Control::CheckBoxes(_)
        | Control::OfferedCheckBoxes => ("text", None),
    }
}

const fn class(field: &FieldView<'_>) -> &'static str {
    match field.field.control {
        Control::Digits => "input input-digits",
        _ if field.field.max_characters <= SHORT => "input input-short",
        _ => "input",
    }
}

fn data_list(id: String, suggestions: Vec<Choosable>) -> AnyView {
    let suggestions: Vec<_> = suggestions
        .into_iter()
        .map(|option| view! { <option value=option.code>{option.label}</option> })
        .collect();
    view! { <datalist id=id>{suggestions}</datalist> }.into_any()
}
