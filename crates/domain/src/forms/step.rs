//! The steps of the wizard.

use serde::{Deserialize, Serialize};

/// A step, as the list on the left shows it (guide 3.1.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// Toimintaohje.
    Instructions,
    /// Liityntäpisteet ja järjestelmät.
    AccessPoints,
    /// Asiakastiedot.
    CustomerDetails,
    /// Yhteyshenkilöt.
    Contacts,
    /// Laskutustiedot.
    Billing,
    /// Palvelukuvauksen hyväksyminen.
    ServiceDescription,
    /// Sitoumuksen allekirjoittaminen.
    Commitment,
    /// Yhteenveto.
    Summary,
    /// Kiitos.
    Receipt,
}

impl Step {
    /// All, in order.
    pub const ALL: [Self; 9] = [
        Self::Instructions,
        Self::AccessPoints,
        Self::CustomerDetails,
        Self::Contacts,
        Self::Billing,
        Self::ServiceDescription,
        Self::Commitment,
        Self::Summary,
        Self::Receipt,
    ];

    /// The word for it in addresses and, behind `step-`, in message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Instructions => "instructions",
            Self::AccessPoints => "access-points",
            Self::CustomerDetails => "customer-details",
            Self::Contacts => "contacts",
            Self::Billing => "billing",
            Self::ServiceDescription => "service-description",
            Self::Commitment => "commitment",
            Self::Summary => "summary",
            Self::Receipt => "receipt",
        }
    }

    /// The step of a code as in [`Self::code`].
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.code() == code)
    }

    /// Whether it has answers of its own.
    #[must_use]
    pub const fn is_form(self) -> bool {
        match self {
            Self::AccessPoints
            | Self::CustomerDetails
            | Self::Contacts
            | Self::Billing
            | Self::ServiceDescription
            | Self::Commitment => true,
            Self::Instructions | Self::Summary | Self::Receipt => false,
        }
    }
}
