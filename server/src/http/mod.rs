//! Routes and handlers: each reads the request, calls one use case, and shows a page.

mod api;
mod demo;
mod desk;
mod failure;
mod fallback;
mod form_body;
mod health;
pub mod language;
mod log_in;
mod login_cookie;
mod organisation;
mod page;
mod place;
mod public;
mod represent;
mod router;
mod send;
mod session_cookie;
mod state;
mod step;
mod step_form;

pub use failure::{Failure, Marked};
pub use page::{Page, html};
pub use router::router;
pub use session_cookie::{CurrentSession, cookie_of};
pub use state::{AppState, Demo, Site};
