//! The answers of a form in words, for the review page.

use domain::forms::acceptance::is_ticked;
use domain::forms::choices::codes;
use domain::forms::{Control, Field, FormDraft};
use leptos::prelude::*;
use texts::Texts;

use super::options::option_label;
use crate::components::answer_list::{Answer, answer_list};

/// Every answer of `draft`, in the order of its page. `applies` leaves fields out that were not
/// asked, such as a person's names of an organisation.
#[must_use]
pub fn answers<T: FormDraft>(
    texts: &Texts,
    draft: &T,
    applies: impl Fn(&Field) -> bool,
) -> Vec<Answer> {
    T::FIELDS
        .iter()
        .filter(|field| applies(field))
        .map(|field| answer(texts, field, draft.get(field.name).unwrap_or_default()))
        .collect()
}

/// One answer in words.
#[must_use]
pub fn answer(texts: &Texts, field: &Field, typed: &str) -> Answer {
    let lines = match field.control {
        Control::Text | Control::Email | Control::Telephone | Control::Digits => {
            Some(typed.trim().to_owned())
                .filter(|line| !line.is_empty())
                .into_iter()
                .collect()
        }
        Control::CheckBox => is_ticked(typed)
            .then(|| texts.text("yes"))
            .into_iter()
            .collect(),
        Control::Radio(_) | Control::CheckBoxes(_) | Control::OfferedCheckBoxes => codes(typed)
            .map(|code| option_label(texts, field, code))
            .collect(),
    };
    Answer {
        name: heading(texts, field),
        lines,
    }
}

/// What the answer is called: a label that bids to choose has a `.heading` that does not.
fn heading(texts: &Texts, field: &Field) -> String {
    let label = field.message_id();
    texts
        .find(&format!("{label}.heading"))
        .unwrap_or_else(|| texts.text(&label))
}

/// The list of these answers.
#[must_use]
pub fn answers_view(texts: &Texts, answers: Vec<Answer>) -> AnyView {
    answer_list(answers, &texts.text("summary-empty-answer"))
}
