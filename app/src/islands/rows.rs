//! Rows that come and go without a reload. Whatever fails here, the button still works as the form
//! has it: a page of its own.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, Event, HtmlElement, HtmlTemplateElement};

use super::autosave;
use super::dom::{all, by_id, closest, document, find, listen};
use super::step_form::Shared;

/// What the template has where a row's id comes.
const TEMPLATE_ROW: &str = "__row__";

/// A button of the form was pressed; those of rows are taken care of here.
pub fn pressed(behaviour: &Shared, event: &Event, button: &Element) {
    let action = button.get_attribute("value").unwrap_or_default();
    let done = if action == "add-row" {
        add(behaviour)
    } else if let Some(row) = action.strip_prefix("remove:") {
        remove(behaviour, row)
    } else {
        None
    };
    if done.is_some() {
        event.prevent_default();
        autosave::changed(behaviour);
    }
}

fn list(behaviour: &Shared) -> Option<Element> {
    find(&behaviour.form, ".row-list")
}

/// Adds an empty row and goes to its first control.
fn add(behaviour: &Shared) -> Option<()> {
    let list = list(behaviour)?;
    let rows = find::<Element>(&behaviour.form, ".rows")?;
    let most: usize = rows.get_attribute("data-most")?.parse().ok()?;
    if all(&list, "details[data-row]").len() >= most {
        return None;
    }
    let template: HtmlTemplateElement = find(&behaviour.form, "#row-template")?;
    let id = web_sys::window()?.crypto().ok()?.random_uuid();
    let html = template.inner_html().replace(TEMPLATE_ROW, &id);
    list.insert_adjacent_html("beforeend", &html).ok()?;
    number(behaviour, &list);
    let row = by_id(&format!("row-{id}"))?;
    row.set_attribute("open", "").ok();
    focus(&find::<HtmlElement>(&row, "input:not([type=hidden])")?);
    Some(())
}

/// Takes a row out, with a way back.
fn remove(behaviour: &Shared, id: &str) -> Option<()> {
    let list = list(behaviour)?;
    let row = by_id(&format!("row-{id}"))?;
    let next = row.next_sibling();
    let name = find::<Element>(&row, ".row-name")?
        .text_content()
        .unwrap_or_default();
    let notice = notice(behaviour, &name)?;
    let undo: HtmlElement = find(&notice, "button")?;
    row.remove();
    number(behaviour, &list);
    let (behaviour, place) = (behaviour.clone(), notice.clone());
    listen(&undo.clone(), "click", move |event| {
        event.prevent_default();
        // The row that followed may be gone too: then it comes back at the end.
        let before = next.clone().filter(|next| list.contains(Some(next)));
        list.insert_before(&row, before.as_ref()).ok();
        place.remove();
        number(&behaviour, &list);
        if let Some(control) = find::<HtmlElement>(&row, "input:not([type=hidden])") {
            focus(&control);
        }
        autosave::changed(&behaviour);
    });
    focus(&undo);
    Some(())
}

/// Says what is gone, politely, with the button that brings it back.
fn notice(behaviour: &Shared, name: &str) -> Option<Element> {
    let rows = find::<Element>(&behaviour.form, ".rows")?;
    for old in all(&rows, ".removed-notice") {
        old.remove();
    }
    let document = document();
    let notice = document.create_element("div").ok()?;
    notice.set_class_name("notice notice-info removed-notice");
    notice.set_attribute("role", "status").ok()?;
    let words = document.create_element("p").ok()?;
    words.set_text_content(Some(
        &behaviour
            .settings
            .text("rows.removed")?
            .replace("{name}", name),
    ));
    let undo = document.create_element("button").ok()?;
    undo.set_attribute("type", "button").ok()?;
    undo.set_class_name("button button-quiet");
    undo.set_text_content(Some(behaviour.settings.text("rows.undo")?));
    notice.append_child(&words).ok()?;
    notice.append_child(&undo).ok()?;
    rows.insert_before(&notice, rows.first_child().as_ref())
        .ok()?;
    Some(notice)
}

/// Gives the rows that have no name of their own their number.
fn number(behaviour: &Shared, list: &Element) {
    let Some(heading) = behaviour.settings.text("rows.heading") else {
        return;
    };
    for (index, row) in all(list, "details[data-row]").iter().enumerate() {
        let Some(name) = find::<Element>(row, ".row-name") else {
            continue;
        };
        if row.get_attribute("data-named").is_none() {
            name.set_text_content(Some(&heading.replace("{number}", &(index + 1).to_string())));
        }
    }
}

fn focus(element: &HtmlElement) {
    if let Some(row) = closest(element, "details") {
        row.set_attribute("open", "").ok();
    }
    element.unchecked_ref::<HtmlElement>().focus().ok();
}
