//! The page after logging out.

use leptos::prelude::*;

use super::frame::Frame;
use super::prose::opening;
use crate::components::button::{Weight, button_link};
use crate::routes;

/// Says that the session has ended here and at the identification service, and leads back in.
#[must_use]
pub fn page(frame: &Frame) -> String {
    let texts = frame.texts();
    frame.plain(texts.text("logged-out-title"), || {
        let back = frame.address(&routes::log_in());
        view! {
            {opening(texts, "logged-out-title", "logged-out-lead")}
            <p class="actions">{button_link(Weight::Secondary, back, texts.text("log-in"), None)}</p>
        }
        .into_any()
    })
}
