//! Tietosuoja / Dataskydd.

use leptos::prelude::*;

use super::frame::Frame;
use super::prose::{listed, opening, told};

/// What is stored, where, why, and who sees it.
#[must_use]
pub fn page(frame: &Frame) -> String {
    let texts = frame.texts();
    frame.plain(texts.text("privacy-title"), || {
        view! {
            {opening(texts, "privacy-title", "privacy-lead")}
            {listed(texts, "privacy-stored")}
            {told(texts, "privacy-code")}
            {told(texts, "privacy-who")}
            {told(texts, "privacy-cookies")}
            {told(texts, "privacy-device")}
            {told(texts, "privacy-rights")}
        }
        .into_any()
    })
}
