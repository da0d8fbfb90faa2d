//! Who may apply for what. Each refusal says why; its message says what to do.

use crate::customership::Customership;
use crate::organisation::{Organisation, OrganisationKind};
use crate::service::Service;

/// Why an organisation may not apply for a service now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The register does not mark the organisation as a health-care provider.
    NotHealth,
    /// The register does not mark the organisation as a social-welfare provider.
    NotSocial,
    /// The register marks it as neither.
    NeitherSector,
    /// The imaging repository comes after the Patient Data Repository.
    ImagingNeedsPatientData,
    /// A pharmacist applies for the prescription service alone.
    PharmacistOnlyPrescription,
    /// The service is in use already.
    AlreadyInUse,
}

impl Refusal {
    /// The id of its message.
    #[must_use]
    pub const fn message_id(self) -> &'static str {
        match self {
            Self::NotHealth => "refusal-not-health",
            Self::NotSocial => "refusal-not-social",
            Self::NeitherSector => "refusal-neither-sector",
            Self::ImagingNeedsPatientData => "refusal-imaging-needs-patient-data",
            Self::PharmacistOnlyPrescription => "refusal-pharmacist-only-prescription",
            Self::AlreadyInUse => "refusal-already-in-use",
        }
    }
}

/// Whether `organisation` may apply for `service` (guide 3.1; `domain.md` 7.2 and 7.3).
///
/// # Errors
/// Why not.
pub fn may_apply(
    service: Service,
    organisation: &Organisation,
    customership: Option<&Customership>,
) -> Result<(), Refusal> {
    let in_use = |service| customership.is_some_and(|customership| customership.uses(service));
    if in_use(service) {
        return Err(Refusal::AlreadyInUse);
    }
    if organisation.kind == OrganisationKind::Pharmacy {
        return match service {
            Service::Prescription => Ok(()),
            Service::PatientData | Service::SocialWelfare | Service::Imaging => {
                Err(Refusal::PharmacistOnlyPrescription)
            }
        };
    }
    match service {
        Service::PatientData | Service::Imaging if !organisation.health => Err(Refusal::NotHealth),
        Service::SocialWelfare if !organisation.social => Err(Refusal::NotSocial),
        Service::Prescription if !organisation.health && !organisation.social => {
            Err(Refusal::NeitherSector)
        }
        Service::Imaging if !in_use(Service::PatientData) => Err(Refusal::ImagingNeedsPatientData),
        Service::PatientData
        | Service::SocialWelfare
        | Service::Prescription
        | Service::Imaging => Ok(()),
    }
}
