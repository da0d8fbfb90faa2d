//! Repeating groups.

use domain::forms::problem::Problem;
use domain::forms::step::Step;
use domain::message::Message;
use leptos::prelude::*;

use super::{finnish, html, row_id, tag};
use crate::form::names::TEMPLATE_ROW;
use crate::form::row_view::{RowView, row_template};
use crate::form::rows_view::{RemovedRow, RowsView};

fn row(id: &str) -> RowView {
    RowView {
        row: id.to_owned(),
        name: "Yhteystieto 1".to_owned(),
        named: false,
        more: None,
        open: true,
        remove: Some(finnish().text("contacts-remove")),
        fields: ().into_any(),
    }
}

fn rows(most: usize, removed: Option<RemovedRow>, problems: &[Problem]) -> String {
    let view = RowsView {
        texts: finnish(),
        group: "contacts",
        rows: vec![row("r1").view()],
        template: row_template(row(TEMPLATE_ROW)),
        most,
        problems,
        removed,
    };
    html(view.view())
}

#[test]
fn a_form_says_which_rows_it_holds() {
    let html = html(row("r1").view());
    let input = tag(&html, "name=\"rows\"");
    assert!(
        input.contains("type=\"hidden\"") && input.contains("value=\"r1\""),
        "{input}"
    );
}

#[test]
fn the_removal_button_says_which_row_it_means() {
    let html = html(row("r1").view());
    let button = tag(&html, "value=\"remove:r1\"");
    assert!(button.contains("name=\"action\""), "{button}");
    assert!(
        button.contains("aria-describedby=\"row-r1-name\""),
        "{button}"
    );
    assert!(html.contains("id=\"row-r1-name\""), "{html}");
}

#[test]
fn the_template_of_a_new_row_is_sent_by_no_browser() {
    let html = rows(200, None, &[]);
    let template = html.find("<template").expect("a template");
    let inside = html.find("value=\"__row__\"").expect("the template's row");
    let end = html.find("</template>").expect("its end");
    assert!(template < inside && inside < end, "{html}");
}

#[test]
fn no_row_can_be_added_to_a_full_group() {
    assert!(rows(2, None, &[]).contains("value=\"add-row\""));
    assert!(!rows(1, None, &[]).contains("value=\"add-row\""));
}

#[test]
fn a_removed_row_can_be_put_back() {
    let html = rows(
        200,
        Some(RemovedRow {
            row: row_id("r7"),
            name: "Aino Toimi".to_owned(),
        }),
        &[],
    );
    assert!(tag(&html, "restore:r7").starts_with("<button"), "{html}");
    assert!(html.contains("role=\"status\""), "{html}");
}

#[test]
fn what_the_group_as_a_whole_lacks_stands_at_the_group() {
    let message = Message::new("problem-role-uncovered").with("role", "technical");
    let html = rows(200, None, &[Problem::omission(Step::Contacts, message)]);
    assert!(
        html.contains("id=\"rows-error\" class=\"field-error\"><p>"),
        "{html}"
    );
}
