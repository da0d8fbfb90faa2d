//! The end of the page.

use domain::language::Language;
use leptos::prelude::*;
use texts::Texts;

use crate::routes;

/// Links to the statements that the law asks for, and to the handlers' own log-in.
pub fn footer(language: Language, texts: &'static Texts) -> AnyView {
    let links: Vec<_> = [
        ("menu-accessibility", routes::accessibility()),
        ("menu-privacy", routes::privacy()),
        ("log-in-staff", routes::desk_log_in()),
    ]
    .into_iter()
    .map(|(text, path)| {
        let href = format!("/{}{path}", language.code());
        view! { <li><a href=href>{texts.text(text)}</a></li> }
    })
    .collect();
    view! {
        <footer class="site-footer">
            <div class="wide">
                <p>{texts.text("app-name")}</p>
                <nav aria-label=texts.text("footer-label")>
                    <ul>{links}</ul>
                </nav>
            </div>
        </footer>
    }
    .into_any()
}
