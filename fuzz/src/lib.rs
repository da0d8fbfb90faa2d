//! What every fuzz target asks of a parser: it answers any text without a panic, and what it
//! accepts is read back unchanged from the form that is shown.

use std::fmt::{Debug, Display};

use domain::values::Value;

/// Parses `typed` as a `V` and, if it is one, what is shown of it.
///
/// # Panics
/// If the shown form is refused or is another value: the finding of the fuzzer.
pub fn read_back<V: Value + Display + Debug + PartialEq>(typed: &str) {
    if let Ok(value) = V::parse(typed) {
        let shown = value.to_string();
        assert_eq!(V::parse(&shown), Ok(value), "shown as {shown:?}");
    }
}
