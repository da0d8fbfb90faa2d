//! The four Kanta services that can be applied for.

use serde::{Deserialize, Serialize};

/// A Kanta service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Service {
    /// Potilastietovaranto, the Patient Data Repository.
    PatientData,
    /// Sosiaalihuollon asiakastietovaranto, the Client Data Repository for Social Welfare Services.
    SocialWelfare,
    /// Resepti-palvelu, the Prescription service.
    Prescription,
    /// Kuva-aineistojen tietovaranto, the imaging repository.
    Imaging,
}

impl Service {
    /// All four, in the order of the menu.
    pub const ALL: [Self; 4] = [
        Self::PatientData,
        Self::SocialWelfare,
        Self::Prescription,
        Self::Imaging,
    ];

    /// The word for it in addresses, in stored records and, behind `service-`, in message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::PatientData => "patient-data",
            Self::SocialWelfare => "social-welfare",
            Self::Prescription => "prescription",
            Self::Imaging => "imaging",
        }
    }

    /// The service of a code as in [`Self::code`].
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|service| service.code() == code)
    }

    /// Billing details are asked for the Patient Data Repository and prescriptions (guide 3.1.6).
    #[must_use]
    pub const fn asks_billing(self) -> bool {
        match self {
            Self::PatientData | Self::Prescription => true,
            Self::SocialWelfare | Self::Imaging => false,
        }
    }

    /// Only the prescription service asks about renewal requests (guide 3.1.3).
    #[must_use]
    pub const fn asks_renewal_requests(self) -> bool {
        matches!(self, Self::Prescription)
    }
}
