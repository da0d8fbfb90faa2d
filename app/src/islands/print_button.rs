//! A button that only a script can serve.

use leptos::prelude::*;

/// Prints the page. Without a script it is not there, and the page says how to print.
#[island]
pub fn PrintButton(label: String) -> impl IntoView {
    let ready = RwSignal::new(false);
    Effect::new(move |_| ready.set(true));
    let print = move |_| {
        if let Some(window) = web_sys::window() {
            window.print().ok();
        }
    };
    view! {
        <button type="button" class="button button-quiet" hidden=move || !ready.get() on:click=print>
            {label}
        </button>
    }
}
