//! The main menu.

use leptos::prelude::*;
use texts::Texts;

use crate::components::document::Document;
use crate::components::viewer::Viewer;
use crate::routes;

/// The menu with the item of the current page marked.
pub fn menu(page: &Document, texts: &'static Texts) -> AnyView {
    let items: Vec<_> = items(&page.viewer)
        .into_iter()
        .map(|(text, path, section)| item(page, texts.text(text), &path, section))
        .collect();
    view! {
        <nav class="menu" aria-label=texts.text("main-menu")>
            <ul class="wide">{items}</ul>
        </nav>
    }
    .into_any()
}

/// Text id, path, and the beginnings of the paths that belong to it.
fn items(viewer: &Viewer) -> [(&'static str, String, &'static [&'static str]); 3] {
    let first = match viewer {
        Viewer::Anonymous => ("menu-services", String::new(), &["/org", "/represent"][..]),
        Viewer::Representative { organisation, .. } => {
            let path = organisation
                .as_ref()
                .map_or_else(routes::represent, |chosen| {
                    format!("/org/{}", chosen.business_id)
                });
            ("menu-services", path, &["/org", "/represent"][..])
        }
        Viewer::Staff { .. } => ("menu-desk", routes::desk(), &["/desk"][..]),
    };
    [
        first,
        ("menu-guides", routes::guides(), &["/guides"]),
        ("menu-privacy", routes::privacy(), &["/privacy"]),
    ]
}

fn item(page: &Document, name: String, path: &str, section: &[&str]) -> AnyView {
    let current = if page.path == path {
        Some("page")
    } else {
        section
            .iter()
            .any(|start| page.path.starts_with(start))
            .then_some("true")
    };
    let href = format!("/{}{path}", page.language.code());
    view! { <li><a href=href aria-current=current>{name}</a></li> }.into_any()
}
