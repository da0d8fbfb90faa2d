//! The accessibility statement (Act 306/2019 on the provision of digital services).

use leptos::prelude::*;

use super::frame::Frame;
use super::prose::{listed, opening, outward_links, section, told};

/// How far the aim is met, what is lacking, and how to tell us.
#[must_use]
pub fn page(frame: &Frame) -> String {
    let texts = frame.texts();
    frame.plain(texts.text("accessibility-title"), || {
        let supervision = view! {
            <p>{texts.text("accessibility-supervision-body")}</p>
            {outward_links(texts, &["accessibility-link-supervision"])}
        };
        view! {
            {opening(texts, "accessibility-title", "accessibility-lead")}
            {told(texts, "accessibility-status")}
            {listed(texts, "accessibility-works")}
            {told(texts, "accessibility-gaps")}
            {told(texts, "accessibility-feedback")}
            {section(texts.text("accessibility-supervision-title"), supervision)}
        }
        .into_any()
    })
}
