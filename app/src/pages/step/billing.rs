//! Laskutustiedot / Faktureringsuppgifter (guide 3.1.6).

use domain::forms::FormDraft;
use domain::forms::billing::BillingDraft;
use domain::values::intermediary::OPERATORS;
use leptos::prelude::*;

use super::shown::Shown;
use crate::form::options::Choosable;

/// The fields; the intermediary's code proposes those of the known operators.
pub fn view(shown: &Shown<'_>) -> AnyView {
    let fields: Vec<_> = BillingDraft::FIELDS
        .iter()
        .map(|field| {
            let view = shown.field(None, &shown.draft().billing, field);
            if field.name == "intermediary" {
                view.suggestions(operators()).view()
            } else {
                view.view()
            }
        })
        .collect();
    fields.into_any()
}

fn operators() -> Vec<Choosable> {
    OPERATORS
        .iter()
        .map(|(code, name)| Choosable {
            code: (*code).to_owned(),
            label: (*name).to_owned(),
            description: None,
        })
        .collect()
}
