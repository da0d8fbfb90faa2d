//! A notice in the page: something to know, to look at, to mend, or that went well.

use leptos::prelude::*;

/// What kind of notice it is. The colour is never the only sign: words and a mark say it too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Worth knowing.
    Info,
    /// Something went well.
    Success,
    /// Worth a look; hinders nothing.
    Warning,
    /// Something went wrong.
    Error,
}

impl Tone {
    const fn class(self) -> &'static str {
        match self {
            Self::Info => "notice",
            Self::Success => "notice notice-success",
            Self::Warning => "notice notice-warning",
            Self::Error => "notice notice-error",
        }
    }
}

/// A notice with an optional heading (`<h2>`).
#[must_use]
pub fn notice(tone: Tone, title: Option<String>, body: impl IntoView + 'static) -> AnyView {
    let title = title.map(|title| view! { <h2>{title}</h2> });
    view! { <div class=tone.class()>{title}{body.into_any()}</div> }.into_any()
}

/// A notice that answers what was just done, such as a removal: read out politely.
#[must_use]
pub fn status_notice(tone: Tone, body: impl IntoView + 'static) -> AnyView {
    view! { <div class=tone.class() role="status">{body.into_any()}</div> }.into_any()
}
