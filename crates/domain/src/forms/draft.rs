//! The whole application as it is being filled in: every answer as it was typed.

use serde::{Deserialize, Serialize};

use super::FormDraft;
use super::acceptance::{CommitmentDraft, ServiceDescriptionDraft};
use super::access_points::AccessPointDraft;
use super::billing::BillingDraft;
use super::contacts::ContactDraft;
use super::customer_details::CustomerDetailsDraft;
use super::renewal::RenewalDraft;
use super::rows::Rows;
use super::step::Step;

/// The version of the form that a stored draft was written by. A newer form reads every older one.
pub const FORM_VERSION: u16 = 1;

/// The answers of all steps.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ApplicationDraft {
    /// See [`FORM_VERSION`]; 0 in a draft that was never stored.
    pub form_version: u16,
    /// Access points and the systems behind them.
    pub access_points: Rows<AccessPointDraft>,
    /// The renewal question of the prescription service.
    pub renewal: RenewalDraft,
    /// Customer details, shared by all the customer's services.
    pub customer_details: CustomerDetailsDraft,
    /// Contacts, shared by all the customer's services.
    pub contacts: Rows<ContactDraft>,
    /// Billing details.
    pub billing: BillingDraft,
    /// The service description is accepted.
    pub service_description: ServiceDescriptionDraft,
    /// The commitment is signed.
    pub commitment: CommitmentDraft,
}

impl ApplicationDraft {
    /// Nothing has been typed on `step`. An empty row, as a new draft has it, counts as nothing.
    #[must_use]
    pub fn is_untouched(&self, step: Step) -> bool {
        match step {
            Step::AccessPoints => {
                self.renewal.is_untouched()
                    && self
                        .access_points
                        .iter()
                        .all(|row| row.value.is_untouched())
            }
            Step::CustomerDetails => self.customer_details.is_untouched(),
            Step::Contacts => self.contacts.iter().all(|row| row.value.is_untouched()),
            Step::Billing => self.billing.is_untouched(),
            Step::ServiceDescription => self.service_description.is_untouched(),
            Step::Commitment => self.commitment.is_untouched(),
            Step::Instructions | Step::Summary | Step::Receipt => true,
        }
    }

    /// Takes the answers of one step from `other` and leaves the rest.
    #[must_use]
    pub fn with_step(mut self, step: Step, other: &Self) -> Self {
        match step {
            Step::AccessPoints => {
                self.access_points = other.access_points.clone();
                self.renewal = other.renewal.clone();
            }
            Step::CustomerDetails => self.customer_details = other.customer_details.clone(),
            Step::Contacts => self.contacts = other.contacts.clone(),
            Step::Billing => self.billing = other.billing.clone(),
            Step::ServiceDescription => {
                self.service_description = other.service_description.clone();
            }
            Step::Commitment => self.commitment = other.commitment.clone(),
            Step::Instructions | Step::Summary | Step::Receipt => {}
        }
        self
    }
}
