//! The disputed answers, both to be seen and one to be chosen.

use domain::forms::Field;
use domain::forms::cell::Cell;
use domain::forms::merge::Clash;
use domain::values::RowId;
use leptos::prelude::*;
use service::use_cases::save_step::Clashed;
use texts::Texts;

use super::row_name;
use crate::form::answers::answer;
use crate::form::names::{control_id, option_id};
use crate::pages::fields::field;

/// One group for each clash. Nothing is chosen beforehand between two answers; a row stays unless
/// somebody takes it out.
pub fn view(texts: &'static Texts, clashed: &Clashed) -> Vec<AnyView> {
    clashed
        .clashes
        .iter()
        .filter_map(|clash| match clash {
            Clash::Field { cell, mine, theirs } => two_answers(texts, clashed, cell, mine, theirs),
            Clash::Row {
                step,
                row,
                removed_by_mine,
            } => {
                let name = row_name(texts, clashed, *step, row);
                Some(row_or_none(texts, row, name, *removed_by_mine))
            }
        })
        .collect()
}

fn two_answers(
    texts: &'static Texts,
    clashed: &Clashed,
    cell: &Cell,
    mine: &str,
    theirs: &str,
) -> Option<AnyView> {
    let field = field(cell.step, &cell.field)?;
    let label = texts.text(&field.message_id());
    let legend = match &cell.row {
        Some(row) => format!("{} – {label}", row_name(texts, clashed, cell.step, row)),
        None => label,
    };
    let id = control_id(cell.row.as_ref().map(RowId::as_str), field.name);
    let name = cell.control_name();
    let option = |whose: &str, value: &str| {
        let id = option_id(&id, whose);
        let what = texts.text(&format!("conflict-{whose}"));
        let shown = shown(texts, field, value);
        view! {
            <div class="option">
                <input type="radio" id=id.clone() name=name.clone() value=value.to_owned() required=true />
                <label for=id>{what}": "<strong>{shown}</strong></label>
            </div>
        }
    };
    let (yours, theirs) = (option("yours", mine), option("theirs", theirs));
    let group = view! {
        <fieldset class="field" role="radiogroup" aria-required="true">
            <legend class="field-label">{legend}</legend>
            {yours}
            {theirs}
        </fieldset>
    };
    Some(group.into_any())
}

/// An answer in words, on one line.
fn shown(texts: &Texts, field: &Field, typed: &str) -> String {
    let lines = answer(texts, field, typed).lines;
    if lines.is_empty() {
        texts.text("conflict-empty")
    } else {
        lines.join(", ")
    }
}

fn row_or_none(texts: &'static Texts, row: &RowId, name: String, removed_by_mine: bool) -> AnyView {
    let told = if removed_by_mine {
        texts.text("conflict-row-removed-by-you")
    } else {
        texts.text("conflict-row-removed-by-other")
    };
    let id = format!("keep-{}", row.as_str());
    let about = format!("{id}-about");
    let keep = texts.text("conflict-keep-row");
    view! {
        <fieldset class="field">
            <legend class="field-label">{name}</legend>
            <p class="field-hint" id=about.clone()>{told}</p>
            <div class="option">
                <input
                    type="checkbox"
                    id=id.clone()
                    name="rows"
                    value=row.as_str().to_owned()
                    checked=true
                    aria-describedby=about
                />
                <label for=id>{keep}</label>
            </div>
        </fieldset>
    }
    .into_any()
}
