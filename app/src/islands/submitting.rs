//! The form itself on its way: once, and after the save that is under way.

use wasm_bindgen::JsCast as _;
use web_sys::{Event, HtmlElement, PageTransitionEvent, SubmitEvent};

use super::step_form::Shared;

/// A button was pressed, or Enter. A second press waits for nothing and sends nothing.
pub fn submit(behaviour: &Shared, event: &Event) {
    if behaviour.sent.get() {
        event.prevent_default();
        return;
    }
    if behaviour.saving.get() {
        event.prevent_default();
        let submitter = event
            .dyn_ref::<SubmitEvent>()
            .and_then(SubmitEvent::submitter)
            .and_then(|submitter| submitter.dyn_into::<HtmlElement>().ok());
        *behaviour.submitter.borrow_mut() = submitter;
        behaviour.waiting.set(true);
        return;
    }
    behaviour.timer.borrow_mut().take();
    behaviour.sent.set(true);
}

/// Sends the form that waited for a save; whether there was one.
pub fn go_on(behaviour: &Shared) -> bool {
    if !behaviour.waiting.replace(false) {
        return false;
    }
    let submitter = behaviour.submitter.borrow_mut().take();
    let result = match submitter {
        Some(submitter) => behaviour
            .form
            .request_submit_with_submitter(Some(&submitter)),
        None => behaviour.form.request_submit(),
    };
    result.is_ok()
}

/// Back from the browser's memory: the page may show what is no longer so.
pub fn shown_again(_: &Shared, event: &Event) {
    let from_memory = event
        .dyn_ref::<PageTransitionEvent>()
        .is_some_and(PageTransitionEvent::persisted);
    if from_memory && let Some(window) = web_sys::window() {
        window.location().reload().ok();
    }
}
