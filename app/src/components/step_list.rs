//! The list of steps beside a form that has several.

use leptos::prelude::*;

use crate::form::action;

/// What happens when a step of the list is chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StepTarget {
    /// This is the page that is shown.
    Here,
    /// A link.
    Link(String),
    /// A button that saves the form first, so that leaving by the list loses nothing.
    Submit {
        /// The form's id.
        form: String,
        /// What it does; see [`action`].
        value: String,
    },
    /// It cannot be opened yet.
    Closed,
}

/// How far a step has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepMark {
    /// The word for it in the style sheet, such as `complete`.
    pub code: &'static str,
    /// The words for it.
    pub words: String,
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepItem {
    /// Its name.
    pub name: String,
    /// How far it has come, where that can be said.
    pub mark: Option<StepMark>,
    /// What choosing it does.
    pub target: StepTarget,
}

/// The list under its `label`. On a narrow screen it is folded behind the label; on a wide one the
/// style sheet holds it open.
#[must_use]
pub fn step_list(label: String, items: Vec<StepItem>) -> AnyView {
    let items: Vec<_> = items.into_iter().map(step).collect();
    view! {
        <nav class="steps" aria-label=label>
            <details>
                <summary>{label.clone()}</summary>
                <ol>{items}</ol>
            </details>
        </nav>
    }
    .into_any()
}

/// The list beside the page's own part.
#[must_use]
pub fn beside_steps(steps: AnyView, body: impl IntoView + 'static) -> AnyView {
    view! { <div class="with-steps">{steps}<div class="step-body">{body.into_any()}</div></div> }
        .into_any()
}

fn step(item: StepItem) -> AnyView {
    let code = item.mark.as_ref().map(|mark| mark.code);
    let words = item
        .mark
        .map(|mark| view! { " "<span class="step-state">{mark.words}</span> });
    let inside = view! { <span class="step-name">{item.name}</span>{words} };
    let step = match item.target {
        StepTarget::Here => {
            view! { <span class="step" aria-current="step">{inside}</span> }.into_any()
        }
        StepTarget::Link(href) => view! { <a class="step" href=href>{inside}</a> }.into_any(),
        StepTarget::Submit { form, value } => view! {
            <button class="step" type="submit" form=form name=action::NAME value=value>
                {inside}
            </button>
        }
        .into_any(),
        StepTarget::Closed => view! { <span class="step">{inside}</span> }.into_any(),
    };
    view! { <li data-state=code>{step}</li> }.into_any()
}
