//! The step list of the wizard.

use domain::forms::step::Step;
use domain::forms::wizard::StepState;
use leptos::prelude::*;
use texts::Texts;

use crate::components::step_list::{StepItem, StepMark, StepTarget, step_list};

/// The list with `current` marked. `state` tells how far a step has come, `target` what choosing it
/// does; the current step is never asked for the latter.
#[must_use]
pub fn wizard_steps(
    texts: &'static Texts,
    steps: &[Step],
    current: Step,
    state: impl Fn(Step) -> Option<StepState>,
    target: impl Fn(Step) -> StepTarget,
) -> AnyView {
    let items = steps
        .iter()
        .map(|step| StepItem {
            name: texts.text(&format!("step-{}", step.code())),
            mark: state(*step).map(|state| mark(texts, state)),
            target: if *step == current {
                StepTarget::Here
            } else {
                target(*step)
            },
        })
        .collect();
    step_list(texts.text("step-list-label"), items)
}

/// "Step 3/9", as the page says it above its heading.
#[must_use]
pub fn progress(texts: &Texts, steps: &[Step], current: Step) -> String {
    let number = steps
        .iter()
        .position(|step| *step == current)
        .map_or(0, |index| index + 1);
    let (number, total) = (number.to_string(), steps.len().to_string());
    texts.text_with("step-progress", &[("number", &number), ("total", &total)])
}

fn mark(texts: &Texts, state: StepState) -> StepMark {
    let code = state.code();
    StepMark {
        code,
        words: texts.text(&format!("step-state-{code}")),
    }
}
