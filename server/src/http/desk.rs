//! The handlers' side.

use app::pages;
use axum::extract::State;
use axum::response::Response;
use service::use_cases::received_applications::received_applications;

use super::page::html;
use super::{AppState, Failure, Page};

/// What was received last.
pub async fn desk(State(state): State<AppState>, page: Page) -> Result<Response, Failure> {
    let handler = page.session.staff()?;
    let received = received_applications(&state.world, handler).await?;
    Ok(html(pages::desk::page(&page.frame, handler, &received)))
}
