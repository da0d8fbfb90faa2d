//! Names and values in two columns, such as answers to be looked over.

use leptos::prelude::*;

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// What was asked.
    pub name: String,
    /// The lines of the answer; none where nothing was answered.
    pub lines: Vec<String>,
}

impl Answer {
    /// An answer of one line.
    #[must_use]
    pub fn new(name: impl Into<String>, line: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            lines: vec![line.into()],
        }
    }
}

/// The list; `empty` stands where nothing was answered.
#[must_use]
pub fn answer_list(answers: Vec<Answer>, empty: &str) -> AnyView {
    let answers: Vec<_> = answers
        .into_iter()
        .map(|answer| {
            let lines = lines(answer.lines, empty);
            view! { <div><dt>{answer.name}</dt>{lines}</div> }
        })
        .collect();
    view! { <dl class="answers">{answers}</dl> }.into_any()
}

fn lines(lines: Vec<String>, empty: &str) -> Vec<AnyView> {
    if lines.is_empty() {
        let empty = empty.to_owned();
        return vec![view! { <dd class="soft">{empty}</dd> }.into_any()];
    }
    lines
        .into_iter()
        .map(|line| view! { <dd>{line}</dd> }.into_any())
        .collect()
}
