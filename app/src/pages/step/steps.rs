//! The step list beside a form: choosing a step saves the form first.

use domain::forms::step::Step;
use leptos::prelude::*;

use super::FORM_ID;
use super::shown::Shown;
use crate::components::step_list::StepTarget;
use crate::form::action::Action;
use crate::form::steps;

/// The list with the page's step marked.
pub fn list(shown: &Shown<'_>) -> AnyView {
    let open = shown.open;
    steps::wizard_steps(
        shown.texts,
        &open.steps,
        shown.view.step,
        |step| step.is_form().then(|| open.step_state(step)),
        |step| match step {
            Step::Receipt => StepTarget::Closed,
            _ => StepTarget::Submit {
                form: FORM_ID.to_owned(),
                value: Action::GoTo(step).value(),
            },
        },
    )
}

/// "Step 3/9".
pub fn progress(shown: &Shown<'_>) -> String {
    steps::progress(shown.texts, &shown.open.steps, shown.view.step)
}
