//! The few ways in which the islands touch the page.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, UnwrapThrowExt as _};
use web_sys::{Document, Element, Event, EventTarget, HtmlInputElement, Node};

/// The page; it is always there where this code runs.
pub fn document() -> Document {
    web_sys::window()
        .and_then(|window| window.document())
        .unwrap_throw()
}

/// The first element inside `root` that a selector names.
pub fn find<T: JsCast>(root: &Element, selector: &str) -> Option<T> {
    root.query_selector(selector)
        .ok()
        .flatten()?
        .dyn_into()
        .ok()
}

/// All elements inside `root` that a selector names.
pub fn all(root: &Element, selector: &str) -> Vec<Element> {
    let Ok(list) = root.query_selector_all(selector) else {
        return Vec::new();
    };
    (0..list.length())
        .filter_map(|index| list.item(index)?.dyn_into().ok())
        .collect()
}

/// The element of an id.
pub fn by_id(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}

/// Where an event happened.
pub fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// The innermost element around `element`, itself included, that a selector names.
pub fn closest(element: &Element, selector: &str) -> Option<Element> {
    element.closest(selector).ok().flatten()
}

/// Whether the focus is inside `element`.
pub fn has_focus(element: &Element) -> bool {
    let focused = document().active_element();
    element.contains(focused.as_ref().map(AsRef::<Node>::as_ref))
}

/// Calls `act` at every event of a kind, for as long as the page lives.
pub fn listen(target: &EventTarget, kind: &str, act: impl Fn(&Event) + 'static) {
    let closure = Closure::<dyn Fn(Event)>::new(move |event: Event| act(&event));
    target
        .add_event_listener_with_callback(kind, closure.as_ref().unchecked_ref())
        .ok();
    closure.forget();
}

/// The field that a control belongs to.
pub fn field_of(control: &Element) -> Option<Element> {
    closest(control, "[data-field]")
}

/// What is typed or chosen in a field, as a draft keeps it: chosen codes one a line.
pub fn answer_of(field: &Element) -> String {
    let mut chosen = Vec::new();
    for input in all(field, "input") {
        let Ok(input) = input.dyn_into::<HtmlInputElement>() else {
            continue;
        };
        match input.type_().as_str() {
            "checkbox" | "radio" if input.checked() => chosen.push(input.value()),
            "checkbox" | "radio" => {}
            _ => return input.value(),
        }
    }
    chosen.join("\n")
}
