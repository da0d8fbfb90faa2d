//! Who may apply for what: the organisations of the demo and all four services.

use domain::application::eligibility::{Refusal, may_apply};
use domain::customership::{Customership, ServiceInUse, SharedDetails};
use domain::organisation::{LocalName, Organisation, OrganisationKind, RegisterAddress};
use domain::service::Service;
use domain::timestamp::Timestamp;
use domain::values::{BusinessId, Value as _};

use crate::sendable::oid;

use OrganisationKind::{Foundation, Pharmacy, PrivateCompany, PublicBody, SelfEmployed};
use Refusal::{
    AlreadyInUse, ImagingNeedsPatientData, NeitherSector, NotHealth, NotSocial,
    PharmacistOnlyPrescription,
};
use Service::{PatientData, Prescription};

fn organisation(
    business_id: &str,
    kind: OrganisationKind,
    health: bool,
    social: bool,
) -> Organisation {
    let digits = business_id.replace('-', "");
    Organisation {
        business_id: BusinessId::parse(business_id).unwrap(),
        oid: oid(&format!("1.2.246.10.{digits}.10.0")),
        name: LocalName {
            fi: "Esimerkki".to_owned(),
            sv: None,
        },
        kind,
        health,
        social,
        address: RegisterAddress {
            street: "Koulukatu 4".to_owned(),
            postal_code: "00100".to_owned(),
            post_office: LocalName {
                fi: "HELSINKI".to_owned(),
                sv: Some("HELSINGFORS".to_owned()),
            },
        },
    }
}

fn customership(organisation: &Organisation, services: &[Service]) -> Option<Customership> {
    let since = Timestamp(1_709_280_000);
    (!services.is_empty()).then(|| Customership {
        organisation: organisation.business_id.clone(),
        since,
        services: services
            .iter()
            .map(|&service| ServiceInUse { service, since })
            .collect(),
        shared: SharedDetails::default(),
    })
}

/// What an organisation hears for each service, in the order of the menu.
fn answers(organisation: &Organisation, in_use: &[Service]) -> [Result<(), Refusal>; 4] {
    let customership = customership(organisation, in_use);
    Service::ALL.map(|service| may_apply(service, organisation, customership.as_ref()))
}

#[test]
fn a_health_care_company_applies_for_patient_data_and_prescriptions_first() {
    let kuusama = organisation("9000001-1", PrivateCompany, true, false);
    assert_eq!(
        answers(&kuusama, &[]),
        [Ok(()), Err(NotSocial), Ok(()), Err(ImagingNeedsPatientData)]
    );
}

#[test]
fn a_social_welfare_company_applies_for_the_client_data_repository_and_prescriptions() {
    let mantyla = organisation("9000003-8", PrivateCompany, false, true);
    assert_eq!(
        answers(&mantyla, &[]),
        [Err(NotHealth), Ok(()), Ok(()), Err(NotHealth)]
    );
}

#[test]
fn a_wellbeing_county_applies_for_all_but_imaging_at_first() {
    let rannikko = organisation("9000004-6", PublicBody, true, true);
    assert_eq!(
        answers(&rannikko, &[]),
        [Ok(()), Ok(()), Ok(()), Err(ImagingNeedsPatientData)]
    );
}

#[test]
fn a_social_welfare_foundation_is_like_a_company_of_its_sector() {
    let valkama = organisation("9000005-4", Foundation, false, true);
    assert_eq!(
        answers(&valkama, &[]),
        [Err(NotHealth), Ok(()), Ok(()), Err(NotHealth)]
    );
}

#[test]
fn a_pharmacist_applies_for_the_prescription_service_alone() {
    let kotipihlaja = organisation("9000006-2", Pharmacy, false, false);
    let refused = Err(PharmacistOnlyPrescription);
    assert_eq!(
        answers(&kotipihlaja, &[]),
        [refused, refused, Ok(()), refused]
    );
    assert_eq!(
        answers(&kotipihlaja, &[Prescription]),
        [refused, refused, Err(AlreadyInUse), refused]
    );
}

#[test]
fn a_pharmacist_is_not_let_into_other_services_by_a_mark_in_a_register() {
    let marked = organisation("9000006-2", Pharmacy, true, true);
    let refused = Err(PharmacistOnlyPrescription);
    assert_eq!(
        answers(&marked, &[PatientData])[1..],
        [refused, Ok(()), refused]
    );
}

#[test]
fn a_self_employed_professional_is_a_health_care_provider() {
    let saarinen = organisation("9000007-0", SelfEmployed, true, false);
    assert_eq!(
        answers(&saarinen, &[]),
        [Ok(()), Err(NotSocial), Ok(()), Err(ImagingNeedsPatientData)]
    );
}

#[test]
fn a_customer_applies_for_what_is_not_in_use_yet() {
    let lumo = organisation("9000008-9", PrivateCompany, true, false);
    assert_eq!(
        answers(&lumo, &[PatientData, Prescription]),
        [Err(AlreadyInUse), Err(NotSocial), Err(AlreadyInUse), Ok(())]
    );
}

#[test]
fn imaging_opens_when_the_patient_data_repository_is_in_use() {
    let sadekuva = organisation("9000011-8", PrivateCompany, true, false);
    assert_eq!(
        answers(&sadekuva, &[PatientData]),
        [Err(AlreadyInUse), Err(NotSocial), Ok(()), Ok(())]
    );
    let prescriptions_alone = answers(&sadekuva, &[Prescription]);
    assert_eq!(prescriptions_alone[3], Err(ImagingNeedsPatientData));
}

#[test]
fn an_organisation_of_neither_sector_applies_for_nothing() {
    let neither = organisation("9000001-1", PrivateCompany, false, false);
    assert_eq!(
        answers(&neither, &[]),
        [
            Err(NotHealth),
            Err(NotSocial),
            Err(NeitherSector),
            Err(NotHealth)
        ]
    );
}
