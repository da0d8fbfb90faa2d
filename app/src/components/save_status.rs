//! Where an island says how saving goes. Empty at first and politely live, so that a screen reader
//! knows the region before anything is put into it (WCAG 4.1.3).

use leptos::prelude::*;

/// The id of the region.
pub const SAVE_STATUS_ID: &str = "save-status";

/// The empty region.
#[must_use]
pub fn save_status() -> AnyView {
    view! { <p class="save-status" id=SAVE_STATUS_ID role="status"></p> }.into_any()
}
