//! Finding a declared field by its step and name.

use domain::forms::acceptance::{CommitmentDraft, ServiceDescriptionDraft};
use domain::forms::access_points::AccessPointDraft;
use domain::forms::billing::BillingDraft;
use domain::forms::contacts::ContactDraft;
use domain::forms::customer_details::CustomerDetailsDraft;
use domain::forms::renewal::RenewalDraft;
use domain::forms::step::Step;
use domain::forms::{Field, FormDraft};

/// Every field of a step, in the order of its page; none for a step without answers.
pub fn fields(step: Step) -> impl Iterator<Item = &'static Field> {
    let (own, more): (&'static [Field], &'static [Field]) = match step {
        Step::AccessPoints => (AccessPointDraft::FIELDS, RenewalDraft::FIELDS),
        Step::CustomerDetails => (CustomerDetailsDraft::FIELDS, &[]),
        Step::Contacts => (ContactDraft::FIELDS, &[]),
        Step::Billing => (BillingDraft::FIELDS, &[]),
        Step::ServiceDescription => (ServiceDescriptionDraft::FIELDS, &[]),
        Step::Commitment => (CommitmentDraft::FIELDS, &[]),
        Step::Instructions | Step::Summary | Step::Receipt => (&[], &[]),
    };
    own.iter().chain(more)
}

/// The field `name` of a step; `None` when the step has none of that name.
pub fn field(step: Step, name: &str) -> Option<&'static Field> {
    fields(step).find(|field| field.name == name)
}
