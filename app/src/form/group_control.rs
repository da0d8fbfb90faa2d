//! Groups of radio buttons and of check boxes.

use domain::forms::choices::codes;
use leptos::prelude::*;

use super::described::Described;
use super::field_view::{FieldView, asterisk};
use super::names::option_id;
use super::options::Choosable;

/// One of several. The fieldset is a `radiogroup`, which can be required and wrong.
pub fn radio(mut field: FieldView<'_>, described: &Described) -> AnyView {
    let chosen = field.value.trim().to_owned();
    let (id, name) = (field.id(), field.name());
    let required = field.required;
    let options: Vec<_> = std::mem::take(&mut field.options)
        .into_iter()
        .map(|option| {
            let input_id = option_id(&id, &option.code);
            let about = about_id(&input_id, &option);
            let input = view! {
                <input
                    type="radio"
                    id=input_id.clone()
                    name=name.clone()
                    value=option.code.clone()
                    checked=option.code == chosen
                    required=required
                    aria-describedby=about.clone()
                />
            };
            around(input.into_any(), input_id, about, option)
        })
        .collect();
    view! {
        <fieldset
            class="field"
            id=id
            role="radiogroup"
            data-field=field.field.name
            data-row=field.row.map(str::to_owned)
            aria-required=required.then_some("true")
            aria-invalid=described.invalid()
            aria-describedby=described.ids()
        >
            <legend class="field-label">{field.label()} {asterisk(required)}</legend>
            {described.hint_view()}
            {described.problems_view()}
            {options}
            {field.beneath}
        </fieldset>
    }
    .into_any()
}

/// Any of several. A plain group can be neither required nor wrong, so that its boxes say the
/// latter; the first, where the error summary leads, is described by the errors too.
pub fn check_boxes(mut field: FieldView<'_>, described: &Described) -> AnyView {
    let (id, name) = (field.id(), field.name());
    let chosen: Vec<_> = codes(field.value).map(str::to_owned).collect();
    let invalid = described.invalid();
    let options: Vec<_> = std::mem::take(&mut field.options)
        .into_iter()
        .enumerate()
        .map(|(index, option)| {
            let input_id = option_id(&id, &option.code);
            let about = about_id(&input_id, &option);
            let error = described.error_id().filter(|_| index == 0);
            let ids: Vec<_> = about.iter().cloned().chain(error).collect();
            let input = view! {
                <input
                    type="checkbox"
                    id=input_id.clone()
                    name=name.clone()
                    value=option.code.clone()
                    checked=chosen.contains(&option.code)
                    aria-invalid=invalid
                    aria-describedby=(!ids.is_empty()).then(|| ids.join(" "))
                />
            };
            around(input.into_any(), input_id, about, option)
        })
        .collect();
    view! {
        <fieldset
            class="field"
            id=id
            data-field=field.field.name
            data-row=field.row.map(str::to_owned)
            aria-describedby=described.ids()
        >
            <legend class="field-label">{field.label()} {asterisk(field.required)}</legend>
            {described.hint_view()}
            {described.problems_view()}
            {options}
            {field.beneath}
        </fieldset>
    }
    .into_any()
}

fn about_id(input_id: &str, option: &Choosable) -> Option<String> {
    option
        .description
        .as_ref()
        .map(|_| format!("{input_id}-about"))
}

/// The label and the description of one choice beside its input.
fn around(input: AnyView, id: String, about: Option<String>, option: Choosable) -> AnyView {
    let description = option
        .description
        .map(|description| view! { <p class="option-about" id=about>{description}</p> });
    view! {
        <div class="option">{input}<label for=id>{option.label}</label>{description}</div>
    }
    .into_any()
}
