//! A secret of the configuration.

use std::fmt;

/// A password or key. It can be used, but not shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Wraps the plain text of a secret.
    #[must_use]
    pub const fn new(plain: String) -> Self {
        Self(plain)
    }

    /// The plain text, for the call that needs it and nothing else.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret(…)")
    }
}
