//! What stands around every page, in the same place and order each time (WCAG 3.2.3, 3.2.6).

mod default_button;
mod footer;
mod header;
mod help_box;
mod language_switch;
mod menu;
mod organisation_bar;

use leptos::prelude::*;
use texts::Texts;

use super::document::Document;

/// The body of the page around `main`.
pub fn body(page: &Document, main: AnyView) -> AnyView {
    let texts = Texts::of(page.language);
    let language = page.language;
    view! {
        <body>
            {page.switch_form.as_deref().map(default_button::default_button)}
            <a class="skip" href="#main">{texts.text("skip-to-content")}</a>
            {header::header(page, texts)}
            <main id="main" class="page" tabindex="-1">{main}</main>
            {help_box::help_box(texts)}
            {footer::footer(language, texts)}
        </body>
    }
    .into_any()
}
