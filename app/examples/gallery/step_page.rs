//! The frame of a page, and a step of the wizard in it.

use app::components::button::{Button, Weight};
use app::components::document::{Assets, Document, document};
use app::components::error_summary::{error_summary, warning_summary};
use app::components::step_list::{StepTarget, beside_steps};
use app::components::viewer::{OrganisationBar, Viewer};
use app::form::action::Action;
use app::form::options::declared_options;
use app::form::steps::{progress, wizard_steps};
use app::form::summary::Summary;
use domain::forms::FormDraft;
use domain::forms::contacts::ContactDraft;
use domain::forms::problem::{Problem, Severity};
use domain::forms::step::Step;
use domain::forms::wizard::StepState;
use domain::values::RowId;
use leptos::prelude::*;
use texts::Texts;

const FORM: &str = "step-form";

pub fn frame(texts: &Texts, step: Option<Step>, has_errors: bool) -> Document {
    let organisation = OrganisationBar {
        name: "Lääkärikeskus Kuusama Oy".to_owned(),
        business_id: "9000001-1".to_owned(),
    };
    let viewer = if step.is_some() {
        Viewer::Representative {
            person_name: "Eino Valtanen".to_owned(),
            organisation: Some(organisation),
            may_change: true,
        }
    } else {
        Viewer::Anonymous
    };
    Document {
        language: texts.language(),
        title: step.map_or_else(|| texts.text("app-name"), |step| title(texts, step)),
        has_errors,
        path: step.map_or_else(String::new, |step| {
            format!("/org/9000001-1/{}", step.code())
        }),
        switch_form: step.filter(|step| step.is_form()).map(|_| FORM.to_owned()),
        viewer,
        assets: Assets {
            css: "style/main.css".to_owned(),
            boot: None,
        },
    }
}

pub fn title(texts: &Texts, step: Step) -> String {
    texts.text(&format!("step-{}.title", step.code()))
}

/// One step of the form with its list, heading, summary, buttons.
pub fn step_page(
    texts: &'static Texts,
    step: Step,
    problems: &[Problem],
    fields: impl FnOnce() -> AnyView,
) -> String {
    let has_errors = problems
        .iter()
        .any(|problem| problem.severity == Severity::Error);
    document(&frame(texts, Some(step), has_errors), || {
        let row_name = |row: &RowId| texts.text_with("contacts-row", &[("number", row.as_str())]);
        let first_option = |field: &str| {
            let field = ContactDraft::FIELDS
                .iter()
                .find(|candidate| candidate.name == field)?;
            declared_options(texts, field).into_iter().next()
        };
        let lines = Summary::new(texts, &row_name, &first_option, "rows");
        let body = view! {
            {error_summary(texts, &lines.items(problems, Severity::Error))}
            {warning_summary(texts, &lines.items(problems, Severity::Warning))}
            <p class="progress">{progress(texts, &Step::ALL, step)}</p>
            <h1 tabindex="-1">{title(texts, step)}</h1>
            <p class="lead">{texts.text(&format!("step-{}.lead", step.code()))}</p>
            <p>{texts.text("required-note")}</p>
            <form method="post" id=FORM novalidate=true>
                {fields()}
                <div class="actions">
                    {Button::new(texts.text("button-save-continue"))
                        .weight(Weight::Primary)
                        .value(Action::Next.value())
                        .view()}
                    {Button::new(texts.text("button-previous"))
                        .value(Action::Previous.value())
                        .view()}
                </div>
            </form>
        };
        beside_steps(steps(texts, step), body)
    })
}

pub fn steps(texts: &'static Texts, current: Step) -> AnyView {
    let state = |step: Step| match step {
        Step::AccessPoints | Step::CustomerDetails => Some(StepState::Complete),
        Step::Contacts => Some(StepState::HasProblems),
        Step::Billing => Some(StepState::Started),
        Step::ServiceDescription | Step::Commitment => Some(StepState::Untouched),
        Step::Instructions | Step::Summary | Step::Receipt => None,
    };
    let target = |step: Step| match step {
        Step::Receipt => StepTarget::Closed,
        step if current.is_form() => StepTarget::Submit {
            form: FORM.to_owned(),
            value: Action::GoTo(step).value(),
        },
        step => StepTarget::Link(format!("/fi/{}", step.code())),
    };
    wizard_steps(texts, &Step::ALL, current, state, target)
}
