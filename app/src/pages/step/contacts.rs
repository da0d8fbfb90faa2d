//! Yhteyshenkilöt / Kontaktpersoner (guide 3.1.5).

use domain::forms::FormDraft;
use domain::forms::choices::{Choice, codes};
use domain::forms::contacts::{ContactDraft, MOST_CONTACTS, ServiceRole, SharedRole};
use leptos::prelude::*;

use super::shown::Shown;
use crate::components::answer_list::{Answer, answer_list};
use crate::components::disclosure::disclosure;
use crate::form::names::TEMPLATE_ROW;
use crate::form::row_view::{RowView, row_template};
use crate::form::rows_view::{RemovedRow, RowsView};
use crate::pages::rows::{NUMBER_TO_COME, contact_name};

/// With more contacts than this, those that are in order are folded.
const MOST_UNFOLDED: usize = 4;

/// The contacts, and what the roles mean.
pub fn view(shown: &Shown<'_>) -> AnyView {
    let contacts = &shown.draft().contacts;
    let few = contacts.len() <= MOST_UNFOLDED;
    let rows = contacts
        .iter()
        .enumerate()
        .map(|(index, row)| {
            let open = few || row.value.is_untouched() || shown.has_problem(&row.id);
            one(
                shown,
                row.id.as_str(),
                &(index + 1).to_string(),
                &row.value,
                open,
            )
            .view()
        })
        .collect();
    let empty = ContactDraft::default();
    let rows = RowsView {
        texts: shown.texts,
        group: shown.view.step.code(),
        rows,
        template: row_template(one(shown, TEMPLATE_ROW, NUMBER_TO_COME, &empty, true)),
        most: MOST_CONTACTS,
        problems: &shown.problems,
        removed: shown.view.removed.as_ref().map(|removed| RemovedRow {
            row: removed.row.clone(),
            name: removed.name.clone(),
        }),
    };
    view! { {about_roles(shown)}{rows.view()} }.into_any()
}

/// A person's and an organisation's names are both there; the style sheet shows those of the chosen
/// kind, so that choosing it needs no script. Each is required where it is shown.
fn one(shown: &Shown<'_>, row: &str, number: &str, contact: &ContactDraft, open: bool) -> RowView {
    // Most contacts are persons: the choice is made, and can be changed.
    let contact = &ContactDraft {
        kind: contact.kind().code().to_owned(),
        ..contact.clone()
    };
    let fields: Vec<_> = ContactDraft::FIELDS
        .iter()
        .map(|field| {
            let view = shown.field(Some(row), contact, field);
            match field.name {
                "first_name" | "last_name" | "organisation_name" => view.required(true).view(),
                _ => view.view(),
            }
        })
        .collect();
    RowView {
        row: row.to_owned(),
        name: contact_name(shown.texts, number, contact),
        named: !contact.display_name().is_empty(),
        more: roles_held(shown, contact),
        open,
        remove: Some(shown.texts.text("contacts-remove")),
        fields: fields.into_any(),
    }
}

/// The roles of this service and the shared ones that the contact holds, for its folded row.
fn roles_held(shown: &Shown<'_>, contact: &ContactDraft) -> Option<String> {
    let held: Vec<_> = role_codes(shown)
        .filter(|code| {
            codes(&contact.shared_roles)
                .chain(codes(&contact.service_roles))
                .any(|chosen| chosen == *code)
        })
        .map(|code| shown.texts.text(&format!("role-{code}")))
        .collect();
    (!held.is_empty()).then(|| held.join(", "))
}

fn role_codes(shown: &Shown<'_>) -> impl Iterator<Item = &'static str> {
    let shared = SharedRole::ALL.iter().map(|role| role.code());
    shared.chain(
        ServiceRole::of(shown.service())
            .iter()
            .map(|role| role.code()),
    )
}

fn about_roles(shown: &Shown<'_>) -> AnyView {
    let texts = shown.texts;
    let roles = role_codes(shown)
        .map(|code| {
            let id = format!("role-{code}");
            Answer::new(texts.text(&id), texts.text(&format!("{id}.description")))
        })
        .collect();
    disclosure(texts.text("contacts-about-roles"), answer_list(roles, ""))
}
