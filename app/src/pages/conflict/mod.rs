//! Somebody else answered the same differently meanwhile: both answers, to choose from.
//!
//! The page's form posts the step once more, now from the draft's present version, with the names
//! that the step's own form uses, so that the server reads it like any other save:
//!
//! - an answer that nobody disputes travels in a hidden input, as it would be after the merge; an
//!   answer of several choices in one input for each;
//! - a disputed answer is a pair of radio buttons under the field's own name, whose values are the
//!   two answers. An answer of several choices holds them one a line, as a draft does;
//! - a row that one side took out and the other changed is a box named `rows` with the row's id:
//!   ticked it stays, with its answers from hidden inputs; unticked it is not posted and so goes.

mod choices;
mod kept;

use std::collections::BTreeSet;

use domain::forms::merge::Clash;
use domain::forms::step::Step;
use domain::service::Service;
use domain::values::RowId;
use leptos::prelude::*;
use service::acting_for::ActingFor;
use service::use_cases::save_step::Clashed;
use texts::Texts;

use super::frame::Frame;
use super::hidden::{self, hidden};
use crate::components::button::{Button, Weight};
use crate::components::document::document;
use crate::form::action::Action;
use crate::routes;

const FORM_ID: &str = "conflict-form";

/// The page after a save of `step` that clashed.
#[must_use]
pub fn page(
    frame: &Frame,
    acting: &ActingFor,
    service: Service,
    step: Step,
    clashed: &Clashed,
) -> String {
    let texts = frame.texts();
    let name = texts.text(&format!("step-{}", step.code()));
    let heading = texts.text("conflict-title");
    let title = format!("{heading} – {name}");
    document(&frame.document(title, true, Some(FORM_ID)), || {
        let organisation = &acting.organisation().business_id;
        let path = routes::step(organisation, service, &clashed.current.id, step);
        let save = Button::new(texts.text("button-save-continue"))
            .weight(Weight::Primary)
            .value(Action::Next.value())
            .view();
        view! {
            <p class="progress">{name}</p>
            <h1>{heading}</h1>
            <p class="lead">{texts.text("conflict-lead")}</p>
            <p>{texts.text("conflict-choose")}</p>
            <form id=FORM_ID class="form" method="post" action=frame.address(&path)>
                {hidden::organisation(organisation)}
                {hidden("version", clashed.current.version.to_string())}
                {hidden("focus", "")}
                {hidden("shown", "")}
                {kept::view(step, clashed)}
                {choices::view(texts, clashed)}
                <p class="actions">{save}</p>
            </form>
        }
        .into_any()
    })
}

/// The rows that one side took out and the other changed.
fn disputed_rows(clashed: &Clashed) -> BTreeSet<&RowId> {
    clashed
        .clashes
        .iter()
        .filter_map(|clash| match clash {
            Clash::Row { row, .. } => Some(row),
            Clash::Field { .. } => None,
        })
        .collect()
}

/// What a row is called, in the draft as it would be after the merge.
fn row_name(texts: &Texts, clashed: &Clashed, step: Step, row: &RowId) -> String {
    super::rows::row_name(texts, &clashed.merged, step, row).unwrap_or_default()
}
