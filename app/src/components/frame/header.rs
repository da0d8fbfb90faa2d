//! The top of the page: the service, the person, the language, the menu, the organisation.

use domain::language::Language;
use leptos::prelude::*;
use texts::Texts;

use super::language_switch::language_switch;
use super::menu::menu;
use super::organisation_bar::organisation_bar;
use crate::components::document::Document;
use crate::routes;

/// The top of `page`.
pub fn header(page: &Document, texts: &'static Texts) -> AnyView {
    let home = format!("/{}", page.language.code());
    view! {
        <header class="site-header">
            <div class="wide site-header-top">
                <a class="brand" href=home>{texts.text("app-name")}</a>
                <div class="site-header-tools">
                    {page.viewer.person_name().map(|name| person(name, page.language, texts))}
                    {language_switch(page, texts)}
                </div>
            </div>
            {menu(page, texts)}
            {organisation_bar(&page.viewer, texts)}
        </header>
    }
    .into_any()
}

fn person(name: &str, language: Language, texts: &'static Texts) -> AnyView {
    let name = texts.text_with("logged-in-as", &[("name", name)]);
    let action = format!("/{}{}", language.code(), routes::log_out());
    view! {
        <span class="person">{name}</span>
        <form method="post" action=action>
            <button class="button button-quiet" type="submit">{texts.text("menu-log-out")}</button>
        </form>
    }
    .into_any()
}
