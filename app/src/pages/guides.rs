//! Ohjeet ja lomakkeet / Anvisningar och blanketter.

use leptos::prelude::*;

use super::frame::Frame;
use super::prose::{opening, outward_links, section, told};

/// Short guidance, and links to the full one.
#[must_use]
pub fn page(frame: &Frame) -> String {
    let texts = frame.texts();
    frame.plain(texts.text("guides-title"), || {
        let links = [
            "guides-link-kanta",
            "guides-link-mandates",
            "guides-link-registers",
        ];
        view! {
            {opening(texts, "guides-title", "guides-lead")}
            {told(texts, "guides-apply")}
            {told(texts, "guides-first")}
            {told(texts, "guides-changes")}
            {told(texts, "guides-renewal")}
            {told(texts, "guides-login")}
            {section(texts.text("guides-more-title"), outward_links(texts, &links))}
        }
        .into_any()
    })
}
