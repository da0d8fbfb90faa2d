//! The two steps that accept a text (guides 3.1.7 and 3.1.8).

use domain::forms::FormDraft;
use domain::forms::acceptance::{Acceptance, CommitmentDraft, ServiceDescriptionDraft, is_ticked};
use leptos::prelude::*;

use super::shown::Shown;
use crate::components::document_text::document_text;
use crate::components::notice::{Tone, notice};
use crate::pages::answer_sections::accepted_by;
use crate::pages::hidden::hidden;
use crate::pages::printing::printing;

/// Palvelukuvauksen hyväksyminen / Godkännande av tjänstebeskrivningen.
pub fn service_description(shown: &Shown<'_>) -> AnyView {
    let text = format!("service-description-{}", shown.service().code());
    let in_force = &shown.open.circumstances.service_description_version;
    let acceptance = shown.open.state.acceptances.service_description.as_ref();
    let acceptance = acceptance.filter(|given| given.text_version == *in_force);
    let form = &shown.draft().service_description;
    view! {
        {read(shown, &text)}
        {accept(shown, form, ServiceDescriptionDraft::FIELDS, acceptance.filter(|_| is_ticked(&form.accepted)))}
    }
    .into_any()
}

/// Sitoumuksen allekirjoittaminen / Signering av förbindelsen. It can be printed by the browser; the
/// island adds a button for that.
pub fn commitment(shown: &Shown<'_>) -> AnyView {
    let texts = shown.texts;
    let organisation = shown.acting.organisation();
    let customer = texts.text_with(
        "commitment-customer",
        &[
            (
                "organisation",
                organisation.name.in_language(texts.language()),
            ),
            ("businessid", &organisation.business_id.to_string()),
        ],
    );
    let in_force = &shown.open.circumstances.commitment_version;
    let acceptance = shown.open.state.acceptances.commitment.as_ref();
    let acceptance = acceptance.filter(|given| given.text_version == *in_force);
    let form = &shown.draft().commitment;
    view! {
        <p>{customer}</p>
        {read(shown, "commitment")}
        <p class="no-print">{texts.text("commitment-print.hint")}</p>
        {printing(texts, "commitment-print")}
        {accept(shown, form, CommitmentDraft::FIELDS, acceptance.filter(|_| is_ticked(&form.accepted)))}
    }
    .into_any()
}

/// The text itself. The version that was on the page travels with the form, so that nobody accepts
/// another one than was read.
fn read(shown: &Shown<'_>, id: &str) -> AnyView {
    let texts = shown.texts;
    let document = texts.document(id);
    let version_id = format!("{}-version", shown.view.step.code());
    let version = texts.text_with(&version_id, &[("version", &document.version)]);
    let travelling = hidden("text_version", document.version.clone());
    view! { {travelling}{document_text(document, version)} }.into_any()
}

/// The box, ticked only for the version in force: whoever ticked an older one has not read this.
fn accept<T: FormDraft>(
    shown: &Shown<'_>,
    form: &T,
    fields: &'static [domain::forms::Field],
    acceptance: Option<&Acceptance>,
) -> AnyView {
    let texts = shown.texts;
    let id = format!("{}-accepted", shown.view.step.code());
    let unticked = T::default();
    let form = if acceptance.is_some() {
        form
    } else {
        &unticked
    };
    let boxes: Vec<_> = fields
        .iter()
        .map(|field| shown.field(None, form, field).view())
        .collect();
    let accepted = acceptance.map(|acceptance| {
        let words = accepted_by(texts, shown.view.step, acceptance);
        notice(Tone::Success, None, view! { <p>{words}</p> })
    });
    view! {
        {boxes}
        <p class="soft">{texts.text(&format!("{id}.stored"))}</p>
        {accepted}
    }
    .into_any()
}
