//! The handlers' list of what has come in.

use domain::application::Application;
use leptos::prelude::*;
use service::ports::storage::Stored;
use service::session::StaffSession;
use texts::Texts;

use super::frame::Frame;
use super::instant::written;
use super::prose::paragraph;
use super::table::table;

const COLUMNS: [&str; 5] = [
    "desk-column-reference",
    "desk-column-organisation",
    "desk-column-service",
    "desk-column-sent",
    "desk-column-state",
];

/// The received `applications` in the order given, newest first. Asks for a handler's session, so
/// that nobody else is shown them.
#[must_use]
pub fn page(
    frame: &Frame,
    _handler: &StaffSession,
    applications: &[Stored<Application>],
) -> String {
    let texts = frame.texts();
    frame.plain(texts.text("desk-title"), || {
        let rows: Vec<_> = applications
            .iter()
            .filter_map(|stored| row(texts, &stored.record))
            .collect();
        let body = if rows.is_empty() {
            paragraph(texts.text("desk-empty"))
        } else {
            let columns = COLUMNS.iter().map(|id| texts.text(id)).collect();
            view! {
                <p class="lead">{texts.text("desk-lead")}</p>
                {table(texts.text("desk-title"), columns, rows)}
            }
            .into_any()
        };
        view! { <h1>{texts.text("desk-title")}</h1>{body} }.into_any()
    })
}

/// One application; nothing for a draft, which is nobody's but the customer's.
fn row(texts: &Texts, application: &Application) -> Option<Vec<String>> {
    let submission = application.state.submission()?;
    Some(vec![
        submission.reference.to_string(),
        application.organisation.to_string(),
        texts.text(&format!("service-{}", application.service.code())),
        written(texts, submission.sent_at),
        texts.text(&format!(
            "application-state-{}",
            application.state.code().code()
        )),
    ])
}
