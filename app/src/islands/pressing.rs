//! A press of a mouse button or a finger. Until it is over the page stays still: an error that
//! appeared between down and up would move what is aimed at away, and the click would miss it.

use std::rc::Rc;

use gloo_timers::callback::Timeout;
use web_sys::Event;

use super::field_checks;
use super::step_form::Shared;

/// A button or a finger went down.
pub fn began(behaviour: &Shared, _: &Event) {
    behaviour.pressing.set(true);
}

/// It is up again: what was left meanwhile is checked, after the click that follows this event.
pub fn ended(behaviour: &Shared, _: &Event) {
    let behaviour = Rc::clone(behaviour);
    Timeout::new(0, move || {
        behaviour.pressing.set(false);
        for field in behaviour.left.take() {
            field_checks::check(&behaviour, &field);
        }
    })
    .forget();
}
