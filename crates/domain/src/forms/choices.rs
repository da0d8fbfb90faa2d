//! Answers that are any of several codes. In a draft the chosen codes stand one a line.

use serde::{Deserialize, Serialize};

use crate::values::{SystemName, Value, ValueProblem};

/// A closed list of codes that can be chosen from.
pub trait Choice: Copy + Eq + Ord + 'static {
    /// All of them, in the order of the page.
    const ALL: &'static [Self];

    /// The code in forms and stored records.
    fn code(self) -> &'static str;

    /// The choice of a code.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|choice| choice.code() == code)
    }
}

/// Chosen ones of a closed list, each once, in the order of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Choices<C>(Vec<C>);

impl<C: Choice> Choices<C> {
    /// Those chosen.
    pub fn iter(&self) -> impl Iterator<Item = C> + '_ {
        self.0.iter().copied()
    }

    /// Whether `choice` is among them.
    #[must_use]
    pub fn contains(&self, choice: C) -> bool {
        self.0.contains(&choice)
    }
}

impl<C: Choice> Value for Choices<C> {
    const MAX_CHARACTERS: usize = 1_000;

    fn parse(typed: &str) -> Result<Self, ValueProblem> {
        let mut chosen = Vec::new();
        for code in codes(typed) {
            chosen.push(C::from_code(code).ok_or(ValueProblem::UnknownChoice)?);
        }
        chosen.sort_unstable();
        chosen.dedup();
        if chosen.is_empty() {
            Err(ValueProblem::Missing)
        } else {
            Ok(Self(chosen))
        }
    }
}

/// Names of systems, chosen from a register or typed, each once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SystemNames(Vec<SystemName>);

impl SystemNames {
    /// The most systems that one access point takes.
    pub const MOST: usize = 30;

    /// The names.
    #[must_use]
    pub fn as_slice(&self) -> &[SystemName] {
        &self.0
    }
}

impl Value for SystemNames {
    const MAX_CHARACTERS: usize = Self::MOST * (SystemName::MAX_CHARACTERS + 1);

    fn parse(typed: &str) -> Result<Self, ValueProblem> {
        let mut names = Vec::new();
        for name in codes(typed) {
            let name = SystemName::parse(name)?;
            if !names.contains(&name) {
                names.push(name);
            }
        }
        match names.len() {
            0 => Err(ValueProblem::Missing),
            1..=Self::MOST => Ok(Self(names)),
            _ => Err(ValueProblem::TooLong(Self::MAX_CHARACTERS)),
        }
    }
}

/// The chosen codes of a draft's answer, as they stand.
pub fn codes(typed: &str) -> impl Iterator<Item = &str> {
    typed.lines().map(str::trim).filter(|code| !code.is_empty())
}
