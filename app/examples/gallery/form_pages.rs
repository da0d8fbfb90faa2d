//! The steps that have a form.

use app::components::answer_list::Answer;
use app::components::disclosure::disclosure;
use app::components::document_text::document_text;
use app::form::answers::answers_view;
use app::form::field_view::FieldView;
use app::form::names::TEMPLATE_ROW;
use app::form::options::Choosable;
use app::form::row_view::{RowView, row_template};
use app::form::rows_view::{RemovedRow, RowsView};
use domain::forms::FormDraft;
use domain::forms::acceptance::ServiceDescriptionDraft;
use domain::forms::access_points::AccessPointDraft;
use domain::forms::billing::BillingDraft;
use domain::forms::contacts::ContactDraft;
use domain::forms::customer_details::CustomerDetailsDraft;
use domain::forms::problem::Problem;
use domain::forms::step::Step;
use leptos::prelude::*;
use texts::Texts;

use crate::problems::row_id;
use crate::step_page::step_page;

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

pub fn details(texts: &'static Texts, problems: &[Problem]) -> String {
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

pub fn contacts(texts: &'static Texts, problems: &[Problem]) -> String {
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

pub fn access_points(texts: &'static Texts) -> String {
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

pub fn billing(texts: &'static Texts) -> String {
    step_page(texts, Step::Billing, &[], || {
        fields(texts, &BillingDraft::default(), None, &[]).into_any()
    })
}

pub fn description(texts: &'static Texts) -> String {
    step_page(texts, Step::ServiceDescription, &[], || {
        view! {
            {document_text(texts.document("service-description-patient-data"), "2026-1")}
            {fields(texts, &ServiceDescriptionDraft::default(), None, &[])}
        }
        .into_any()
    })
}
