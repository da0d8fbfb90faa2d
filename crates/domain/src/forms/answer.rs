//! One answer by itself, found by step and field name: what the browser checks when a field is left.

use super::FormDraft;
use super::acceptance::{CommitmentDraft, ServiceDescriptionDraft};
use super::access_points::AccessPointDraft;
use super::billing::BillingDraft;
use super::contacts::ContactDraft;
use super::customer_details::CustomerDetailsDraft;
use super::renewal::RenewalDraft;
use super::step::Step;
use crate::values::ValueProblem;

/// Checks what was typed into `field` of `step`; a field that the step has not is in order.
///
/// # Errors
/// What is wrong with it.
pub fn check_answer(step: Step, field: &str, typed: &str) -> Result<(), ValueProblem> {
    match step {
        Step::AccessPoints if field == "renewal_requests" => {
            RenewalDraft::check_field(field, typed)
        }
        Step::AccessPoints => AccessPointDraft::check_field(field, typed),
        Step::CustomerDetails => CustomerDetailsDraft::check_field(field, typed),
        Step::Contacts => ContactDraft::check_field(field, typed),
        Step::Billing => BillingDraft::check_field(field, typed),
        Step::ServiceDescription => ServiceDescriptionDraft::check_field(field, typed),
        Step::Commitment => CommitmentDraft::check_field(field, typed),
        Step::Instructions | Step::Summary | Step::Receipt => Ok(()),
    }
}
