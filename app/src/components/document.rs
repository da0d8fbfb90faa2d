//! The whole HTML page. Nothing in it needs a script, and none of its script or style is inline, so
//! that the content security policy can forbid both.

use std::sync::Arc;

use domain::language::Language;
use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use texts::Texts;

use super::frame;
use super::markers::without_idle_markers;
use super::viewer::Viewer;

/// Where the browser finds what belongs to the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assets {
    /// The address of the style sheet.
    pub css: String,
    /// The address of the script that wakes the islands; `None` on a page that has none.
    pub boot: Option<String>,
}

/// What the frame of a page needs to know.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// The language of the page.
    pub language: Language,
    /// The page's title, without the service's name and without the error prefix.
    pub title: String,
    /// An answer on the page is wrong: the title says so first (WCAG 2.4.2, 3.3.1).
    pub has_errors: bool,
    /// The address after `/fi` or `/sv`, empty for the start page.
    pub path: String,
    /// The form to be saved when the language is switched, so that what was typed comes along.
    pub switch_form: Option<String>,
    /// Who looks at it.
    pub viewer: Viewer,
    /// Style sheet and script.
    pub assets: Assets,
}

impl Document {
    /// What the browser shows as the title.
    #[must_use]
    pub fn full_title(&self) -> String {
        let texts = Texts::of(self.language);
        let title = texts.text_with("page-title", &[("page", &self.title)]);
        if self.has_errors {
            texts.text("error-title-prefix") + &title
        } else {
            title
        }
    }
}

/// The page as HTML. `main` is called where islands can be made, and gives what stands in `<main>`.
pub fn document(page: &Document, main: impl FnOnce() -> AnyView) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    owner.with(|| {
        let main = main();
        let head = head(page).to_html();
        let body = frame::body(page, main).to_html();
        let language = page.language.code();
        let html = format!("<!DOCTYPE html><html lang=\"{language}\">{head}{body}</html>");
        without_idle_markers(&html)
    })
}

fn head(page: &Document) -> AnyView {
    let css = page.assets.css.clone();
    let boot = page.assets.boot.clone();
    view! {
        <head>
            <meta charset="utf-8" />
            <title>{page.full_title()}</title>
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <meta name="color-scheme" content="light dark" />
            <link rel="stylesheet" href=css />
            {boot.map(|boot| view! { <script type="module" src=boot></script> })}
        </head>
    }
    .into_any()
}
