//! What the server answered to a save, brought to the page.

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomParser, Element, HtmlInputElement, Response, SupportedType};

use super::dom::{all, find, has_focus};
use super::field_checks::{Slot, name_of, show};
use super::step_form::Shared;

/// Takes the new version, what others changed, what is wrong, and what the register knows.
pub async fn take(behaviour: &Shared, answer: &JsValue) {
    let time = text(answer, "saved_at");
    match Reflect::get(answer, &"version".into())
        .ok()
        .and_then(|version| version.as_string())
    {
        Some(version) => behaviour.set_hidden("version", &version),
        // Others added or removed rows: from here only the form itself saves, and merges.
        None => behaviour.stopped.set(true),
    }
    for merged in list(answer, "merged") {
        set_value(behaviour, &text(&merged, "name"), &text(&merged, "value"));
    }
    note_problems(behaviour, &list(answer, "problems"));
    let offered = list(answer, "access_points");
    if rows_to_refresh(behaviour, &offered) {
        // A page that cannot be fetched leaves the row as it is: it can still be filled in.
        refresh_rows(behaviour).await.ok();
    }
    if !behaviour.dirty.get() {
        behaviour.tell(
            if behaviour.stopped.get() {
                "conflict"
            } else {
                "saved"
            },
            &time,
        );
    }
}

fn text(object: &JsValue, key: &str) -> String {
    Reflect::get(object, &key.into())
        .ok()
        .and_then(|value| value.as_string())
        .unwrap_or_default()
}

fn list(object: &JsValue, key: &str) -> Vec<JsValue> {
    Reflect::get(object, &key.into())
        .map(|value| Array::from(&value).to_vec())
        .unwrap_or_default()
}

/// An answer that somebody else changed, unless it is being typed here right now.
fn set_value(behaviour: &Shared, name: &str, value: &str) {
    for input in all(&behaviour.form, &format!("input[name=\"{name}\"]")) {
        let focused = has_focus(&input);
        let Ok(input) = input.dyn_into::<HtmlInputElement>() else {
            continue;
        };
        match input.type_().as_str() {
            "checkbox" | "radio" => {
                input.set_checked(value.lines().any(|code| code == input.value()));
            }
            _ if !focused => input.set_value(value),
            _ => {}
        }
    }
}

/// Shows what the server found at fields that are not being typed in, and takes back what it no
/// longer finds at fields that were changed.
fn note_problems(behaviour: &Shared, problems: &[JsValue]) {
    for field in all(&behaviour.form, "[data-field]") {
        if has_focus(&field) {
            continue;
        }
        let name = control_name(&field);
        let words = |severity: &str| {
            problems
                .iter()
                .find(|problem| {
                    text(problem, "name") == name && text(problem, "severity") == severity
                })
                .map(|problem| text(problem, "text"))
        };
        show(&field, Slot::Warning, words("warning").as_deref());
        let error = words("error");
        if error.is_some() || was_touched(&field) && !is_empty(&field) {
            show(&field, Slot::Error, error.as_deref());
        }
    }
}

fn control_name(field: &Element) -> String {
    let name = name_of(field);
    field
        .get_attribute("data-row")
        .map_or_else(|| name.clone(), |row| format!("{row}.{name}"))
}

fn was_touched(field: &Element) -> bool {
    field.has_attribute("data-touched") || find::<Element>(field, "[data-touched]").is_some()
}

fn is_empty(field: &Element) -> bool {
    super::dom::answer_of(field).trim().is_empty()
}

/// Whether a row offers other systems than the register knows.
fn rows_to_refresh(behaviour: &Shared, offered: &[JsValue]) -> bool {
    all(&behaviour.form, "details[data-row]").iter().any(|row| {
        let id = row.get_attribute("data-row").unwrap_or_default();
        let known = offered
            .iter()
            .find(|point| text(point, "row") == id)
            .map(|point| list(point, "systems"))
            .unwrap_or_default();
        let shown = all(row, "[data-field=systems] input");
        known.iter().any(|system| {
            let system = system.as_string();
            !shown
                .iter()
                .any(|input| input.get_attribute("value") == system)
        }) || known.is_empty() && !shown.is_empty()
    })
}

/// Takes the systems' fields of every row from the page as the server draws it now. What is being
/// typed in stays.
async fn refresh_rows(behaviour: &Shared) -> Result<(), JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let address = window.location().pathname()?;
    let response: Response = JsFuture::from(window.fetch_with_str(&address))
        .await?
        .dyn_into()?;
    let html = JsFuture::from(response.text()?)
        .await?
        .as_string()
        .unwrap_or_default();
    let fresh = DomParser::new()?.parse_from_string(&html, SupportedType::TextHtml)?;
    for row in all(&behaviour.form, "details[data-row]") {
        if let Some(fresh) = fresh.get_element_by_id(&row.id()) {
            replace_systems(&row, &fresh);
        }
    }
    Ok(())
}

fn replace_systems(row: &Element, fresh: &Element) {
    let selector = "[data-field=systems], [data-field=typed_systems]";
    let old = all(row, selector);
    let Some(oid) = find::<Element>(row, "[data-field=oid]") else {
        return;
    };
    if old.iter().any(has_focus) {
        return;
    }
    for field in old {
        field.remove();
    }
    let mut after = oid;
    for field in all(fresh, selector) {
        after.after_with_node_1(&field).ok();
        after = field;
    }
}
