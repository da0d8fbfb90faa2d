//! What a step's form asks for besides saving.

use app::form::action::{Action, NAME};
use service::use_cases::save_step::RowChange;

use super::form_body::FormBody;

/// The button that sent the form; one that no page has stays on the step.
#[must_use]
pub fn action_of(form: &FormBody) -> Option<Action> {
    Action::parse(form.value(NAME))
}

/// What happens to the rows besides.
#[must_use]
pub fn row_change(action: Option<&Action>, form: &FormBody) -> RowChange {
    match action {
        Some(Action::AddRow) => RowChange::Add,
        Some(Action::Remove(row)) => RowChange::Remove(row.clone()),
        Some(Action::Restore(row)) => {
            form.value("removed_version")
                .parse()
                .map_or(RowChange::Keep, |version| RowChange::Restore {
                    row: row.clone(),
                    version,
                })
        }
        Some(
            Action::Next
            | Action::NextAnyway
            | Action::Previous
            | Action::GoTo(_)
            | Action::Language(_)
            | Action::LookUp(_),
        )
        | None => RowChange::Keep,
    }
}

/// The fragment that gives the focus back to a control; empty when the form says none.
#[must_use]
pub fn fragment(id: &str) -> String {
    let right = !id.is_empty()
        && id.len() <= 100
        && id
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if right {
        format!("#{id}")
    } else {
        String::new()
    }
}
