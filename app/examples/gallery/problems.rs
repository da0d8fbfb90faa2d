//! Problems of every kind to be shown.

use domain::forms::problem::Problem;
use domain::forms::step::Step;
use domain::message::Message;
use domain::values::{RowId, Value, ValueProblem};

pub fn details_problems() -> Vec<Problem> {
    let step = Step::CustomerDetails;
    vec![
        Problem::value(step, None, "postal_code", ValueProblem::Malformed),
        Problem::rule(
            step,
            Message::new("problem-postal-code-unknown").with("code", "0010"),
        )
        .at(None, "postal_code")
        .as_warning(),
        Problem::value(step, None, "post_office", ValueProblem::Missing),
        Problem::value(step, None, "email", ValueProblem::Missing),
    ]
}

pub fn row_id(id: &str) -> Option<RowId> {
    RowId::parse(id).ok()
}

pub fn contact_problems() -> Vec<Problem> {
    let step = Step::Contacts;
    let unnamed = Message::new("problem-contact-without-role").with("contact", "Tukipalvelu");
    vec![
        Problem::omission(
            step,
            Message::new("problem-role-uncovered").with("role", "archivist"),
        ),
        Problem::value(step, row_id("2"), "phone", ValueProblem::Missing),
        Problem::value(
            step,
            row_id("2"),
            "shared_roles",
            ValueProblem::UnknownChoice,
        ),
        Problem::rule(step, unnamed)
            .at(row_id("2").as_ref(), "shared_roles")
            .as_warning(),
    ]
}
