//! A few words on where a thing stands.

use leptos::prelude::*;

use super::notice::Tone;

/// The words in a small frame. The words alone carry the meaning; the tone only colours them.
#[must_use]
pub fn badge(tone: Tone, words: impl Into<String>) -> AnyView {
    let class = match tone {
        Tone::Info => "badge",
        Tone::Success => "badge badge-success",
        Tone::Warning => "badge badge-warning",
        Tone::Error => "badge badge-error",
    };
    let words = words.into();
    view! { <span class=class>{words}</span> }.into_any()
}
