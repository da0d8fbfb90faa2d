//! The reference number that a customer and Kela call an application by.

use serde::{Deserialize, Serialize};

/// `KE-2026-000123`: the year of sending and a running number.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Reference(String);

impl Reference {
    /// The reference of the `number`th application sent in `year`.
    #[must_use]
    pub fn new(year: i32, number: u64) -> Self {
        Self(format!("KE-{year}-{number:06}"))
    }

    /// The reference as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Reference {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}
