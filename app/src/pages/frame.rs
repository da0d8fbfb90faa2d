//! What every page knows besides its own matter.

use domain::language::Language;
use leptos::prelude::*;
use texts::Texts;

use crate::components::document::{Assets, Document, document};
use crate::components::viewer::Viewer;

/// Language, address, viewer and assets of the page that is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frame {
    /// The language of the page.
    pub language: Language,
    /// The address after `/fi` or `/sv`, which the language switch keeps; empty for the start page.
    pub path: String,
    /// Who looks at it.
    pub viewer: Viewer,
    /// Style sheet and script.
    pub assets: Assets,
}

impl Frame {
    /// The texts of the page's language.
    #[must_use]
    pub fn texts(&self) -> &'static Texts {
        Texts::of(self.language)
    }

    /// A path of [`crate::routes`] in the page's language: `/guides` becomes `/fi/guides`.
    #[must_use]
    pub fn address(&self, path: &str) -> String {
        format!("/{}{path}", self.language.code())
    }

    /// The outer page. `switch_form` is the form that the language switch saves.
    #[must_use]
    pub fn document(&self, title: String, has_errors: bool, switch_form: Option<&str>) -> Document {
        Document {
            language: self.language,
            title,
            has_errors,
            path: self.path.clone(),
            switch_form: switch_form.map(str::to_owned),
            viewer: self.viewer.clone(),
            assets: self.assets.clone(),
        }
    }

    /// A whole page without a form to be kept and without errors.
    pub(super) fn plain(&self, title: String, main: impl FnOnce() -> AnyView) -> String {
        document(&self.document(title, false, None), main)
    }
}
