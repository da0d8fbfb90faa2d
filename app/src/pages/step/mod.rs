//! The six steps that have a form. The fields come from their declarations; what stands here is the
//! frame around them: hidden inputs, problems, step list, buttons.

mod acceptance;
mod access_points;
mod billing;
mod contacts;
mod customer_details;
mod form;
pub(super) mod options;
mod problems;
mod settings;
mod shown;
mod steps;

use domain::forms::problem::Severity;
use domain::forms::step::Step;
use domain::values::RowId;
use leptos::prelude::*;
use service::acting_for::ActingFor;
use service::use_cases::open_application::OpenDraft;
use time::OffsetDateTime;

use super::frame::Frame;
use super::problem_list;
use crate::components::document::document;
use crate::components::step_list::beside_steps;
use shown::Shown;

/// The form's id: what the language switch and the step list submit.
pub const FORM_ID: &str = "step-form";

/// Which step is shown, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepView {
    /// The step; one with a form.
    pub step: Step,
    /// Tell what is wrong or missing on it.
    pub show_problems: bool,
    /// When the draft was saved last, where that is worth saying.
    pub saved_at: Option<OffsetDateTime>,
    /// The row that was just taken out, as long as it can be put back.
    pub removed: Option<RemovedRow>,
    /// The id of a message that answers what was just done.
    pub status: Option<&'static str>,
}

/// A row that was taken out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemovedRow {
    /// Which.
    pub row: RowId,
    /// The version of the draft that still has it.
    pub version: u64,
    /// What it was called on the page that had it; see [`super::rows::row_name`].
    pub name: String,
}

/// The page of one step of the draft `open`.
#[must_use]
pub fn page(frame: &Frame, acting: &ActingFor, open: &OpenDraft, view: &StepView) -> String {
    let texts = frame.texts();
    let problems = if view.show_problems {
        problem_list::of_step(open, view.step)
    } else {
        Vec::new()
    };
    let has_errors = problems
        .iter()
        .any(|problem| problem.severity == Severity::Error);
    let shown = Shown {
        frame,
        texts,
        acting,
        open,
        view,
        problems,
    };
    let service = texts.text(&format!("service-{}", open.circumstances.service.code()));
    let heading = texts.text(&format!("step-{}.title", view.step.code()));
    let title = format!("{heading} – {service}");
    document(&frame.document(title, has_errors, Some(FORM_ID)), || {
        let body = view! {
            <p class="progress">{service}" – "{steps::progress(&shown)}</p>
            <h1>{heading}</h1>
            {problems::summaries(&shown)}
            {problems::status(&shown)}
            <p class="lead">{texts.text(&format!("step-{}.lead", view.step.code()))}</p>
            {form::view(&shown)}
        };
        beside_steps(steps::list(&shown), body)
    })
}
