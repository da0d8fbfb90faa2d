//! How to print a page.

use leptos::prelude::*;
use texts::Texts;

use crate::islands::PrintButton;

/// The words that tell how, and a button with this label where a script can serve it. Neither is
/// printed.
pub fn printing(texts: &Texts, label: &str) -> AnyView {
    let (hint, label) = (texts.text("print-hint"), texts.text(label));
    view! {
        <div class="no-print">
            <p class="soft">{hint}</p>
            <PrintButton label=label />
        </div>
    }
    .into_any()
}
