//! A single box to tick.

use leptos::prelude::*;

use domain::forms::acceptance::is_ticked;

use super::described::Described;
use super::field_view::{FieldView, asterisk};

/// The box with its label; it sends `yes`, as [`domain::values::Ticked`] reads it.
pub fn view(field: FieldView<'_>, described: &Described) -> AnyView {
    let id = field.id();
    view! {
        <div class="field" data-field=field.field.name data-row=field.row.map(str::to_owned)>
            {described.hint_view()}
            {described.problems_view()}
            <div class="option">
                <input
                    type="checkbox"
                    id=id.clone()
                    name=field.name()
                    value="yes"
                    checked=is_ticked(field.value)
                    required=field.required
                    aria-invalid=described.invalid()
                    aria-describedby=described.ids()
                />
                <label for=id>{field.label()} {asterisk(field.required)}</label>
            </div>
            {field.beneath}
        </div>
    }
    .into_any()
}
