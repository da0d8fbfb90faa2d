//! A customership: the services in use and the details that they share.

use serde::{Deserialize, Serialize};

use crate::forms::billing::BillingDraft;
use crate::forms::contacts::ContactDraft;
use crate::forms::customer_details::CustomerDetailsDraft;
use crate::forms::rows::Rows;
use crate::service::Service;
use crate::timestamp::Timestamp;
use crate::values::BusinessId;

/// A customer of Kanta. It begins with the first service and ends with the last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Customership {
    /// Whose it is.
    pub organisation: BusinessId,
    /// Since when.
    pub since: Timestamp,
    /// The services in use, each since when.
    pub services: Vec<ServiceInUse>,
    /// What all services share, as it was typed last.
    pub shared: SharedDetails,
}

/// A service that a customer uses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceInUse {
    /// Which.
    pub service: Service,
    /// Since when.
    pub since: Timestamp,
}

/// The details that all services of a customer share.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SharedDetails {
    /// Address, e-mail and telephone.
    pub customer_details: CustomerDetailsDraft,
    /// Contacts and their roles.
    pub contacts: Rows<ContactDraft>,
    /// Billing details.
    pub billing: BillingDraft,
}

impl Customership {
    /// Whether `service` is in use.
    #[must_use]
    pub fn uses(&self, service: Service) -> bool {
        self.services.iter().any(|in_use| in_use.service == service)
    }
}
