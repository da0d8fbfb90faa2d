//! The application form: each step's fields declared once, the rows that repeat, the wizard that
//! orders the steps, the rules between fields, and the merge of two people's edits.

pub mod acceptance;
pub mod access_points;
pub mod answer;
pub mod billing;
pub mod cell;
pub mod changes;
pub mod check;
pub mod choices;
pub mod contacts;
pub mod customer_details;
mod declare;
pub mod draft;
mod field;
pub mod merge;
pub mod posted;
pub mod problem;
pub mod renewal;
pub mod rows;
pub mod step;
pub mod wizard;

pub use draft::ApplicationDraft;
pub use field::{Control, Field};

use crate::values::ValueProblem;

/// A field's name and what is wrong with its answer.
pub type FieldProblem = (&'static str, ValueProblem);

/// What a form holds while it is being filled in: every answer as it was typed.
pub trait FormDraft: Clone + Default + PartialEq {
    /// The parsed values: all that a sent application holds.
    type Checked;

    /// The fields, in the order of the page.
    const FIELDS: &'static [Field];

    /// The answer as typed; `None` when there is no such field.
    fn get(&self, name: &str) -> Option<&str>;

    /// Where the answer is kept; `None` when there is no such field.
    fn slot(&mut self, name: &str) -> Option<&mut String>;

    /// Checks one answer by itself; a name that is no field has no problem.
    ///
    /// # Errors
    /// What is wrong with the answer.
    fn check_field(name: &str, typed: &str) -> Result<(), ValueProblem>;

    /// Parses every answer.
    ///
    /// # Errors
    /// All fields whose answers cannot be read, in the order of the page.
    fn check(&self) -> Result<Self::Checked, Vec<FieldProblem>>;

    /// Nothing has been typed yet.
    fn is_untouched(&self) -> bool {
        *self == Self::default()
    }
}
