//! Error summaries, step lists and answers.

use domain::forms::contacts::ContactDraft;
use domain::forms::problem::{Problem, Severity};
use domain::forms::step::Step;
use domain::forms::wizard::StepState;
use domain::message::Message;
use domain::values::{RowId, ValueProblem};

use super::{contact_field, finnish, html, row_id, tag};
use crate::components::error_summary::error_summary;
use crate::components::step_list::StepTarget;
use crate::form::answers::{answers, answers_view};
use crate::form::field_view::FieldView;
use crate::form::options::declared_options;
use crate::form::steps::wizard_steps;
use crate::form::summary::Summary;

fn summary(problems: &[Problem]) -> Vec<(String, String, Option<String>)> {
    let row_name = |row: &RowId| format!("Yhteystieto {}", row.as_str());
    let first = |name: &str| {
        declared_options(finnish(), contact_field(name))
            .into_iter()
            .next()
    };
    Summary::new(finnish(), &row_name, &first, "rows")
        .items(problems, Severity::Error)
        .into_iter()
        .map(|item| (item.href, item.text, item.row))
        .collect()
}

#[test]
fn a_line_of_the_summary_leads_to_the_first_control() {
    let problems = [
        Problem::value(
            Step::Contacts,
            Some(row_id("r1")),
            "phone",
            ValueProblem::Missing,
        ),
        Problem::value(
            Step::Contacts,
            Some(row_id("r1")),
            "kind",
            ValueProblem::Missing,
        ),
        Problem::omission(Step::Contacts, Message::new("problem-contact-missing")),
    ];
    let lines = summary(&problems);
    let addresses: Vec<_> = lines.iter().map(|(href, _, _)| href.as_str()).collect();
    assert_eq!(addresses, ["#r1-phone", "#r1-kind-person", "#rows"]);
    assert_eq!(lines[0].2.as_deref(), Some("Yhteystieto r1"));
    assert_eq!(lines[2].2, None);
}

#[test]
fn the_summary_says_what_the_field_says() {
    let row = Some(row_id("r1"));
    let problems = [Problem::value(
        Step::Contacts,
        row,
        "phone",
        ValueProblem::Missing,
    )];
    let field = FieldView::new(finnish(), contact_field("phone"), "").row("r1");
    let (_, words, _) = &summary(&problems)[0];
    assert!(html(field.problems(&problems).view()).contains(&format!("<p>{words}</p>")));
}

#[test]
fn the_summary_takes_the_focus_without_a_script_and_its_inside_is_the_alert() {
    let row_name = |_: &RowId| String::new();
    let problem = Problem::omission(Step::Contacts, Message::new("problem-contact-missing"));
    let items =
        Summary::new(finnish(), &row_name, &|_| None, "rows").items(&[problem], Severity::Error);
    let html = html(error_summary(finnish(), &items).expect("a summary"));
    let outer = tag(&html, "id=\"error-summary\"");
    assert!(
        outer.contains("autofocus") && outer.contains("tabindex=\"-1\""),
        "{outer}"
    );
    assert!(
        !outer.contains("alert") && html.contains("<div role=\"alert\">"),
        "{html}"
    );
}

#[test]
fn nothing_wrong_means_no_summary() {
    assert!(error_summary(finnish(), &[]).is_none());
}

#[test]
fn leaving_by_the_step_list_saves_the_form() {
    let steps = [
        Step::Instructions,
        Step::Contacts,
        Step::Summary,
        Step::Receipt,
    ];
    let state = |step| (step == Step::Contacts).then_some(StepState::HasProblems);
    let target = |step: Step| match step {
        Step::Receipt => StepTarget::Closed,
        step => StepTarget::Submit {
            form: "f".to_owned(),
            value: format!("goto:{}", step.code()),
        },
    };
    let html = html(wizard_steps(
        finnish(),
        &steps,
        Step::Contacts,
        state,
        target,
    ));
    assert!(
        tag(&html, "value=\"goto:summary\"").contains("form=\"f\""),
        "{html}"
    );
    assert!(
        tag(&html, "aria-current=\"step\"").starts_with("<span"),
        "{html}"
    );
    assert!(
        html.contains(&finnish().text("step-state-problems")),
        "{html}"
    );
    assert!(
        !html.contains("goto:receipt") && !html.contains("goto:contacts"),
        "{html}"
    );
}

#[test]
fn answers_are_told_in_words_and_gaps_too() {
    let draft = ContactDraft {
        kind: "person".to_owned(),
        first_name: "Aino".to_owned(),
        shared_roles: "technical\ndisturbance".to_owned(),
        ..ContactDraft::default()
    };
    let answers = answers(finnish(), &draft, |field| field.name != "organisation_name");
    let lines = |id: &str| {
        let name = finnish().text(id);
        let answer = answers.iter().find(|answer| answer.name == name);
        answer.map(|answer| answer.lines.clone())
    };
    assert_eq!(
        lines("contacts-kind"),
        Some(vec![finnish().text("contacts-kind.option-person")])
    );
    assert_eq!(
        lines("contacts-shared-roles.heading").map(|roles| roles.len()),
        Some(2)
    );
    assert_eq!(lines("contacts-organisation-name"), None);
    let html = html(answers_view(finnish(), answers));
    assert!(
        html.contains(&finnish().text("summary-empty-answer")),
        "{html}"
    );
}
