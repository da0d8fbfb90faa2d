//! Writes pages that show every building block to `target/gallery`, with the style sheet as it is in
//! `style/`, so that the look can be judged without a server:
//! `cargo run -p app --example gallery --features ssr`.

use std::path::{Path, PathBuf};
use std::{fs, io};

use app::components::answer_list::Answer;
use app::components::badge::badge;
use app::components::button::{Button, Weight, back_link, button_link};
use app::components::disclosure::disclosure;
use app::components::document::{Assets, Document, document};
use app::components::document_text::document_text;
use app::components::error_summary::{error_summary, warning_summary};
use app::components::notice::{Tone, notice};
use app::components::step_list::{StepTarget, beside_steps};
use app::components::timeline::{TimelineEvent, timeline};
use app::components::viewer::{OrganisationBar, Viewer};
use app::form::action::Action;
use app::form::answers::{answers, answers_view};
use app::form::field_view::FieldView;
use app::form::names::TEMPLATE_ROW;
use app::form::options::{Choosable, declared_options};
use app::form::row_view::{RowView, row_template};
use app::form::rows_view::{RemovedRow, RowsView};
use app::form::steps::{progress, wizard_steps};
use app::form::summary::Summary;
use domain::forms::FormDraft;
use domain::forms::acceptance::ServiceDescriptionDraft;
use domain::forms::access_points::AccessPointDraft;
use domain::forms::billing::BillingDraft;
use domain::forms::contacts::ContactDraft;
use domain::forms::customer_details::CustomerDetailsDraft;
use domain::forms::problem::{Problem, Severity};
use domain::forms::step::Step;
use domain::forms::wizard::StepState;
use domain::language::Language;
use domain::message::Message;
use domain::values::{RowId, Value, ValueProblem};
use leptos::prelude::*;
use texts::Texts;

const FORM: &str = "step-form";

fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let target = root.join("target/gallery");
    fs::create_dir_all(&target)?;
    copy_styles(&root.join("style"), &target.join("style"))?;
    for language in Language::ALL {
        let texts = Texts::of(language);
        let code = language.code();
        let write =
            |name: &str, html: String| fs::write(target.join(format!("{name}.{code}.html")), html);
        write("details", details(texts, &[]))?;
        write("details-errors", details(texts, &details_problems()))?;
        write("contacts", contacts(texts, &contact_problems()))?;
        write("access-points", access_points(texts))?;
        write("billing", billing(texts))?;
        write("description", description(texts))?;
        write("summary", summary(texts))?;
        write("start", start(texts))?;
    }
    Ok(())
}

fn copy_styles(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path: PathBuf = entry?.path();
        let Some(name) = path.file_name() else {
            continue;
        };
        if path.is_dir() {
            copy_styles(&path, &to.join(name))?;
        } else {
            fs::copy(&path, to.join(name))?;
        }
    }
    Ok(())
}

fn frame(texts: &Texts, step: Option<Step>, has_errors: bool) -> Document {
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

fn title(texts: &Texts, step: Step) -> String {
    texts.text(&format!("step-{}.title", step.code()))
}

/// One step of the form with its list, heading, summary, buttons.
fn step_page(
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

fn steps(texts: &'static Texts, current: Step) -> AnyView {
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

fn fields<T: FormDraft>(
    texts: &'static Texts,
    draft: &T,
    row: Option<&str>,
    problems: &[Problem],
) -> Vec<AnyView> {
    T::FIELDS
        .iter()
        .map(|field| {
            let value = draft.get(field.name).unwrap_or_default();
            let mut view = FieldView::new(texts, field, value).problems(&[]);
            if let Some(row) = row {
                view = view.row(row);
            }
            view = match field.name {
                "systems" => view.options(vec![
                    Choosable::named("Potilas-Esko"),
                    Choosable::named("Resepti-Ilona"),
                ]),
                "intermediary" => view.suggestions(vec![Choosable {
                    code: "003721291126".to_owned(),
                    label: "Maventa".to_owned(),
                    description: None,
                }]),
                _ => view,
            };
            view.problems(problems).view()
        })
        .collect()
}

fn details(texts: &'static Texts, problems: &[Problem]) -> String {
    let draft = CustomerDetailsDraft {
        street_address: "Koulukatu 4".to_owned(),
        postal_code: "0010".to_owned(),
        ..CustomerDetailsDraft::default()
    };
    step_page(texts, Step::CustomerDetails, problems, || {
        view! {
            {answers_view(texts, vec![
                Answer::new(texts.text("customer-details-name"), "Lääkärikeskus Kuusama Oy"),
                Answer::new(texts.text("customer-details-business-id"), "9000001-1"),
            ])}
            {fields(texts, &draft, None, problems)}
        }
        .into_any()
    })
}

fn details_problems() -> Vec<Problem> {
    let step = Step::CustomerDetails;
    vec![
        Problem::value(step, None, "postal_code", ValueProblem::Malformed),
        Problem::rule(
            step,
            Message::new("problem-postal-code-unknown").with("code", "0010"),
        )
        .at(None, "postal_code")
        .as_warning(),
        Problem::value(step, None, "post_office", ValueProblem::Missing),
        Problem::value(step, None, "email", ValueProblem::Missing),
    ]
}

fn row_id(id: &str) -> Option<RowId> {
    RowId::parse(id).ok()
}

fn contact_problems() -> Vec<Problem> {
    let step = Step::Contacts;
    let unnamed = Message::new("problem-contact-without-role").with("contact", "Tukipalvelu");
    vec![
        Problem::omission(
            step,
            Message::new("problem-role-uncovered").with("role", "archivist"),
        ),
        Problem::value(step, row_id("2"), "phone", ValueProblem::Missing),
        Problem::value(
            step,
            row_id("2"),
            "shared_roles",
            ValueProblem::UnknownChoice,
        ),
        Problem::rule(step, unnamed)
            .at(row_id("2").as_ref(), "shared_roles")
            .as_warning(),
    ]
}

fn contacts(texts: &'static Texts, problems: &[Problem]) -> String {
    let person = ContactDraft {
        first_name: "Aino".to_owned(),
        last_name: "Toimi".to_owned(),
        shared_roles: "administrative\ntechnical".to_owned(),
        ..ContactDraft::default()
    };
    let organisation = ContactDraft {
        kind: "organisation".to_owned(),
        organisation_name: "Tukipalvelu".to_owned(),
        ..ContactDraft::default()
    };
    let row = |row: &str, draft: &ContactDraft, open| RowView {
        row: row.to_owned(),
        name: texts.text_with(
            "contacts-row.with-name",
            &[("number", row), ("name", &draft.display_name())],
        ),
        named: row != TEMPLATE_ROW,
        more: None,
        open,
        remove: Some(texts.text("contacts-remove")),
        fields: fields(texts, draft, Some(row), problems).into_any(),
    };
    step_page(texts, Step::Contacts, problems, || {
        let rows = vec![
            row("1", &person, false).view(),
            row("2", &organisation, true).view(),
        ];
        let removed = row_id("3").map(|row| RemovedRow {
            row,
            name: texts.text_with("contacts-row", &[("number", "3")]),
        });
        let template = row_template(row(TEMPLATE_ROW, &ContactDraft::default(), true));
        RowsView {
            texts,
            group: "contacts",
            rows,
            template,
            most: 200,
            problems,
            removed,
        }
        .view()
    })
}

fn access_points(texts: &'static Texts) -> String {
    let draft = AccessPointDraft {
        oid: "1.2.246.537.6.918.18.77.13.0".to_owned(),
        systems: "Potilas-Esko\nVanha järjestelmä".to_owned(),
        ..AccessPointDraft::default()
    };
    step_page(texts, Step::AccessPoints, &[], || {
        view! {
            {disclosure(texts.text("hint-label"), texts.text("access-points-oid.hint"))}
            {fields(texts, &draft, Some("a1"), &[])}
        }
        .into_any()
    })
}

fn billing(texts: &'static Texts) -> String {
    step_page(texts, Step::Billing, &[], || {
        fields(texts, &BillingDraft::default(), None, &[]).into_any()
    })
}

fn description(texts: &'static Texts) -> String {
    step_page(texts, Step::ServiceDescription, &[], || {
        view! {
            {document_text(texts.document("service-description-patient-data"), "2026-1")}
            {fields(texts, &ServiceDescriptionDraft::default(), None, &[])}
        }
        .into_any()
    })
}

fn summary(texts: &'static Texts) -> String {
    let draft = CustomerDetailsDraft {
        street_address: "Koulukatu 4".to_owned(),
        ..CustomerDetailsDraft::default()
    };
    document(&frame(texts, Some(Step::Summary), false), || {
        let section = texts.text("step-customer-details");
        let full = texts.text_with("button-edit.for", &[("section", &section)]);
        let body = view! {
            {back_link("/fi", texts.text("button-previous"))}
            <h1>{title(texts, Step::Summary)}</h1>
            {notice(Tone::Success, Some(texts.text("summary-ready")), ())}
            <h2>{section}</h2>
            {answers_view(texts, answers(texts, &draft, |_| true))}
            {button_link(Weight::Secondary, "/fi", texts.text("button-edit"), Some(full))}
            {disclosure(texts.text("help-title"), view! { <p>{texts.text("help-lead")}</p> })}
            {timeline(vec![TimelineEvent {
                when: "22.11.2026 klo 10.42".to_owned(),
                what: texts.text("step-receipt.lead"),
                more: None,
            }])}
        };
        beside_steps(steps(texts, Step::Summary), body)
    })
}

fn start(texts: &'static Texts) -> String {
    document(&frame(texts, None, false), || {
        let cards: Vec<_> = ["patient-data", "prescription"]
            .map(|service| {
                let id = format!("service-{service}");
                view! {
                    <li class="card">
                        <h2>{texts.text(&id)}</h2>
                        <p>{texts.text(&format!("{id}.summary"))}</p>
                        {badge(Tone::Info, texts.text("step-state-started"))}
                        " "
                        {badge(Tone::Success, texts.text("step-state-complete"))}
                        " "
                        {badge(Tone::Warning, texts.text("step-state-problems"))}
                    </li>
                }
            })
            .into_iter()
            .collect();
        view! {
            <h1>{texts.text("app-name")}</h1>
            {notice(Tone::Info, None, view! { <p>{texts.text("demo-notice")}</p> })}
            {notice(Tone::Error, Some(texts.text("conflict-title")), view! { <p>{texts.text("conflict-lead")}</p> })}
            <p>{button_link(Weight::Primary, "/fi/login", texts.text("log-in"), None)}</p>
            <ul class="cards">{cards}</ul>
        }
        .into_any()
    })
}
