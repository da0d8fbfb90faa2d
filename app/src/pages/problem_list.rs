//! Problems as lines that lead to the control to mend, in the order of the page.

use domain::forms::problem::{Problem, Severity};
use domain::forms::step::Step;
use domain::forms::{Control, Field};
use domain::values::RowId;
use service::use_cases::open_application::OpenDraft;
use texts::Texts;

use super::fields::{field, fields};
use super::rows::{index_of, row_name};
use crate::components::error_summary::SummaryItem;
use crate::form::names::{control_id, option_id};
use crate::form::problem_text::problem_text;
use crate::form::rows_view::ROWS_ID;
use crate::pages::step::options::options;

/// The problems of `step` in the order of its page: what concerns the whole, then row by row and
/// field by field.
pub fn of_step(open: &OpenDraft, step: Step) -> Vec<Problem> {
    let mut problems: Vec<_> = open
        .problems
        .iter()
        .filter(|problem| problem.step == step)
        .cloned()
        .collect();
    problems.sort_by_cached_key(|problem| place(open, problem));
    problems
}

fn place(open: &OpenDraft, problem: &Problem) -> (u8, usize, usize) {
    let field = problem
        .field
        .and_then(|name| fields(problem.step).position(|field| field.name == name));
    let row = problem
        .row
        .as_ref()
        .and_then(|row| index_of(open.draft(), problem.step, row));
    let part = match (row, field) {
        (None, None) => 0,
        (Some(_), _) => 1,
        (None, Some(_)) => 2,
    };
    (part, row.unwrap_or_default(), field.unwrap_or_default())
}

/// The lines of one severity. Each leads to its control on the page `page`, which is empty for the
/// page that shows the list.
pub fn lines(
    texts: &Texts,
    open: &OpenDraft,
    page: &str,
    problems: &[Problem],
    severity: Severity,
) -> Vec<SummaryItem> {
    problems
        .iter()
        .filter(|problem| problem.severity == severity)
        .map(|problem| SummaryItem {
            href: format!("{page}#{}", anchor(texts, open, problem)),
            text: problem_text(texts, problem),
            row: problem
                .row
                .as_ref()
                .and_then(|row| row_name(texts, open.draft(), problem.step, row)),
        })
        .collect()
}

/// The id of the control: of the first one in a group, so that the link takes the focus there.
fn anchor(texts: &Texts, open: &OpenDraft, problem: &Problem) -> String {
    let Some(name) = problem.field else {
        return ROWS_ID.to_owned();
    };
    let id = control_id(problem.row.as_ref().map(RowId::as_str), name);
    let first = field(problem.step, name)
        .filter(|field| is_group(field))
        .and_then(|field| {
            options(texts, open, problem.row.as_ref(), field)
                .into_iter()
                .next()
        });
    match first {
        Some(option) => option_id(&id, &option.code),
        None => id,
    }
}

const fn is_group(field: &Field) -> bool {
    match field.control {
        Control::Radio(_) | Control::CheckBoxes(_) | Control::OfferedCheckBoxes => true,
        Control::Text
        | Control::Email
        | Control::Telephone
        | Control::Digits
        | Control::CheckBox => false,
    }
}
