//! The button that the Enter key presses.
//!
//! A browser submits a form on Enter by its first submit button in the order of the page (HTML,
//! implicit submission). The language switch and the step list stand before the form and submit it
//! too, so that Enter would leave the step. This button comes before them all, does what the button
//! at the end of the form does, and is met by neither eye, Tab key nor screen reader.

use leptos::prelude::*;

use crate::form::action;

/// The first button of the form `form`.
pub fn default_button(form: &str) -> AnyView {
    let form = form.to_owned();
    view! {
        <button
            class="visually-hidden"
            type="submit"
            form=form
            name=action::NAME
            value=action::NEXT
            tabindex="-1"
            aria-hidden="true"
        ></button>
    }
    .into_any()
}
