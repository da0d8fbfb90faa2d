//! A check box that is ticked.

use serde::{Deserialize, Serialize};

use super::{Value, ValueProblem};

/// The tick of a check box: there is no other value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ticked;

impl Ticked {
    /// What a form sends for a ticked box.
    pub const CODE: &'static str = "yes";
}

impl Value for Ticked {
    const MAX_CHARACTERS: usize = 3;

    fn parse(typed: &str) -> Result<Self, ValueProblem> {
        match typed.trim() {
            "" => Err(ValueProblem::Missing),
            Self::CODE => Ok(Self),
            _ => Err(ValueProblem::UnknownChoice),
        }
    }
}
