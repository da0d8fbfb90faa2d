//! Problems of a draft. They never hinder saving; errors hinder sending, warnings nothing.

use serde::{Deserialize, Serialize};

use super::step::Step;
use crate::message::Message;
use crate::values::{RowId, ValueProblem};

/// How much a problem hinders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth a look; hinders nothing.
    Warning,
    /// Hinders sending.
    Error,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cause {
    /// An answer cannot be read as its value.
    Value(ValueProblem),
    /// A rule between answers is broken; its `problem-…` message.
    Rule(Message),
    /// Something that must be there has not been given yet; its `problem-…` message.
    Omission(Message),
}

/// One problem and where it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// How much it hinders.
    pub severity: Severity,
    /// The step on which it is mended.
    pub step: Step,
    /// The row, where the step's answers repeat.
    pub row: Option<RowId>,
    /// The field; `None` when it concerns the step as a whole.
    pub field: Option<&'static str>,
    /// What is wrong.
    pub cause: Cause,
}

impl Problem {
    /// An answer that cannot be read.
    #[must_use]
    pub const fn value(
        step: Step,
        row: Option<RowId>,
        field: &'static str,
        problem: ValueProblem,
    ) -> Self {
        Self {
            severity: Severity::Error,
            step,
            row,
            field: Some(field),
            cause: Cause::Value(problem),
        }
    }

    /// A broken rule of a step as a whole; narrow it with [`Self::at`].
    #[must_use]
    pub const fn rule(step: Step, message: Message) -> Self {
        Self {
            severity: Severity::Error,
            step,
            row: None,
            field: None,
            cause: Cause::Rule(message),
        }
    }

    /// Something that a step as a whole still lacks.
    #[must_use]
    pub const fn omission(step: Step, message: Message) -> Self {
        Self {
            severity: Severity::Error,
            step,
            row: None,
            field: None,
            cause: Cause::Omission(message),
        }
    }

    /// The same problem at one field.
    #[must_use]
    pub fn at(mut self, row: Option<&RowId>, field: &'static str) -> Self {
        self.row = row.cloned();
        self.field = Some(field);
        self
    }

    /// The same problem as a warning.
    #[must_use]
    pub const fn as_warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }

    /// Nothing is wrong, something is only not there yet.
    #[must_use]
    pub const fn is_omission(&self) -> bool {
        matches!(
            self.cause,
            Cause::Value(ValueProblem::Missing) | Cause::Omission(_)
        )
    }
}
