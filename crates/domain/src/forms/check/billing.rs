//! Rules of the billing step (guide 3.1.6).

use super::customer_details::postal_code_known;
use super::form;
use crate::forms::billing::Billing;
use crate::forms::draft::ApplicationDraft;
use crate::forms::problem::Problem;
use crate::forms::step::Step;
use crate::message::Message;
use crate::values::{EInvoiceAddress, Value};

const STEP: Step = Step::Billing;

pub(super) fn check(draft: &ApplicationDraft, problems: &mut Vec<Problem>) -> Option<Billing> {
    let billing = &draft.billing;
    let address = billing.e_invoice_address.trim();
    let intermediary = billing.intermediary.trim();
    if address.is_empty() != intermediary.is_empty() {
        let field = if address.is_empty() {
            "e_invoice_address"
        } else {
            "intermediary"
        };
        let message = Message::new("problem-e-invoice-both-or-neither");
        problems.push(Problem::omission(STEP, message).at(None, field));
    }
    if EInvoiceAddress::parse(address).is_ok_and(|address| address.has_bad_business_id()) {
        let message = Message::new("problem-e-invoice-business-id");
        problems.push(
            Problem::rule(STEP, message)
                .at(None, "e_invoice_address")
                .as_warning(),
        );
    }
    postal_code_known(STEP, &billing.postal_code, problems);
    form(STEP, None, billing, problems)
}
