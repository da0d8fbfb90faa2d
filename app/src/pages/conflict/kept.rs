//! The answers that nobody disputes, in hidden inputs.

use domain::forms::cell::control_name;
use domain::forms::choices::codes;
use domain::forms::merge::Clash;
use domain::forms::rows::Rows;
use domain::forms::step::Step;
use domain::forms::{Control, FormDraft};
use domain::values::RowId;
use leptos::prelude::*;
use service::use_cases::save_step::Clashed;

use super::disputed_rows;
use crate::pages::hidden::hidden;

/// Every undisputed answer of `step`.
pub fn view(step: Step, clashed: &Clashed) -> Vec<AnyView> {
    let merged = &clashed.merged;
    match step {
        Step::AccessPoints => {
            let mut inputs = rows(clashed, &merged.access_points);
            inputs.extend(answers(clashed, None, &merged.renewal));
            inputs
        }
        Step::CustomerDetails => answers(clashed, None, &merged.customer_details),
        Step::Contacts => rows(clashed, &merged.contacts),
        Step::Billing => answers(clashed, None, &merged.billing),
        Step::ServiceDescription => answers(clashed, None, &merged.service_description),
        Step::Commitment => answers(clashed, None, &merged.commitment),
        Step::Instructions | Step::Summary | Step::Receipt => Vec::new(),
    }
}

fn rows<T: FormDraft>(clashed: &Clashed, rows: &Rows<T>) -> Vec<AnyView> {
    let disputed = disputed_rows(clashed);
    rows.iter()
        .flat_map(|row| {
            let stays = (!disputed.contains(&row.id)).then(|| hidden("rows", row.id.as_str()));
            stays
                .into_iter()
                .chain(answers(clashed, Some(&row.id), &row.value))
        })
        .collect()
}

fn answers<T: FormDraft>(clashed: &Clashed, row: Option<&RowId>, draft: &T) -> Vec<AnyView> {
    T::FIELDS
        .iter()
        .filter(|field| !is_disputed(clashed, row, field.name))
        .flat_map(|field| {
            let name = control_name(row, field.name);
            let typed = draft.get(field.name).unwrap_or_default();
            match field.control {
                Control::CheckBoxes(_) | Control::OfferedCheckBoxes => codes(typed)
                    .map(|code| hidden(name.clone(), code))
                    .collect(),
                Control::Text
                | Control::Email
                | Control::Telephone
                | Control::Digits
                | Control::Radio(_)
                | Control::CheckBox => vec![hidden(name, typed)],
            }
        })
        .collect()
}

fn is_disputed(clashed: &Clashed, row: Option<&RowId>, field: &str) -> bool {
    clashed.clashes.iter().any(|clash| match clash {
        Clash::Field { cell, .. } => cell.row.as_ref() == row && cell.field == field,
        Clash::Row { .. } => false,
    })
}
