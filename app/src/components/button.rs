//! Buttons and the links that look like them. Each is at least 44 pixels high (`style/`).

use leptos::prelude::*;

use crate::form::action;

/// How much a button stands out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Weight {
    /// What one most likely came to do; at most one on a page.
    Primary,
    /// Anything else.
    #[default]
    Secondary,
    /// Like a link.
    Quiet,
}

impl Weight {
    const fn class(self) -> &'static str {
        match self {
            Self::Primary => "button button-primary",
            Self::Secondary => "button",
            Self::Quiet => "button button-quiet",
        }
    }
}

/// A submit button. With a value it says in the form what is to be done (`action=value`).
#[derive(Clone, Debug, Default)]
pub struct Button {
    label: String,
    weight: Weight,
    value: Option<String>,
    form: Option<String>,
    described_by: Option<String>,
}

impl Button {
    /// A secondary button.
    #[must_use]
    pub fn new(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            ..Self::default()
        }
    }

    /// How much it stands out.
    #[must_use]
    pub const fn weight(mut self, weight: Weight) -> Self {
        self.weight = weight;
        self
    }

    /// What it does; see [`action`].
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// The form that it belongs to, where it stands outside of it.
    #[must_use]
    pub fn form(mut self, id: impl Into<String>) -> Self {
        self.form = Some(id.into());
        self
    }

    /// The id of the words that say what it is about, where several buttons have one name.
    #[must_use]
    pub fn described_by(mut self, id: impl Into<String>) -> Self {
        self.described_by = Some(id.into());
        self
    }

    /// The button.
    #[must_use]
    pub fn view(self) -> AnyView {
        let name = self.value.is_some().then_some(action::NAME);
        view! {
            <button
                class=self.weight.class()
                type="submit"
                form=self.form
                name=name
                value=self.value
                aria-describedby=self.described_by
            >
                {self.label}
            </button>
        }
        .into_any()
    }
}

/// A link that looks like a button. `full_name` is read out in place of the label and begins with
/// it, where several links of a page have one label.
#[must_use]
pub fn button_link(
    weight: Weight,
    href: impl Into<String>,
    label: impl Into<String>,
    full_name: Option<String>,
) -> AnyView {
    let (href, label) = (href.into(), label.into());
    view! { <a class=weight.class() href=href aria-label=full_name>{label}</a> }.into_any()
}

/// The link back to the page before, above the heading.
#[must_use]
pub fn back_link(href: impl Into<String>, label: impl Into<String>) -> AnyView {
    let (href, label) = (href.into(), label.into());
    view! { <p class="back"><a href=href>{label}</a></p> }.into_any()
}
