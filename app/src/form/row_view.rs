//! One row of a repeating group.

use leptos::prelude::*;

use super::action;
use super::names::TEMPLATE_ROW;
use crate::components::button::{Button, Weight};

/// The name of the hidden input that says, in order, which rows a form holds.
pub const ROWS_NAME: &str = "rows";

/// A row: its name, its fields and the button that takes it out. It folds without a script.
pub struct RowView {
    /// Its id, or [`TEMPLATE_ROW`].
    pub row: String,
    /// What it is called: the name of the group of its fields.
    pub name: String,
    /// The name is its own and not only its number, so that an island leaves it when rows are
    /// numbered anew.
    pub named: bool,
    /// More about it when it is folded, such as how many roles a contact holds.
    pub more: Option<String>,
    /// It is unfolded. One with a problem has to be, so that the error summary leads into it.
    pub open: bool,
    /// The words of the button that takes it out; `None` when it has to stay.
    pub remove: Option<String>,
    /// Its fields.
    pub fields: AnyView,
}

impl RowView {
    /// The row as HTML.
    #[must_use]
    pub fn view(self) -> AnyView {
        let id = format!("row-{}", self.row);
        let name_id = format!("{id}-name");
        let remove = self.remove.map(|label| {
            Button::new(label)
                .weight(Weight::Quiet)
                .value(action::remove(&self.row))
                .described_by(&name_id)
                .view()
        });
        let row = self.row.clone();
        let named = self.named.then_some("");
        let more = self
            .more
            .map(|more| view! { " "<span class="soft">{more}</span> });
        view! {
            <details class="row" id=id data-row=row data-named=named open=self.open>
                <summary>
                    <span class="row-name" id=name_id.clone()>{self.name}</span>
                    {more}
                </summary>
                <div class="row-body" role="group" aria-labelledby=name_id>
                    <input type="hidden" name=ROWS_NAME value=self.row />
                    {self.fields}
                    {remove}
                </div>
            </details>
        }
        .into_any()
    }
}

/// Keeps an empty row for an island to copy; it puts the new row's id for [`TEMPLATE_ROW`]
/// throughout. The browser neither shows nor sends what stands in it.
#[must_use]
pub fn row_template(row: RowView) -> AnyView {
    debug_assert_eq!(row.row, TEMPLATE_ROW, "the template's row has its own name");
    view! { <template id="row-template">{row.view()}</template> }.into_any()
}
