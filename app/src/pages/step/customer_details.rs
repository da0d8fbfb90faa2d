//! Asiakastiedot / Kunduppgifter (guide 3.1.4).

use domain::forms::FormDraft;
use domain::forms::customer_details::CustomerDetailsDraft;
use leptos::prelude::*;

use super::shown::Shown;
use crate::components::answer_list::{Answer, answer_list};
use crate::pages::answer_sections::register_answers;

/// What the register knows, to be read, and the fields.
pub fn view(shown: &Shown<'_>) -> AnyView {
    let texts = shown.texts;
    let known: Vec<Answer> = register_answers(texts, shown.acting.organisation());
    let fields: Vec<_> = CustomerDetailsDraft::FIELDS
        .iter()
        .map(|field| {
            shown
                .field(None, &shown.draft().customer_details, field)
                .view()
        })
        .collect();
    view! {
        <section class="register">
            <h2>{texts.text("customer-details-from-register")}</h2>
            <p class="field-hint">{texts.text("customer-details-from-register.hint")}</p>
            {answer_list(known, "")}
        </section>
        {fields}
    }
    .into_any()
}
