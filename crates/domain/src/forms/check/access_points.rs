//! Rules of the access point step (guide 3.1.2).

use std::collections::BTreeSet;

use super::{Circumstances, rows};
use crate::forms::access_points::{AccessPointAnswer, MOST_ACCESS_POINTS};
use crate::forms::draft::ApplicationDraft;
use crate::forms::problem::Problem;
use crate::forms::rows::Rows;
use crate::forms::step::Step;
use crate::message::Message;
use crate::values::{Oid, Value, ValueProblem};

const STEP: Step = Step::AccessPoints;

pub(super) fn check(
    draft: &ApplicationDraft,
    circumstances: &Circumstances,
    problems: &mut Vec<Problem>,
) -> Option<Rows<AccessPointAnswer>> {
    let answers = &draft.access_points;
    if answers.is_empty() {
        problems.push(Problem::omission(
            STEP,
            Message::new("problem-access-point-missing"),
        ));
    }
    if answers.len() > MOST_ACCESS_POINTS {
        let message = Message::new("problem-too-many-access-points");
        problems.push(Problem::rule(STEP, message.with("max", MOST_ACCESS_POINTS)));
    }
    let mut seen = BTreeSet::new();
    for row in answers {
        if let Ok(oid) = Oid::parse(&row.value.oid) {
            let rule = |id: &str| {
                Problem::rule(STEP, Message::new(id).with("oid", &oid)).at(Some(&row.id), "oid")
            };
            if oid == circumstances.own_oid {
                problems.push(rule("problem-own-oid-as-access-point"));
            } else if circumstances
                .known_access_points
                .as_ref()
                .is_some_and(|known| !known.contains_key(&oid))
            {
                problems.push(rule("problem-access-point-unknown").as_warning());
            }
            if !seen.insert(oid.clone()) {
                problems.push(rule("problem-duplicate-access-point"));
            }
        }
        if row.value.systems.trim().is_empty() && row.value.typed_systems.trim().is_empty() {
            let field = if circumstances.offers_systems(&row.value.oid) {
                "systems"
            } else {
                "typed_systems"
            };
            let row = Some(row.id.clone());
            problems.push(Problem::value(STEP, row, field, ValueProblem::Missing));
        }
    }
    rows(STEP, answers, problems)
}

impl Circumstances {
    /// Whether the register knows the systems behind the access point that was typed.
    #[must_use]
    pub fn offers_systems(&self, typed_oid: &str) -> bool {
        Oid::parse(typed_oid).is_ok_and(|oid| {
            self.known_access_points
                .as_ref()
                .and_then(|known| known.get(&oid))
                .is_some_and(|point| !point.systems.is_empty())
        })
    }
}
