//! The place of one answer in a draft, for forms, merges and change lists.

use serde::{Deserialize, Serialize};

use super::step::Step;
use crate::values::RowId;

/// One answer's place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Cell {
    /// The step that asks it.
    pub step: Step,
    /// The row, where the step's answers repeat.
    pub row: Option<RowId>,
    /// The field's name.
    pub field: String,
}

impl Cell {
    /// The control's name in a form: `field`, or `row.field`.
    #[must_use]
    pub fn control_name(&self) -> String {
        control_name(self.row.as_ref(), &self.field)
    }
}

/// The control's name in a form: `field`, or `row.field` in a row.
#[must_use]
pub fn control_name(row: Option<&RowId>, field: &str) -> String {
    row.map_or_else(
        || field.to_owned(),
        |row| format!("{}.{field}", row.as_str()),
    )
}
