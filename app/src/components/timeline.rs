//! What has happened, in order.

use leptos::prelude::*;

/// One event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimelineEvent {
    /// When, as it is written.
    pub when: String,
    /// What happened.
    pub what: String,
    /// More about it.
    pub more: Option<String>,
}

/// The events, in the order given.
#[must_use]
pub fn timeline(events: Vec<TimelineEvent>) -> AnyView {
    let events: Vec<_> = events
        .into_iter()
        .map(|event| {
            let more = event.more.map(|more| view! { <p>{more}</p> });
            view! {
                <li>
                    <p><strong>{event.what}</strong></p>
                    <p class="soft">{event.when}</p>
                    {more}
                </li>
            }
        })
        .collect();
    view! { <ol class="timeline">{events}</ol> }.into_any()
}
