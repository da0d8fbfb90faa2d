//! One page a file. Each is a function from what a use case gave to the whole HTML page; none asks
//! a store, a clock or a register.

pub mod accessibility;
mod answer_sections;
pub mod choose_organisation;
pub mod conflict;
pub mod desk;
pub mod error;
mod fields;
pub mod frame;
pub mod front;
pub mod guides;
mod hidden;
mod instant;
pub mod landing;
pub mod logged_out;
pub mod mailbox;
mod printing;
pub mod privacy;
mod problem_list;
mod prose;
pub mod receipt;
pub mod rows;
pub mod service;
mod standing;
pub mod step;
pub mod summary;
mod table;
#[cfg(test)]
mod tests;

pub use error::ErrorKind;
pub use frame::Frame;
pub use mailbox::Letter;
pub use step::{RemovedRow, StepView};
pub use summary::SummaryView;
