//! The building blocks of pages: plain HTML that works without a script. They know no domain rule;
//! their words come from `texts` or from the caller.

pub mod answer_list;
pub mod badge;
pub mod button;
pub mod disclosure;
pub mod document;
pub mod document_text;
pub mod error_summary;
mod frame;
mod markers;
pub mod notice;
pub mod step_list;
pub mod timeline;
pub mod viewer;

#[cfg(test)]
mod tests;
