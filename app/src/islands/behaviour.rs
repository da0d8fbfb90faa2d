//! What the islands of a form share, and the events that they listen to.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use domain::forms::step::Step;
use gloo_timers::callback::Timeout;
use web_sys::{Element, Event, HtmlElement, HtmlFormElement};

use super::dom::{closest, listen, target};
use super::step_form::{Shared, StepFormSettings};
use super::{autosave, field_checks, post_office, pressing, rows, submitting};

/// The state of one form in the browser.
pub struct Behaviour {
    pub(super) form: HtmlFormElement,
    pub(super) step: Step,
    pub(super) settings: StepFormSettings,
    /// Shows the words beside the buttons.
    pub(super) say: Box<dyn Fn(String)>,
    /// Something was typed that no save has taken yet.
    pub(super) dirty: Cell<bool>,
    /// A save is under way.
    pub(super) saving: Cell<bool>,
    /// Saving while typing has ended: the draft was sent, clashed, or the session is over.
    pub(super) stopped: Cell<bool>,
    /// The form itself is on its way.
    pub(super) sent: Cell<bool>,
    /// The form was to be sent while a save was under way.
    pub(super) waiting: Cell<bool>,
    /// The button that it was to be sent with.
    pub(super) submitter: RefCell<Option<HtmlElement>>,
    /// The pause before the next save.
    pub(super) timer: RefCell<Option<Timeout>>,
    /// A mouse button or a finger is down.
    pub(super) pressing: Cell<bool>,
    /// The fields that were left meanwhile, to be checked when it is up.
    pub(super) left: RefCell<Vec<Element>>,
}

impl Behaviour {
    /// Begins to listen to the form inside `root`. A page without a form needs no behaviour.
    pub fn start(root: &Element, settings: StepFormSettings, say: impl Fn(String) + 'static) {
        let Some(step) = Step::from_code(&settings.step) else {
            return;
        };
        let Some(form) = super::dom::find::<HtmlFormElement>(root, "form") else {
            return;
        };
        let behaviour = Rc::new(Self {
            form,
            step,
            settings,
            say: Box::new(say),
            dirty: Cell::new(false),
            saving: Cell::new(false),
            stopped: Cell::new(false),
            sent: Cell::new(false),
            waiting: Cell::new(false),
            submitter: RefCell::new(None),
            timer: RefCell::new(None),
            pressing: Cell::new(false),
            left: RefCell::new(Vec::new()),
        });
        behaviour.listen();
    }

    /// Tells the visitor the words of a state.
    pub(super) fn tell(&self, state: &str, time: &str) {
        if let Some(text) = self.settings.text(&format!("save.{state}")) {
            (self.say)(text.replace("{time}", time));
        }
    }

    fn listen(self: Shared) {
        let form = self.form.clone();
        self.on(&form, "input", |behaviour, event| {
            if let Some(control) = target(event) {
                control.set_attribute("data-touched", "").ok();
                post_office::propose(&control);
            }
            autosave::changed(behaviour);
        });
        self.on(&form, "change", |behaviour, event| {
            field_checks::changed(behaviour, event);
            autosave::changed(behaviour);
        });
        self.on(&form, "focusin", |behaviour, event| {
            if let Some(control) = target(event).filter(|control| control.has_attribute("name")) {
                behaviour.set_hidden("focus", &control.id());
            }
        });
        self.on(&form, "focusout", field_checks::left);
        self.on(&form, "click", |behaviour, event| {
            let button = target(event).and_then(|target| closest(&target, "button[name=action]"));
            if let Some(button) = button {
                rows::pressed(behaviour, event, &button);
            }
        });
        self.on(&form, "submit", submitting::submit);
        let Some(window) = web_sys::window() else {
            return;
        };
        self.on(&window, "pageshow", submitting::shown_again);
        self.on(&window, "pointerdown", pressing::began);
        self.on(&window, "pointerup", pressing::ended);
        self.on(&window, "pointercancel", pressing::ended);
        if let Some(document) = window.document() {
            self.on(&document, "visibilitychange", |behaviour, _| {
                autosave::at_once(behaviour);
            });
        }
    }

    fn on(
        self: &Shared,
        target: &web_sys::EventTarget,
        kind: &'static str,
        act: impl Fn(&Shared, &Event) + 'static,
    ) {
        let behaviour = Rc::clone(self);
        listen(target, kind, move |event| act(&behaviour, event));
    }

    /// Sets a hidden input of the form.
    pub(super) fn set_hidden(&self, name: &str, value: &str) {
        let selector = format!("input[type=hidden][name=\"{name}\"]");
        if let Some(input) = super::dom::find::<web_sys::HtmlInputElement>(&self.form, &selector) {
            input.set_value(value);
        }
    }
}
