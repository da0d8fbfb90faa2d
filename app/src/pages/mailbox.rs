//! The demo's mailbox: what the service would have sent.

use leptos::prelude::*;

use super::frame::Frame;
use super::prose::{opening, paragraph};
use super::table::table;

/// One letter of the demo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Its file's name.
    pub name: String,
    /// Its subject.
    pub subject: String,
    /// When it was written, as it is shown.
    pub date: String,
}

/// The letters, newest first as given; or that there is none.
#[must_use]
pub fn page(frame: &Frame, letters: &[Letter]) -> String {
    let texts = frame.texts();
    frame.plain(texts.text("mailbox-title"), || {
        let body = if letters.is_empty() {
            paragraph(texts.text("mailbox-empty"))
        } else {
            let columns = [
                "mailbox-column-subject",
                "mailbox-column-date",
                "mailbox-column-file",
            ];
            let columns = columns.map(|id| texts.text(id)).to_vec();
            let rows = letters
                .iter()
                .cloned()
                .map(|letter| vec![letter.subject, letter.date, letter.name])
                .collect();
            table(texts.text("mailbox-title"), columns, rows)
        };
        view! { {opening(texts, "mailbox-title", "mailbox-lead")}{body} }.into_any()
    })
}
