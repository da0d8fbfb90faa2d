//! Yhteenveto / Sammanfattning (guide 3.1.9): everything once more, what is left to mend, and
//! sending.

mod changed;
mod problems;
mod send;

use domain::forms::cell::Cell;
use domain::forms::problem::Severity;
use domain::forms::step::Step;
use leptos::prelude::*;
use service::acting_for::ActingFor;
use service::use_cases::open_application::OpenDraft;
use texts::Texts;

use super::answer_sections::Answered;
use super::frame::Frame;
use crate::components::button::{Weight, button_link};
use crate::components::document::document;
use crate::components::step_list::{StepTarget, beside_steps};
use crate::form::steps;
use crate::routes;

/// How the review page is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummaryView {
    /// Travels with the form, so that sending twice makes one application.
    pub idempotency_key: String,
    /// Sending was refused because these answers changed after the page was shown.
    pub changed: Option<Vec<Cell>>,
    /// Sending was tried too early: the problems take the focus.
    pub show_problems: bool,
}

/// The page and what it reads.
struct Review<'a> {
    frame: &'a Frame,
    texts: &'static Texts,
    acting: &'a ActingFor,
    open: &'a OpenDraft,
    view: &'a SummaryView,
}

/// The review page of the draft `open`.
#[must_use]
pub fn page(frame: &Frame, acting: &ActingFor, open: &OpenDraft, view: &SummaryView) -> String {
    let texts = frame.texts();
    let review = Review {
        frame,
        texts,
        acting,
        open,
        view,
    };
    let has_errors = open
        .problems
        .iter()
        .any(|problem| problem.severity == Severity::Error);
    let service = texts.text(&format!("service-{}", open.circumstances.service.code()));
    let heading = texts.text("step-summary.title");
    let title = format!("{heading} – {service}");
    let told_as_error = has_errors && view.show_problems;
    document(&frame.document(title, told_as_error, None), || {
        let progress = steps::progress(texts, &open.steps, Step::Summary);
        let body = view! {
            <p class="progress">{service}" – "{progress}</p>
            <h1>{heading}</h1>
            {changed::view(&review)}
            {problems::view(&review)}
            <p class="lead">{texts.text("summary-lead")}</p>
            {review.sections()}
            {send::view(&review)}
        };
        beside_steps(review.steps(), body)
    })
}

impl Review<'_> {
    fn step_address(&self, step: Step) -> String {
        let organisation = &self.acting.organisation().business_id;
        let service = self.open.circumstances.service;
        let path = match step {
            Step::Instructions => routes::service(organisation, service),
            _ => routes::step(organisation, service, &self.open.id, step),
        };
        self.frame.address(&path)
    }

    fn steps(&self) -> AnyView {
        steps::wizard_steps(
            self.texts,
            &self.open.steps,
            Step::Summary,
            |step| step.is_form().then(|| self.open.step_state(step)),
            |step| match step {
                Step::Receipt => StepTarget::Closed,
                _ => StepTarget::Link(self.step_address(step)),
            },
        )
    }

    fn sections(&self) -> Vec<AnyView> {
        let answered = Answered {
            texts: self.texts,
            organisation: self.acting.organisation(),
            service: self.open.circumstances.service,
            draft: self.open.draft(),
            acceptances: &self.open.state.acceptances,
        };
        answered.sections(&self.open.steps, |step| Some(self.edit_link(step)))
    }

    /// Every one of these links says "Ändra": what it changes is part of its full name.
    fn edit_link(&self, step: Step) -> AnyView {
        let section = self.texts.text(&format!("step-{}", step.code()));
        let full_name = self
            .texts
            .text_with("button-edit.for", &[("section", &section)]);
        button_link(
            Weight::Quiet,
            self.step_address(step),
            self.texts.text("button-edit"),
            Some(full_name),
        )
    }
}
