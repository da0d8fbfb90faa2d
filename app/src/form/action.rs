//! What a pressed button of a form asks for: the value of its `action`.

use domain::forms::step::Step;
use domain::language::Language;
use domain::values::{RowId, Value};

/// The name of every such button.
pub const NAME: &str = "action";

/// Save and go on to the next step; also what the Enter key does.
pub const NEXT: &str = "next";

/// Add an empty row.
pub const ADD_ROW: &str = "add-row";

/// What a form was sent for. Every one of them saves what was typed first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Go on to the next step.
    Next,
    /// Go on although something is left to mend.
    NextAnyway,
    /// Go back to the step before.
    Previous,
    /// Go to a step of the list.
    GoTo(Step),
    /// Show the same page in another language.
    Language(Language),
    /// Add an empty row.
    AddRow,
    /// Take a row out.
    Remove(RowId),
    /// Put the row back that was taken out last.
    Restore(RowId),
    /// Ask the register about a row.
    LookUp(RowId),
}

impl Action {
    /// Reads the value of a button; anything else is `None`.
    #[must_use]
    pub fn parse(value: &str) -> Option<Self> {
        let (word, rest) = value.split_once(':').unwrap_or((value, ""));
        match word {
            NEXT => Some(Self::Next),
            "next-anyway" => Some(Self::NextAnyway),
            "previous" => Some(Self::Previous),
            "goto" => Step::from_code(rest).map(Self::GoTo),
            "language" => Language::from_code(rest).map(Self::Language),
            ADD_ROW => Some(Self::AddRow),
            "remove" => RowId::parse(rest).ok().map(Self::Remove),
            "restore" => RowId::parse(rest).ok().map(Self::Restore),
            "look-up" => RowId::parse(rest).ok().map(Self::LookUp),
            _ => None,
        }
    }

    /// The value of its button.
    #[must_use]
    pub fn value(&self) -> String {
        match self {
            Self::Next => NEXT.to_owned(),
            Self::NextAnyway => "next-anyway".to_owned(),
            Self::Previous => "previous".to_owned(),
            Self::GoTo(step) => format!("goto:{}", step.code()),
            Self::Language(language) => format!("language:{}", language.code()),
            Self::AddRow => ADD_ROW.to_owned(),
            Self::Remove(row) => remove(row.as_str()),
            Self::Restore(row) => format!("restore:{}", row.as_str()),
            Self::LookUp(row) => look_up(row.as_str()),
        }
    }
}

/// The value of a row's removal button, also in the template of a new row.
#[must_use]
pub fn remove(row: &str) -> String {
    format!("remove:{row}")
}

/// The value of a row's look-up button, also in the template of a new row.
#[must_use]
pub fn look_up(row: &str) -> String {
    format!("look-up:{row}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_action_is_read_back_from_its_button() {
        let row = RowId::parse("r-1").expect("a row id");
        let mut actions = vec![
            Action::Next,
            Action::NextAnyway,
            Action::Previous,
            Action::AddRow,
            Action::Remove(row.clone()),
            Action::Restore(row.clone()),
            Action::LookUp(row),
        ];
        actions.extend(Step::ALL.map(Action::GoTo));
        actions.extend(Language::ALL.map(Action::Language));
        for action in actions {
            assert_eq!(Action::parse(&action.value()), Some(action));
        }
    }

    #[test]
    fn a_value_made_by_hand_is_no_action() {
        for value in [
            "",
            "fly",
            "goto:nowhere",
            "language:en",
            "remove:",
            "remove:../x",
        ] {
            assert_eq!(Action::parse(value), None, "{value}");
        }
    }
}
