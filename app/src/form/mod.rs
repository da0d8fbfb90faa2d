//! The form view: fields, rows, error lists and answers, all drawn from the fields that `domain`
//! declares. Nothing here knows a single step.

pub mod action;
pub mod answers;
mod described;
pub mod field_view;
mod group_control;
pub mod names;
pub mod options;
pub mod problem_text;
pub mod row_view;
pub mod rows_view;
pub mod steps;
pub mod summary;
mod text_control;
mod tick_control;

#[cfg(test)]
mod tests;
