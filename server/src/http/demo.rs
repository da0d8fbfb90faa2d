//! What only the demo has.

use app::pages;
use app::pages::Letter;
use app::pages::error::ErrorKind;
use axum::extract::State;
use axum::response::Response;

use super::page::html;
use super::{AppState, Failure, Page};

/// The mail that the demo would have sent: one file a message.
pub async fn mailbox(State(state): State<AppState>, page: Page) -> Result<Response, Failure> {
    let demo = state.site.demo.as_ref().ok_or(ErrorKind::NotFound)?;
    let mut letters = Vec::new();
    let mut files = tokio::fs::read_dir(&demo.mail)
        .await
        .map_err(|_| ErrorKind::Unavailable)?;
    while let Some(file) = files
        .next_entry()
        .await
        .map_err(|_| ErrorKind::Unavailable)?
    {
        let name = file.file_name().to_string_lossy().into_owned();
        letters.push(Letter {
            subject: name.clone(),
            date: String::new(),
            name,
        });
    }
    letters.sort_by(|one, other| other.name.cmp(&one.name));
    Ok(html(pages::mailbox::page(&page.frame, &letters)))
}
