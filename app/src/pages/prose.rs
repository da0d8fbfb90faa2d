//! Running text: headings, paragraphs and lists from the `.ftl` files.

use leptos::prelude::*;
use texts::Texts;

/// The page's heading and the sentence under it.
pub fn opening(texts: &'static Texts, title: &str, lead: &str) -> AnyView {
    view! {
        <h1>{texts.text(title)}</h1>
        <p class="lead">{texts.text(lead)}</p>
    }
    .into_any()
}

/// A heading of the second level and what stands under it.
pub fn section(title: String, body: impl IntoView + 'static) -> AnyView {
    view! {
        <section>
            <h2>{title}</h2>
            {body.into_any()}
        </section>
    }
    .into_any()
}

/// The section `<id>-title`, `<id>-body`.
pub fn told(texts: &'static Texts, id: &str) -> AnyView {
    section(
        texts.text(&format!("{id}-title")),
        paragraph(texts.text(&format!("{id}-body"))),
    )
}

/// The section `<id>-title`, `<id>-1`, `<id>-2` and so on.
pub fn listed(texts: &'static Texts, id: &str) -> AnyView {
    section(texts.text(&format!("{id}-title")), bullets(texts.list(id)))
}

/// One paragraph.
pub fn paragraph(words: String) -> AnyView {
    view! { <p>{words}</p> }.into_any()
}

/// A list with bullets.
pub fn bullets(items: Vec<String>) -> AnyView {
    let items: Vec<_> = items
        .into_iter()
        .map(|item| view! { <li>{item}</li> })
        .collect();
    view! { <ul>{items}</ul> }.into_any()
}

/// A list of links out of the service; each id has its address in `.href`.
pub fn outward_links(texts: &'static Texts, ids: &[&str]) -> AnyView {
    let links: Vec<_> = ids
        .iter()
        .map(|id| {
            let href = texts.text(&format!("{id}.href"));
            view! { <li><a href=href>{texts.text(id)}</a></li> }
        })
        .collect();
    view! { <ul>{links}</ul> }.into_any()
}
