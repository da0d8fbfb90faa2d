//! Repeating groups: rows with ids that stay the same while others come and go.

use serde::{Deserialize, Serialize};

use crate::values::RowId;

/// One row of a repeating group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row<T> {
    /// Given when the row is made, never used again.
    pub id: RowId,
    /// What the row holds.
    pub value: T,
}

/// The rows of a repeating group, in the order of the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Rows<T>(pub Vec<Row<T>>);

impl<T> Default for Rows<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'a, T> IntoIterator for &'a Rows<T> {
    type Item = &'a Row<T>;
    type IntoIter = std::slice::Iter<'a, Row<T>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T> Rows<T> {
    /// The row of an id.
    #[must_use]
    pub fn get(&self, id: &RowId) -> Option<&T> {
        self.0
            .iter()
            .find(|row| row.id == *id)
            .map(|row| &row.value)
    }

    /// The row of an id, to be changed.
    pub fn get_mut(&mut self, id: &RowId) -> Option<&mut T> {
        self.0
            .iter_mut()
            .find(|row| row.id == *id)
            .map(|row| &mut row.value)
    }

    /// Adds a row at the end.
    pub fn push(&mut self, id: RowId, value: T) {
        self.0.push(Row { id, value });
    }

    /// Takes a row out; `None` when there is no such row.
    pub fn remove(&mut self, id: &RowId) -> Option<T> {
        let index = self.0.iter().position(|row| row.id == *id)?;
        Some(self.0.remove(index).value)
    }

    /// All rows.
    pub fn iter(&self) -> std::slice::Iter<'_, Row<T>> {
        self.0.iter()
    }

    /// How many.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
