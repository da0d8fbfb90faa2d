//! The form of a step: complete without a script, with the island's behaviour around it.

use domain::forms::problem::Severity;
use domain::forms::step::Step;
use leptos::prelude::*;

use super::shown::Shown;
use super::{FORM_ID, acceptance, access_points, billing, contacts, customer_details, settings};
use crate::components::button::{Button, Weight};
use crate::form::action::Action;
use crate::islands::{SaveStatus, StepForm};
use crate::pages::hidden::{self, hidden};

/// The form inside its island.
pub fn view(shown: &Shown<'_>) -> AnyView {
    let settings = settings::settings(shown);
    let action = shown.step_address(shown.view.step);
    let form = view! {
        <form id=FORM_ID class="form" method="post" action=action novalidate=true>
            {travelling(shown)}
            {asks_for_something(shown.view.step)
                .then(|| view! { <p class="soft">{shown.texts.text("required-note")}</p> })}
            {fields(shown)}
            {buttons(shown)}
            {saved(shown)}
        </form>
    }
    .into_any();
    view! { <StepForm settings=settings>{form}</StepForm> }.into_any()
}

/// The inputs that nobody sees: for whom, from which version, where the focus was, and whether
/// problems were told.
fn travelling(shown: &Shown<'_>) -> AnyView {
    let problems = if shown.view.show_problems {
        "problems"
    } else {
        ""
    };
    let removed = shown.view.removed.as_ref();
    view! {
        {hidden::organisation(shown.organisation())}
        {hidden("version", shown.open.version.to_string())}
        {hidden("focus", "")}
        {hidden("shown", problems)}
        {removed.map(|removed| hidden("removed_version", removed.version.to_string()))}
    }
    .into_any()
}

const fn asks_for_something(step: Step) -> bool {
    !matches!(step, Step::Instructions | Step::Summary | Step::Receipt)
}

fn fields(shown: &Shown<'_>) -> AnyView {
    match shown.view.step {
        Step::AccessPoints => access_points::view(shown),
        Step::CustomerDetails => customer_details::view(shown),
        Step::Contacts => contacts::view(shown),
        Step::Billing => billing::view(shown),
        Step::ServiceDescription => acceptance::service_description(shown),
        Step::Commitment => acceptance::commitment(shown),
        Step::Instructions | Step::Summary | Step::Receipt => ().into_any(),
    }
}

fn buttons(shown: &Shown<'_>) -> AnyView {
    let texts = shown.texts;
    let on = Button::new(texts.text("button-save-continue"))
        .weight(Weight::Primary)
        .value(Action::Next.value())
        .view();
    let back = Button::new(texts.text("button-previous"))
        .value(Action::Previous.value())
        .view();
    let errors = shown
        .problems
        .iter()
        .any(|problem| problem.severity == Severity::Error);
    let anyway = errors.then(|| {
        Button::new(texts.text("button-continue-without-fixing"))
            .weight(Weight::Quiet)
            .value(Action::NextAnyway.value())
            .view()
    });
    view! { <div class="actions">{on}" "{back}" "{anyway}</div> }.into_any()
}

/// The region that says how saving goes, at first when the draft was saved last, as the server knows
/// it.
fn saved(shown: &Shown<'_>) -> AnyView {
    let initial = shown.view.saved_at.map_or_else(String::new, |at| {
        let time = shown.texts.clock(at);
        shown
            .texts
            .text_with("save-state-saved", &[("time", &time)])
    });
    view! { <SaveStatus initial=initial /> }.into_any()
}
