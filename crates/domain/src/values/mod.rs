//! One value type a file. Each parses what people really type, normalises it, and can be shown
//! again; none can hold anything that its rules refuse.

mod business_id;
mod oid;
mod pasted;
mod phone;
mod problem;
mod text_value;

pub use business_id::BusinessId;
pub use oid::Oid;
pub use phone::Phone;
pub use problem::ValueProblem;

/// A value that is read from what a person typed or pasted.
pub trait Value: Sized {
    /// The most characters that a form field of this value takes.
    const MAX_CHARACTERS: usize;

    /// Reads and normalises `typed`.
    ///
    /// # Errors
    /// The first thing that is wrong with it. An empty or blank text is [`ValueProblem::Missing`].
    fn parse(typed: &str) -> Result<Self, ValueProblem>;
}
