//! Help that opens on demand.

use leptos::prelude::*;

/// `body` behind `summary`, closed at first. Open in print.
#[must_use]
pub fn disclosure(summary: impl Into<String>, body: impl IntoView + 'static) -> AnyView {
    let summary = summary.into();
    view! {
        <details class="disclosure">
            <summary>{summary}</summary>
            <div class="disclosure-body">{body.into_any()}</div>
        </details>
    }
    .into_any()
}
