//! What the island of a step is told: the wording of all that it may have to say.

use domain::forms::step::Step;
use domain::forms::{Control, Field};
use domain::values::ValueProblem;

use super::shown::Shown;
use crate::islands::StepFormSettings;
use crate::pages::fields::fields;
use crate::pages::rows::NUMBER_TO_COME;

/// Stands for the time in a wording that an island is yet to fill in.
const TIME_TO_COME: &str = "{time}";

/// Stands for the row's name in the same way.
const NAME_TO_COME: &str = "{name}";

/// The settings of the page's step.
pub fn settings(shown: &Shown<'_>) -> StepFormSettings {
    let mut texts = Vec::new();
    for field in fields(shown.view.step) {
        texts.extend(of_field(shown, field));
    }
    texts.extend(of_saving(shown));
    texts.extend(of_rows(shown));
    StepFormSettings {
        step: shown.view.step.code().to_owned(),
        save_address: shown.save_address(),
        texts,
    }
}

fn of_field(shown: &Shown<'_>, field: &Field) -> Vec<(String, String)> {
    let id = field.message_id();
    possible(shown, field)
        .into_iter()
        .map(|problem| {
            let key = format!("{}.{}", field.name, problem.code());
            (key, shown.texts.field_problem(&id, problem))
        })
        .collect()
}

/// What can be wrong with an answer to `field`. A field that only some answers make necessary has
/// words of its own for being empty.
fn possible(shown: &Shown<'_>, field: &Field) -> Vec<ValueProblem> {
    let words = format!("{}.error-missing", field.message_id());
    let may_be_missing = field.required || shown.texts.find(&words).is_some();
    let more: &[ValueProblem] = match field.control {
        Control::Text | Control::Email | Control::Telephone | Control::Digits => &[
            ValueProblem::TooLong(field.max_characters),
            ValueProblem::Malformed,
            ValueProblem::ForbiddenCharacter,
        ],
        Control::Radio(_) | Control::CheckBoxes(_) => &[ValueProblem::UnknownChoice],
        Control::CheckBox | Control::OfferedCheckBoxes => &[],
    };
    may_be_missing
        .then_some(ValueProblem::Missing)
        .into_iter()
        .chain(more.iter().copied())
        .collect()
}

fn of_saving(shown: &Shown<'_>) -> Vec<(String, String)> {
    let state = |name: &str| shown.texts.text(&format!("save-state-{name}"));
    let saved = shown
        .texts
        .text_with("save-state-saved", &[("time", TIME_TO_COME)]);
    let mut texts: Vec<_> = ["saving", "failed", "offline", "conflict", "session-ended"]
        .into_iter()
        .map(|name| (format!("save.{name}"), state(name)))
        .collect();
    texts.push(("save.saved".to_owned(), saved));
    texts.push((
        "error.prefix".to_owned(),
        shown.texts.text("error-title-prefix"),
    ));
    texts
}

fn of_rows(shown: &Shown<'_>) -> Vec<(String, String)> {
    let group = match shown.view.step {
        Step::AccessPoints | Step::Contacts => shown.view.step.code(),
        Step::Instructions
        | Step::CustomerDetails
        | Step::Billing
        | Step::ServiceDescription
        | Step::Commitment
        | Step::Summary
        | Step::Receipt => return Vec::new(),
    };
    let numbered = |id: &str| {
        shown
            .texts
            .text_with(&format!("{group}-{id}"), &[("number", NUMBER_TO_COME)])
    };
    vec![
        ("rows.heading".to_owned(), numbered("row")),
        ("rows.added".to_owned(), numbered("added")),
        (
            "rows.removed".to_owned(),
            shown
                .texts
                .text_with("rows-removed", &[("name", NAME_TO_COME)]),
        ),
        (
            "rows.undo".to_owned(),
            shown.texts.text(&format!("{group}-undo")),
        ),
    ]
}
