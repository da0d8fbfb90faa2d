//! What is to be said, without the words: a message id of `locales/` and its arguments.

use serde::{Deserialize, Serialize};

/// A message id and its arguments; the sentence itself lives in the `.ftl` files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// The Fluent id, with `.attribute` where one is meant.
    pub id: String,
    /// Named arguments; values are shown as they are.
    pub arguments: Vec<(String, String)>,
}

impl Message {
    /// A message without arguments.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            arguments: Vec::new(),
        }
    }

    /// The same message with one more argument.
    #[must_use]
    #[expect(
        clippy::needless_pass_by_value,
        reason = "a value and a reference to one are both at home here"
    )]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.arguments.push((name.to_owned(), value.to_string()));
        self
    }
}
