//! What is told above the form: errors, warnings, and the answer to what was just done.

use domain::forms::problem::Severity;
use leptos::prelude::*;

use super::shown::Shown;
use crate::components::error_summary::{error_summary, warning_summary};
use crate::components::notice::{Tone, status_notice};
use crate::pages::problem_list::lines;

/// Errors first, then warnings; nothing when there is neither.
pub fn summaries(shown: &Shown<'_>) -> AnyView {
    let lines = |severity| lines(shown.texts, shown.open, "", &shown.problems, severity);
    view! {
        {error_summary(shown.texts, &lines(Severity::Error))}
        {warning_summary(shown.texts, &lines(Severity::Warning))}
    }
    .into_any()
}

/// The answer to what was just done.
pub fn status(shown: &Shown<'_>) -> Option<AnyView> {
    let words = shown.texts.text(shown.view.status?);
    Some(status_notice(Tone::Info, view! { <p>{words}</p> }))
}
