//! What stands around a control: its hint, its errors and its warnings, and their ids for
//! `aria-describedby`.

use domain::forms::problem::{Problem, Severity};
use leptos::prelude::*;
use texts::Texts;

use super::problem_text::problem_text;

/// The words around one control.
pub struct Described {
    id: String,
    hint: Option<String>,
    errors: Vec<String>,
    warnings: Vec<String>,
}

impl Described {
    /// For the control `id` with its own problems.
    pub fn new(texts: &Texts, id: &str, message_id: &str, problems: &[&Problem]) -> Self {
        let words = |severity| {
            problems
                .iter()
                .filter(|problem| problem.severity == severity)
                .map(|problem| problem_text(texts, problem))
                .collect()
        };
        Self {
            id: id.to_owned(),
            hint: texts.find(&format!("{message_id}.hint")),
            errors: words(Severity::Error),
            warnings: words(Severity::Warning),
        }
    }

    /// The value of `aria-invalid`: absent on a control that is in order.
    pub fn invalid(&self) -> Option<&'static str> {
        (!self.errors.is_empty()).then_some("true")
    }

    /// The value of `aria-describedby`: only what has words.
    pub fn ids(&self) -> Option<String> {
        let named = [
            ("hint", self.hint.is_some()),
            ("error", !self.errors.is_empty()),
            ("warning", !self.warnings.is_empty()),
        ];
        let ids: Vec<_> = named
            .into_iter()
            .filter(|(_, has_words)| *has_words)
            .map(|(kind, _)| format!("{}-{kind}", self.id))
            .collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// The id of the errors, when there are any.
    pub fn error_id(&self) -> Option<String> {
        (!self.errors.is_empty()).then(|| format!("{}-error", self.id))
    }

    /// The hint.
    pub fn hint_view(&self) -> Option<AnyView> {
        let id = format!("{}-hint", self.id);
        let hint = self.hint.clone()?;
        Some(view! { <p class="field-hint" id=id>{hint}</p> }.into_any())
    }

    /// The slot of the errors, always there so that an island can fill it, and the warnings. An empty
    /// slot has no mark: the style sheet knows it by being empty.
    pub fn problems_view(&self) -> AnyView {
        let error_id = format!("{}-error", self.id);
        let warning_id = format!("{}-warning", self.id);
        let warnings = (!self.warnings.is_empty()).then(|| {
            view! { <div class="field-warning" id=warning_id>{lines(&self.warnings)}</div> }
        });
        view! {
            <div class="field-error" id=error_id>
                {lines(&self.errors)}
            </div>
            {warnings}
        }
        .into_any()
    }
}

fn lines(words: &[String]) -> Vec<AnyView> {
    words
        .iter()
        .cloned()
        .map(|words| view! { <p>{words}</p> }.into_any())
        .collect()
}
