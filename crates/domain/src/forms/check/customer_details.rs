//! Rules of the customer details step (guide 3.1.4).

use super::form;
use crate::forms::customer_details::CustomerDetails;
use crate::forms::draft::ApplicationDraft;
use crate::forms::problem::Problem;
use crate::forms::step::Step;
use crate::message::Message;
use crate::values::{PostalCode, Value, post_office_for};

pub(super) fn check(
    draft: &ApplicationDraft,
    problems: &mut Vec<Problem>,
) -> Option<CustomerDetails> {
    postal_code_known(
        Step::CustomerDetails,
        &draft.customer_details.postal_code,
        problems,
    );
    form(
        Step::CustomerDetails,
        None,
        &draft.customer_details,
        problems,
    )
}

/// A postal code that the list lacks is only worth a look: no list is complete.
pub(super) fn postal_code_known(step: Step, typed: &str, problems: &mut Vec<Problem>) {
    if let Ok(code) = PostalCode::parse(typed)
        && post_office_for(&code).is_none()
    {
        let message = Message::new("problem-postal-code-unknown").with("code", &code);
        problems.push(
            Problem::rule(step, message)
                .at(None, "postal_code")
                .as_warning(),
        );
    }
}
