//! Drives the program as a browser would: starts it, keeps its cookies, follows its redirects by
//! hand and fills in its forms.

mod answer;
mod browser;
mod form;
mod journey;
mod log_in;
mod server;

pub use answer::Answer;
pub use browser::Browser;
pub use form::Form;
pub use journey::Wizard;
pub use log_in::{at_the_provider, logged_in, logged_in_at_the_desk, press};
pub use server::{Server, program};
