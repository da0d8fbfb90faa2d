//! The lists of errors and warnings of a page, from its problems.

use domain::forms::problem::{Problem, Severity};
use domain::values::RowId;
use texts::Texts;

use super::names::{control_id, option_id};
use super::options::Choosable;
use super::problem_text::problem_text;
use crate::components::error_summary::SummaryItem;

/// Turns the problems of one page into lines that lead to the controls.
pub struct Summary<'a> {
    texts: &'static Texts,
    row_name: &'a dyn Fn(&RowId) -> String,
    first_option: &'a dyn Fn(&str) -> Option<Choosable>,
    whole: &'a str,
}

impl<'a> Summary<'a> {
    /// `row_name` says what a row is called, `first_option` gives the first choice of a field that
    /// has any, `whole` is the id of what concerns the page as a whole.
    #[must_use]
    pub const fn new(
        texts: &'static Texts,
        row_name: &'a dyn Fn(&RowId) -> String,
        first_option: &'a dyn Fn(&str) -> Option<Choosable>,
        whole: &'a str,
    ) -> Self {
        Self {
            texts,
            row_name,
            first_option,
            whole,
        }
    }

    /// The lines of the problems of this severity, in the order given.
    #[must_use]
    pub fn items(&self, problems: &[Problem], severity: Severity) -> Vec<SummaryItem> {
        problems
            .iter()
            .filter(|problem| problem.severity == severity)
            .map(|problem| self.item(problem))
            .collect()
    }

    fn item(&self, problem: &Problem) -> SummaryItem {
        SummaryItem {
            href: format!("#{}", self.anchor(problem)),
            text: problem_text(self.texts, problem),
            row: problem.row.as_ref().map(self.row_name),
        }
    }

    fn anchor(&self, problem: &Problem) -> String {
        let Some(field) = problem.field else {
            return self.whole.to_owned();
        };
        let id = control_id(problem.row.as_ref().map(RowId::as_str), field);
        match (self.first_option)(field) {
            Some(option) => option_id(&id, &option.code),
            None => id,
        }
    }
}
