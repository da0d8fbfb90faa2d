//! The islands of a step's form.

use std::rc::Rc;

use leptos::html;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::behaviour::Behaviour;

/// What the page tells the island; all wording comes from the server, so that no bundle of texts
/// enters the WASM.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepFormSettings {
    /// The step's code.
    pub step: String,
    /// Where the form is saved while typing.
    pub save_address: String,
    /// Wordings by key: `<field>.<problem code>`, `save.<state>`, `rows.<what>`.
    pub texts: Vec<(String, String)>,
}

/// The words beside the buttons that say whether what was typed is saved.
#[derive(Clone, Copy)]
struct SaveWords(RwSignal<Option<String>>);

/// Behaviour around a server-rendered form: checks on leaving a field, saving while typing, rows
/// without a reload, and one sending at a time.
#[island]
pub fn StepForm(settings: StepFormSettings, children: Children) -> impl IntoView {
    let words = RwSignal::new(None);
    provide_context(SaveWords(words));
    let root = NodeRef::<html::Div>::new();
    Effect::new(move |_| {
        if let Some(root) = root.get_untracked() {
            Behaviour::start(&root, settings.clone(), move |said| words.set(Some(said)));
        }
    });
    view! {
        <div class="step-form" node_ref=root>
            {children()}
        </div>
    }
}

/// Says whether what was typed is saved; `initial` is what the server knew.
#[island]
pub fn SaveStatus(initial: String) -> impl IntoView {
    let words = use_context::<SaveWords>();
    let said = move || {
        words
            .and_then(|SaveWords(words)| words.get())
            .unwrap_or_else(|| initial.clone())
    };
    view! {
        <p class="save-status" role="status">
            {said}
        </p>
    }
}

impl StepFormSettings {
    /// The wording of a key; nothing when the page did not tell it.
    pub(super) fn text(&self, key: &str) -> Option<&str> {
        self.texts
            .iter()
            .find(|(known, _)| known == key)
            .map(|(_, text)| text.as_str())
    }
}

/// Kept by the listeners of the page for as long as the page lives.
pub(super) type Shared = Rc<Behaviour>;
