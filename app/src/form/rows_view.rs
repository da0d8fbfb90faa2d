//! A repeating group: its rows, the button that adds one, and the way back after a removal.

use domain::forms::problem::{Problem, Severity};
use domain::values::RowId;
use leptos::prelude::*;
use texts::Texts;

use super::action::{self, Action};
use super::problem_text::problem_text;
use crate::components::button::{Button, Weight};
use crate::components::notice::{Tone, status_notice};

/// The id that problems of the group as a whole lead to.
pub const ROWS_ID: &str = "rows";

/// The row that was taken out last.
pub struct RemovedRow {
    /// Its id.
    pub row: RowId,
    /// What it was called on the page before.
    pub name: String,
}

/// The rows of one step; `group` is the step's code, which its texts begin with.
pub struct RowsView<'a> {
    /// The texts of the page's language.
    pub texts: &'static Texts,
    /// The step's code, such as `contacts`.
    pub group: &'static str,
    /// The rows, drawn.
    pub rows: Vec<AnyView>,
    /// An empty row for the island; see [`super::row_view::row_template`].
    pub template: AnyView,
    /// The most rows: with as many, none can be added.
    pub most: usize,
    /// All problems of the page; the group shows those of no row and no field.
    pub problems: &'a [Problem],
    /// The row that was taken out last, as long as it can be put back.
    pub removed: Option<RemovedRow>,
}

impl RowsView<'_> {
    /// The group as HTML.
    #[must_use]
    pub fn view(self) -> AnyView {
        let Self { texts, group, .. } = self;
        let full = self.rows.len() >= self.most;
        let removed = self
            .removed
            .map(|removed| removed_notice(texts, group, &removed));
        let whole = whole_problems(texts, self.problems);
        let add = (!full).then(|| {
            Button::new(texts.text(&format!("{group}-add")))
                .value(action::ADD_ROW)
                .view()
        });
        view! {
            <div class="rows" id=ROWS_ID tabindex="-1" data-rows=group data-most=self.most.to_string()>
                {removed}
                {whole}
                <div class="row-list">{self.rows}</div>
                {self.template}
                {add}
            </div>
        }
        .into_any()
    }
}

/// Says that a row is gone, with the button that puts it back.
fn removed_notice(texts: &'static Texts, group: &str, removed: &RemovedRow) -> AnyView {
    let words = texts.text_with("rows-removed", &[("name", &removed.name)]);
    let undo = Button::new(texts.text(&format!("{group}-undo")))
        .weight(Weight::Quiet)
        .value(Action::Restore(removed.row.clone()).value());
    status_notice(Tone::Info, view! { <p>{words}</p>{undo.view()} })
}

fn whole_problems(texts: &Texts, problems: &[Problem]) -> AnyView {
    let words: Vec<_> = problems
        .iter()
        .filter(|problem| problem.field.is_none() && problem.severity == Severity::Error)
        .map(|problem| view! { <p>{problem_text(texts, problem)}</p> })
        .collect();
    view! { <div class="field-error" id="rows-error">{words}</div> }.into_any()
}
