//! A long text that is read and accepted: title, version, sections.

use leptos::prelude::*;
use texts::Document;

/// The text under a heading of the second level. A body's line breaks part its paragraphs.
#[must_use]
pub fn document_text(document: Document, version: impl Into<String>) -> AnyView {
    let version = version.into();
    let sections: Vec<_> = document.sections.into_iter().map(section).collect();
    view! {
        <article class="document-text" aria-labelledby="document-title">
            <h2 id="document-title">{document.title}</h2>
            <p class="soft">{version}</p>
            {sections}
        </article>
    }
    .into_any()
}

fn section((heading, body): (String, String)) -> AnyView {
    let paragraphs: Vec<_> = body
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(|line| view! { <p>{line.to_owned()}</p> })
        .collect();
    view! { <h3>{heading}</h3>{paragraphs} }.into_any()
}
