//! Groups of choices.

use domain::forms::access_points::AccessPointDraft;
use domain::forms::problem::Problem;
use domain::forms::step::Step;
use domain::values::ValueProblem;

use super::{contact_field, field, finnish, html, row_id, tag};
use crate::form::field_view::FieldView;
use crate::form::options::Choosable;

fn kind(value: &str, problems: &[Problem]) -> String {
    html(
        FieldView::new(finnish(), contact_field("kind"), value)
            .row("r1")
            .problems(problems)
            .view(),
    )
}

#[test]
fn radio_buttons_are_one_named_group() {
    let html = kind("organisation", &[]);
    let group = tag(&html, "<fieldset");
    assert!(group.contains("role=\"radiogroup\""), "{group}");
    assert!(group.contains("aria-required=\"true\""), "{group}");
    assert!(html.contains("<legend"), "{html}");
    let chosen = tag(&html, "id=\"r1-kind-organisation\"");
    assert!(
        chosen.contains("name=\"r1.kind\"") && chosen.contains(" checked"),
        "{chosen}"
    );
    assert!(
        !tag(&html, "id=\"r1-kind-person\"").contains(" checked"),
        "{html}"
    );
}

#[test]
fn a_wrong_choice_is_told_at_the_group() {
    let problem = Problem::value(
        Step::Contacts,
        Some(row_id("r1")),
        "kind",
        ValueProblem::Missing,
    );
    let group = tag(&kind("", &[problem]), "<fieldset");
    assert!(group.contains("aria-invalid=\"true\""), "{group}");
    assert!(group.contains("r1-kind-hint r1-kind-error"), "{group}");
}

#[test]
fn the_same_field_of_another_row_stays_in_order() {
    let problem = Problem::value(
        Step::Contacts,
        Some(row_id("r2")),
        "kind",
        ValueProblem::Missing,
    );
    assert!(!kind("", &[problem]).contains("aria-invalid"));
}

#[test]
fn each_chosen_role_is_ticked_and_told_in_words() {
    let value = "technical\ndisturbance";
    let field = contact_field("shared_roles");
    let html = html(FieldView::new(finnish(), field, value).row("r1").view());
    for (code, ticked) in [
        ("administrative", false),
        ("technical", true),
        ("disturbance", true),
    ] {
        let input = tag(&html, &format!("id=\"r1-shared-roles-{code}\""));
        assert_eq!(input.contains(" checked"), ticked, "{input}");
        assert!(input.contains(&format!("value=\"{code}\"")), "{input}");
        assert!(
            html.contains(&finnish().text(&format!("role-{code}"))),
            "{code}"
        );
    }
}

#[test]
fn the_first_box_of_a_wrong_group_tells_why() {
    let row = Some(row_id("r1"));
    let problem = Problem::value(
        Step::Contacts,
        row,
        "shared_roles",
        ValueProblem::UnknownChoice,
    );
    let field = contact_field("shared_roles");
    let view = FieldView::new(finnish(), field, "")
        .row("r1")
        .problems(&[problem])
        .view();
    let html = html(view);
    let first = tag(&html, "id=\"r1-shared-roles-administrative\"");
    assert!(first.contains("r1-shared-roles-error"), "{first}");
    assert!(first.contains("aria-invalid=\"true\""), "{first}");
}

#[test]
fn a_chosen_system_that_is_offered_no_longer_is_kept() {
    let field = field::<AccessPointDraft>("systems");
    let view = FieldView::new(finnish(), field, "Vanha")
        .row("a1")
        .options(vec![Choosable::named("Potilas-Esko")])
        .view();
    let html = html(view);
    assert!(tag(&html, "value=\"Vanha\"").contains(" checked"), "{html}");
    assert!(
        !tag(&html, "value=\"Potilas-Esko\"").contains(" checked"),
        "{html}"
    );
}

#[test]
fn a_group_with_nothing_to_offer_is_not_there() {
    let field = field::<AccessPointDraft>("systems");
    let html = html(FieldView::new(finnish(), field, "").row("a1").view());
    assert!(!html.contains("fieldset"), "{html}");
}
