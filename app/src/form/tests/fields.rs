//! Fields of one line, and single boxes.

use domain::forms::acceptance::CommitmentDraft;
use domain::forms::billing::BillingDraft;
use domain::forms::customer_details::CustomerDetailsDraft;
use domain::forms::problem::Problem;
use domain::forms::step::Step;
use domain::message::Message;
use domain::values::ValueProblem;

use super::{field, finnish, html, tag};
use crate::form::field_view::FieldView;
use crate::form::options::Choosable;

fn postal_code(problems: &[Problem]) -> String {
    let field = field::<CustomerDetailsDraft>("postal_code");
    html(
        FieldView::new(finnish(), field, "001")
            .problems(problems)
            .view(),
    )
}

fn malformed(step: Step) -> Problem {
    Problem::value(step, None, "postal_code", ValueProblem::Malformed)
}

#[test]
fn a_field_has_a_label_a_name_and_its_answer_as_typed() {
    let html = postal_code(&[]);
    assert!(
        tag(&html, "<label").contains("for=\"postal-code\""),
        "{html}"
    );
    let input = tag(&html, "<input");
    for part in [
        "id=\"postal-code\"",
        "name=\"postal_code\"",
        "value=\"001\"",
        "autocomplete=\"postal-code\"",
        "inputmode=\"numeric\"",
        " required",
    ] {
        assert!(input.contains(part), "{part} in {input}");
    }
    assert!(!input.contains("maxlength"), "{input}");
}

#[test]
fn the_asterisk_of_a_required_field_is_no_part_of_its_name() {
    let html = postal_code(&[]);
    assert!(
        tag(&html, "asterisk").contains("aria-hidden=\"true\""),
        "{html}"
    );
}

#[test]
fn a_field_in_order_is_described_by_its_hint_alone() {
    let html = postal_code(&[]);
    let input = tag(&html, "<input");
    assert!(
        input.contains("aria-describedby=\"postal-code-hint\""),
        "{input}"
    );
    assert!(!input.contains("aria-invalid"), "{input}");
    assert!(
        html.contains("id=\"postal-code-error\" class=\"field-error\"></div>"),
        "{html}"
    );
}

#[test]
fn a_wrong_field_is_described_by_hint_and_error() {
    let html = postal_code(&[malformed(Step::CustomerDetails)]);
    let input = tag(&html, "<input");
    assert!(
        input.contains("aria-describedby=\"postal-code-hint postal-code-error\""),
        "{input}"
    );
    assert!(input.contains("aria-invalid=\"true\""), "{input}");
    let words = finnish().text("customer-details-postal-code.error-malformed");
    assert!(
        html.contains(&format!(
            "id=\"postal-code-error\" class=\"field-error\"><p>{words}</p>"
        )),
        "{html}"
    );
}

#[test]
fn a_warning_describes_the_field_without_making_it_wrong() {
    let message = Message::new("problem-postal-code-unknown").with("code", "00001");
    let warning = Problem::rule(Step::CustomerDetails, message)
        .at(None, "postal_code")
        .as_warning();
    let html = postal_code(&[warning]);
    let input = tag(&html, "<input");
    assert!(
        input.contains("postal-code-hint postal-code-warning"),
        "{input}"
    );
    assert!(!input.contains("aria-invalid"), "{input}");
}

#[test]
fn a_problem_of_another_step_is_not_shown() {
    let html = postal_code(&[malformed(Step::Billing)]);
    assert!(!html.contains("aria-invalid"), "{html}");
}

#[test]
fn what_was_typed_is_shown_as_text_whatever_it_is() {
    let field = field::<CustomerDetailsDraft>("street_address");
    let typed = "\"><script>alert(1)</script>";
    let html = html(FieldView::new(finnish(), field, typed).view());
    assert!(!html.contains("<script"), "{html}");
}

#[test]
fn an_email_address_is_left_as_it_was_typed_by_the_browser() {
    let field = field::<CustomerDetailsDraft>("email");
    let html = html(FieldView::new(finnish(), field, "").view());
    let input = tag(&html, "<input");
    assert!(
        input.contains("type=\"text\"") && input.contains("inputmode=\"email\""),
        "{input}"
    );
}

#[test]
fn suggestions_hang_on_the_field_without_binding_it() {
    let field = field::<BillingDraft>("intermediary");
    let suggestion = Choosable {
        code: "003721291126".to_owned(),
        label: "Maventa".to_owned(),
        description: None,
    };
    let html = html(
        FieldView::new(finnish(), field, "")
            .suggestions(vec![suggestion])
            .view(),
    );
    assert!(
        tag(&html, "<input").contains("list=\"intermediary-list\""),
        "{html}"
    );
    assert!(
        html.contains("<datalist id=\"intermediary-list\">"),
        "{html}"
    );
}

#[test]
fn a_read_only_field_asks_for_nothing() {
    let field = field::<CustomerDetailsDraft>("street_address");
    let html = html(
        FieldView::new(finnish(), field, "Koulukatu 4")
            .read_only()
            .view(),
    );
    assert!(tag(&html, "<input").contains("readonly"), "{html}");
    assert!(!html.contains("asterisk"), "{html}");
}

#[test]
fn a_box_is_ticked_when_its_answer_is() {
    let field = field::<CommitmentDraft>("accepted");
    for (typed, ticked) in [("yes", true), ("", false)] {
        let html = html(FieldView::new(finnish(), field, typed).view());
        let input = tag(&html, "<input");
        assert!(
            input.contains("type=\"checkbox\"") && input.contains("value=\"yes\""),
            "{input}"
        );
        assert_eq!(input.contains(" checked"), ticked, "{input}");
    }
}
