//! The list of what is wrong on a page, above the form.
//!
//! It takes the focus when the page opens, without a script (`autofocus`), and its inner element is
//! the alert, because some screen readers read an alert that has the focus itself only in part.

use leptos::prelude::*;
use texts::Texts;

/// One line of a summary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummaryItem {
    /// The address of the control to mend, such as `#street-address`.
    pub href: String,
    /// The words that stand at the control, exactly.
    pub text: String,
    /// The row that it is about; items of one row follow each other.
    pub row: Option<String>,
}

/// The errors of a page; nothing when there are none.
#[must_use]
pub fn error_summary(texts: &'static Texts, items: &[SummaryItem]) -> Option<AnyView> {
    if items.is_empty() {
        return None;
    }
    let title = counted(texts, "error-summary-title", items.len());
    let lead = texts.text("error-summary-title.lead");
    let summary = view! {
        <div
            class="notice notice-error"
            id="error-summary"
            tabindex="-1"
            autofocus=true
            aria-labelledby="error-summary-title"
            role="group"
        >
            <div role="alert">
                <h2 id="error-summary-title">{title}</h2>
                <p>{lead}</p>
                {list(items)}
            </div>
        </div>
    };
    Some(summary.into_any())
}

/// What is worth a look and hinders nothing; nothing when there is none.
#[must_use]
pub fn warning_summary(texts: &'static Texts, items: &[SummaryItem]) -> Option<AnyView> {
    if items.is_empty() {
        return None;
    }
    let title = counted(texts, "warning-summary-title", items.len());
    let lead = texts.text("warning-summary-title.lead");
    let summary = view! {
        <div class="notice notice-warning" id="warning-summary">
            <h2>{title}</h2>
            <p>{lead}</p>
            {list(items)}
        </div>
    };
    Some(summary.into_any())
}

fn counted(texts: &Texts, id: &str, count: usize) -> String {
    texts.text_with(id, &[("count", &count.to_string())])
}

/// One list, broken by the name of each row.
fn list(items: &[SummaryItem]) -> Vec<AnyView> {
    items
        .chunk_by(|one, next| one.row == next.row)
        .map(|items| {
            let row = items.first().and_then(|item| item.row.clone());
            let row = row.map(|row| view! { <p class="summary-row">{row}</p> });
            let links: Vec<_> = items
                .iter()
                .cloned()
                .map(|item| view! { <li><a href=item.href>{item.text}</a></li> })
                .collect();
            view! { {row}<ul>{links}</ul> }.into_any()
        })
        .collect()
}
