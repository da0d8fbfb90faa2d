//! Everything that is left to mend, step by step, each line leading to its control.

use domain::forms::problem::Severity;
use domain::forms::step::Step;
use leptos::prelude::*;

use super::Review;
use crate::components::error_summary::{SummaryItem, warning_summary};
use crate::components::notice::{Tone, notice};
use crate::pages::problem_list::{lines, of_step};

/// What hinders sending, and what is worth a look. After a try to send, the former takes the focus.
pub fn view(review: &Review<'_>) -> AnyView {
    let texts = review.texts;
    let errors: Vec<_> = of_severity(review, Severity::Error);
    let warnings: Vec<_> = of_severity(review, Severity::Warning)
        .into_iter()
        .flat_map(|(_, lines)| lines)
        .collect();
    let errors = if errors.is_empty() {
        notice(
            Tone::Success,
            None,
            view! { <p>{texts.text("summary-ready")}</p> },
        )
    } else {
        hindrances(review, errors)
    };
    view! { {errors}{warning_summary(texts, &warnings)} }.into_any()
}

fn of_severity(review: &Review<'_>, severity: Severity) -> Vec<(Step, Vec<SummaryItem>)> {
    review
        .open
        .steps
        .iter()
        .map(|step| {
            // `?problems` makes the step tell them too, in the same words.
            let page = format!("{}?problems", review.step_address(*step));
            let problems = of_step(review.open, *step);
            (
                *step,
                lines(review.texts, review.open, &page, &problems, severity),
            )
        })
        .filter(|(_, lines)| !lines.is_empty())
        .collect()
}

fn hindrances(review: &Review<'_>, steps: Vec<(Step, Vec<SummaryItem>)>) -> AnyView {
    let texts = review.texts;
    let tried = review.view.show_problems;
    let lists: Vec<_> = steps
        .into_iter()
        .map(|(step, items)| {
            let name = texts.text(&format!("step-{}", step.code()));
            let items: Vec<_> = items.into_iter().map(line).collect();
            view! { <p class="summary-row">{name}</p><ul>{items}</ul> }
        })
        .collect();
    view! {
        <div
            class=if tried { "notice notice-error" } else { "notice notice-warning" }
            id="error-summary"
            tabindex="-1"
            autofocus=tried
            role="group"
            aria-labelledby="error-summary-title"
        >
            <div role=tried.then_some("alert")>
                <h2 id="error-summary-title">{texts.text("summary-problems-title")}</h2>
                <p>{texts.text("summary-not-ready")}</p>
                {lists}
            </div>
        </div>
    }
    .into_any()
}

fn line(item: SummaryItem) -> AnyView {
    let row = item.row.map(|row| format!("{row}: "));
    view! { <li>{row}<a href=item.href>{item.text}</a></li> }.into_any()
}
