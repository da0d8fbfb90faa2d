//! The start page, for somebody who has not logged in.

use leptos::prelude::*;

use super::frame::Frame;
use super::prose::{listed, opening};
use crate::components::button::{Weight, button_link};
use crate::components::viewer::Viewer;
use crate::routes;

/// What the service is, who may use it, what is needed, and the way in.
#[must_use]
pub fn page(frame: &Frame) -> String {
    let texts = frame.texts();
    frame.plain(texts.text("landing-page-title"), || {
        view! {
            {opening(texts, "landing-title", "landing-lead")}
            <p class="actions">{way_in(frame)}</p>
            {listed(texts, "landing-what")}
            {listed(texts, "landing-who")}
            {listed(texts, "landing-need")}
        }
        .into_any()
    })
}

/// A link, not a form: logging in goes on at another site, which the content security policy would
/// have to allow as the target of a form.
fn way_in(frame: &Frame) -> AnyView {
    let (path, words) = match &frame.viewer {
        Viewer::Anonymous => (routes::log_in(), "log-in"),
        Viewer::Representative { .. } => (routes::represent(), "menu-services"),
        Viewer::Staff { .. } => (routes::desk(), "menu-desk"),
    };
    button_link(
        Weight::Primary,
        frame.address(&path),
        frame.texts().text(words),
        None,
    )
}
