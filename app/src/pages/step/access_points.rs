//! Liityntäpisteet ja järjestelmät / Anslutningspunkter och system (guides 3.1.2 and 3.1.3).

use domain::forms::FormDraft;
use domain::forms::access_points::{AccessPointDraft, MOST_ACCESS_POINTS};
use domain::forms::renewal::RenewalDraft;
use leptos::prelude::*;

use super::options::{is_unknown_point, known_point};
use super::shown::Shown;
use crate::components::button::{Button, Weight};
use crate::form::action;
use crate::form::names::TEMPLATE_ROW;
use crate::form::row_view::{RowView, row_template};
use crate::form::rows_view::{RemovedRow, RowsView};
use crate::pages::rows::{NUMBER_TO_COME, access_point_name};

/// The access points, and for prescriptions the renewal question.
pub fn view(shown: &Shown<'_>) -> AnyView {
    let rows = shown
        .draft()
        .access_points
        .iter()
        .enumerate()
        .map(|(index, row)| {
            one(shown, row.id.as_str(), &(index + 1).to_string(), &row.value).view()
        })
        .collect();
    let empty = AccessPointDraft::default();
    let rows = RowsView {
        texts: shown.texts,
        group: shown.view.step.code(),
        rows,
        template: row_template(one(shown, TEMPLATE_ROW, NUMBER_TO_COME, &empty)),
        most: MOST_ACCESS_POINTS,
        problems: &shown.problems,
        removed: shown.view.removed.as_ref().map(|removed| RemovedRow {
            row: removed.row.clone(),
            name: removed.name.clone(),
        }),
    };
    let renewal = shown
        .service()
        .asks_renewal_requests()
        .then(|| renewal(shown));
    view! { {rows.view()}{renewal} }.into_any()
}

fn one(shown: &Shown<'_>, row: &str, number: &str, point: &AccessPointDraft) -> RowView {
    let offered = shown.open.circumstances.offers_systems(&point.oid);
    let fields: Vec<_> = AccessPointDraft::FIELDS
        .iter()
        .map(|field| {
            let view = shown.field(Some(row), point, field);
            match field.name {
                "oid" => view.beneath(look_up(shown, row, point)),
                "systems" => view.required(offered),
                _ => view.required(!offered),
            }
            .view()
        })
        .collect();
    RowView {
        row: row.to_owned(),
        name: access_point_name(shown.texts, number, point),
        named: !point.oid.trim().is_empty(),
        more: None,
        open: true,
        remove: Some(shown.texts.text("access-points-remove")),
        fields: fields.into_any(),
    }
}

/// What the register knows of the access point, and the button that asks it without a script.
fn look_up(shown: &Shown<'_>, row: &str, point: &AccessPointDraft) -> AnyView {
    let texts = shown.texts;
    let told = if let Some(known) = known_point(shown.open, &point.oid) {
        Some(texts.text_with("access-points-known-as", &[("name", &known.name)]))
    } else {
        is_unknown_point(shown.open, &point.oid)
            .then(|| texts.text("access-points-systems.none-known"))
    };
    let button = Button::new(texts.text("access-points-look-up"))
        .weight(Weight::Secondary)
        .value(action::look_up(row))
        .described_by(format!("row-{row}-name"))
        .view();
    view! {
        <p class="beneath">{button}</p>
        {told.map(|told| view! { <p class="known">{told}</p> })}
    }
    .into_any()
}

/// The question, and what has to be told to others if the answer is yes.
fn renewal(shown: &Shown<'_>) -> AnyView {
    let texts = shown.texts;
    let advice = |name: &str| texts.text(&format!("access-points-renewal-advice{name}"));
    let body = view! {
        <p>{advice("")}</p>
        <ul>
            <li>{advice(".thl")}</li>
            <li>{advice(".supplier")}</li>
        </ul>
        <p>{advice(".later")}</p>
    };
    let question: Vec<_> = RenewalDraft::FIELDS
        .iter()
        .map(|field| shown.field(None, &shown.draft().renewal, field).view())
        .collect();
    view! { {question}<div class="field-hint">{body}</div> }.into_any()
}
