//! Checks on leaving a field: the same rules as the server's, worded by the server.

use domain::forms::answer::check_answer;
use domain::values::ValueProblem;
use web_sys::{Element, Event};

use super::dom::{answer_of, by_id, document, field_of, find, target};
use super::step_form::Shared;

/// The kinds of words beneath a label, by the class of their slot and the end of its id.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Slot {
    /// Hinders sending.
    Error,
    /// Worth a look.
    Warning,
}

impl Slot {
    const fn end(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// A control was left: its answer is checked if anything was typed, or something was wrong before.
pub fn left(behaviour: &Shared, event: &Event) {
    let Some(control) = target(event) else { return };
    let Some(field) = field_of(&control) else {
        return;
    };
    if is_group(&field) || !(control.has_attribute("data-touched") || is_invalid(&control)) {
        return;
    }
    if behaviour.pressing.get() {
        behaviour.left.borrow_mut().push(field);
    } else {
        check(behaviour, &field);
    }
}

/// A box or a button of a group was changed: what was wrong with the group may be mended.
pub fn changed(behaviour: &Shared, event: &Event) {
    if let Some(field) = target(event).and_then(|control| field_of(&control))
        && is_group(&field)
    {
        field.set_attribute("data-touched", "").ok();
        check(behaviour, &field);
    }
}

/// Says what is wrong with the answer of a field, or no longer.
pub fn check(behaviour: &Shared, field: &Element) {
    let name = name_of(field);
    let typed = answer_of(field);
    let missing = typed.trim().is_empty() && is_required(field);
    let problem = if missing {
        Some(ValueProblem::Missing)
    } else {
        check_answer(behaviour.step, &name, &typed).err()
    };
    let words = problem.and_then(|problem| {
        behaviour
            .settings
            .text(&format!("{name}.{}", problem.code()))
    });
    show(field, Slot::Error, words);
}

/// Puts words into the slot of a field, or empties it, and tells assistive technology.
pub fn show(field: &Element, slot: Slot, words: Option<&str>) {
    let Some(subject) = subject_of(field) else {
        return;
    };
    let id = format!("{}-{}", subject.id(), slot.end());
    let Some(place) = by_id(&id).or_else(|| words.and_then(|_| make(field, &subject, slot, &id)))
    else {
        return;
    };
    place.set_text_content(None);
    if let Some(words) = words
        && let Ok(line) = document().create_element("p")
    {
        line.set_text_content(Some(words));
        place.append_child(&line).ok();
    }
    // The error's place keeps its height, so that nothing moves under the pointer; a warning's
    // place goes.
    if slot == Slot::Warning && words.is_none() {
        place.remove();
    }
    describe(&subject, &id, words.is_some());
    if slot == Slot::Error {
        mark(&subject, words.is_some());
    }
}

/// The slot of a warning is only in the page when the server had one.
fn make(field: &Element, subject: &Element, slot: Slot, id: &str) -> Option<Element> {
    let after = by_id(&format!("{}-error", subject.id()))?;
    let place = document().create_element("div").ok()?;
    place.set_class_name(&format!("field-{}", slot.end()));
    place.set_id(id);
    field
        .insert_before(&place, after.next_sibling().as_ref())
        .ok()?;
    Some(place)
}

fn describe(subject: &Element, id: &str, with: bool) {
    let described = subject
        .get_attribute("aria-describedby")
        .unwrap_or_default();
    let mut ids: Vec<&str> = described
        .split_whitespace()
        .filter(|known| *known != id)
        .collect();
    if with {
        ids.push(id);
    }
    if ids.is_empty() {
        subject.remove_attribute("aria-describedby").ok();
    } else {
        subject
            .set_attribute("aria-describedby", &ids.join(" "))
            .ok();
    }
}

fn mark(subject: &Element, invalid: bool) {
    if invalid {
        subject.set_attribute("aria-invalid", "true").ok();
    } else {
        subject.remove_attribute("aria-invalid").ok();
    }
}

/// What carries the id that the words are named by: the group itself, or its only input.
pub fn subject_of(field: &Element) -> Option<Element> {
    if is_group(field) && !field.id().is_empty() {
        Some(field.clone())
    } else {
        find(field, "input")
    }
}

/// The field's name as the draft knows it.
pub fn name_of(field: &Element) -> String {
    field.get_attribute("data-field").unwrap_or_default()
}

fn is_group(field: &Element) -> bool {
    field.local_name() == "fieldset"
}

fn is_invalid(control: &Element) -> bool {
    control
        .get_attribute("aria-invalid")
        .is_some_and(|value| value == "true")
}

fn is_required(field: &Element) -> bool {
    field.has_attribute("aria-required") || find::<Element>(field, "input[required]").is_some()
}
