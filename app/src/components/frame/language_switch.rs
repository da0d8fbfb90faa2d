//! The switch to the other language, which keeps the page and everything typed.

use leptos::prelude::*;
use texts::Texts;

use crate::components::document::Document;
use crate::form::action::{self, Action};

/// A link to the same page; in a form a button that saves it first.
pub fn language_switch(page: &Document, texts: &'static Texts) -> AnyView {
    let code = page.language.other().code();
    let name = texts.text("language-switch");
    if let Some(form) = page.switch_form.clone() {
        let value = Action::Language(page.language.other()).value();
        return view! {
            <button
                class="button button-quiet"
                type="submit"
                form=form
                name=action::NAME
                value=value
                lang=code
            >
                {name}
            </button>
        }
        .into_any();
    }
    let href = format!("/{code}{}", page.path);
    view! { <a class="button button-quiet" href=href lang=code hreflang=code>{name}</a> }.into_any()
}
