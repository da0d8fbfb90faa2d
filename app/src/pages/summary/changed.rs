//! What changed between looking and sending.

use domain::forms::cell::Cell;
use leptos::prelude::*;

use super::Review;
use crate::components::notice::{Tone, notice};
use crate::pages::fields::field;
use crate::pages::rows::row_name;

/// The answers that changed, each leading to its step; nothing when sending was not refused for it.
pub fn view(review: &Review<'_>) -> Option<AnyView> {
    let cells = review.view.changed.as_ref()?;
    let texts = review.texts;
    let items: Vec<_> = cells
        .iter()
        .map(|cell| {
            let href = review.step_address(cell.step);
            view! { <li><a href=href>{name(review, cell)}</a></li> }
        })
        .collect();
    let list = (!items.is_empty()).then(|| {
        view! { <p>{texts.text("review-changed-list")}</p><ul>{items}</ul> }
    });
    let body = view! { <p>{texts.text("review-changed-lead")}</p>{list} };
    Some(view! { <div role="alert">{notice(Tone::Warning, Some(texts.text("review-changed-title")), body)}</div> }.into_any())
}

/// "Contacts – Contact 2: Maija Malli – Telephone".
fn name(review: &Review<'_>, cell: &Cell) -> String {
    let texts = review.texts;
    let step = texts.text(&format!("step-{}", cell.step.code()));
    let row = cell
        .row
        .as_ref()
        .and_then(|row| row_name(texts, review.open.draft(), cell.step, row));
    let label = field(cell.step, &cell.field).map(|field| texts.text(&field.message_id()));
    [Some(step), row, label]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" – ")
}
