//! The organisations and people of the demo.

use domain::application::Right;
use domain::customership::{Customership, ServiceInUse, SharedDetails};
use domain::organisation::{LocalName, Organisation, OrganisationKind, RegisterAddress};
use domain::service::Service;
use domain::timestamp::Timestamp;
use domain::values::{BusinessId, Oid, PersonalIdentityCode, Value as _};
use service::acting_for::{ActingFor, Representation};
use service::ports::identity::IdentifiedPerson;
use service::session::{MandateStage, PersonInSession, RepresentativeSession};
use service::world::World;

pub const KUUSAMA: &str = "9000001-1";
pub const MANTYLA: &str = "9000003-8";
pub const RANNIKKO: &str = "9000004-6";
pub const VALKAMA: &str = "9000005-4";
pub const KOTIPIHLAJA: &str = "9000006-2";
pub const SAARINEN: &str = "9000007-0";
pub const LUMO: &str = "9000008-9";
pub const VANAMO: &str = "9000009-7";
pub const SADEKUVA: &str = "9000011-8";

/// The organisations that the code service knows: kind, health, social.
pub const ORGANISATIONS: [(&str, OrganisationKind, bool, bool); 8] = [
    (KUUSAMA, OrganisationKind::PrivateCompany, true, false),
    (MANTYLA, OrganisationKind::PrivateCompany, false, true),
    (RANNIKKO, OrganisationKind::PublicBody, true, true),
    (VALKAMA, OrganisationKind::Foundation, false, true),
    (KOTIPIHLAJA, OrganisationKind::Pharmacy, false, false),
    (SAARINEN, OrganisationKind::SelfEmployed, true, false),
    (LUMO, OrganisationKind::PrivateCompany, true, false),
    (SADEKUVA, OrganisationKind::PrivateCompany, true, false),
];

pub fn business_id(text: &str) -> BusinessId {
    BusinessId::parse(text).unwrap()
}

pub fn organisation(id: &str) -> Organisation {
    let (_, kind, health, social) = *ORGANISATIONS
        .iter()
        .find(|(known, ..)| *known == id)
        .unwrap();
    let digits = id.replace('-', "");
    Organisation {
        business_id: business_id(id),
        oid: Oid::parse(&format!("1.2.246.10.{digits}.10.0")).unwrap(),
        name: LocalName {
            fi: format!("Organisaatio {id}"),
            sv: Some(format!("Organisation {id}")),
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

/// A person, by a name for the test, who may act for one organisation.
pub fn acting(person: &str, organisation_id: &str) -> ActingFor {
    let session = session_of(person, &[organisation_id]);
    ActingFor::check(&session, &business_id(organisation_id)).unwrap()
}

pub fn session_of(person: &str, organisations: &[&str]) -> RepresentativeSession {
    RepresentativeSession {
        person: PersonInSession {
            id: format!("id-{person}"),
            given_names: person.to_owned(),
            family_name: "Valtanen".to_owned(),
        },
        id_token: "token".to_owned(),
        mandates: MandateStage::Unavailable,
        representations: organisations
            .iter()
            .map(|id| Representation {
                organisation: organisation(id),
                right: Right::Mandate,
            })
            .collect(),
        refusals: Vec::new(),
    }
}

pub fn identified(code: &str, given_names: &str) -> IdentifiedPerson {
    IdentifiedPerson {
        code: PersonalIdentityCode::parse(code).unwrap(),
        given_names: given_names.to_owned(),
        family_name: "Toimi".to_owned(),
        id_token: "token".to_owned(),
    }
}

/// Makes the organisation a customer that uses `services`.
pub async fn make_customer(world: &World, id: &str, services: &[Service], shared: SharedDetails) {
    let since = Timestamp(1_709_280_000);
    let customership = Customership {
        organisation: business_id(id),
        since,
        services: services
            .iter()
            .map(|&service| ServiceInUse { service, since })
            .collect(),
        shared,
    };
    let mut transaction = world.storage.begin().await.unwrap();
    let version = transaction
        .save_customership(&customership, 0, world.now())
        .await
        .unwrap();
    assert_eq!(version, Some(1));
    transaction.commit().await.unwrap();
}
