//! Pages that stand in the place of another: what happened, what to do, where to go. They tell
//! nothing of the inside.

mod kind;

use leptos::prelude::*;

pub use kind::ErrorKind;

use super::frame::Frame;
use crate::components::button::{Weight, button_link};

/// The page of one error; its status is [`ErrorKind::status`]. It takes the error by value, as the
/// last thing that happens to it.
#[must_use]
#[expect(
    clippy::needless_pass_by_value,
    reason = "every caller makes it in place"
)]
pub fn page(frame: &Frame, error: ErrorKind) -> String {
    let texts = frame.texts();
    let id = error.message_id();
    let title = texts.text(&format!("{id}.title"));
    frame.plain(title.clone(), || {
        let (path, words) = error.way_on(&frame.viewer);
        let link = button_link(
            Weight::Secondary,
            frame.address(&path),
            texts.text(words),
            None,
        );
        let reference = match &error {
            ErrorKind::Internal { id } => {
                Some(texts.text_with("error-page-500.reference", &[("reference", id)]))
            }
            _ => None,
        };
        view! {
            <h1>{title}</h1>
            <p class="lead">{texts.text(&id)}</p>
            <p>{texts.text(&format!("{id}.what-to-do"))}</p>
            {reference.map(|reference| view! { <p class="soft">{reference}</p> })}
            <p class="actions">{link}</p>
        }
        .into_any()
    })
}
