//! Behaviour around server-rendered pages: native for rendering, WASM for the browser. An island
//! gets the server-rendered part as `children`, so that labels, guidance and layout never enter the
//! WASM; what it says, it is told by the page.

mod autosave;
mod behaviour;
mod dom;
mod field_checks;
mod post_office;
mod pressing;
mod print_button;
mod rows;
mod save_answer;
mod step_form;
mod submitting;

pub use print_button::PrintButton;
pub use step_form::{SaveStatus, StepForm, StepFormSettings};
