//! Organisations and access points, from the code service and the business register.

use domain::organisation::{Organisation, OrganisationKind};
use domain::values::{BusinessId, Oid, Value as _};
use integrations::demo::fault::{Mode, Service};
use integrations::demo::world::{ACCESS_POINTS, ORGANISATIONS};
use service::ports::registers::{OrganisationAnswer, RegisterError, Registers};

use crate::world::World;

async fn ask(world: &World, id: &str) -> Result<OrganisationAnswer, RegisterError> {
    let id = BusinessId::parse(id).expect("a business id");
    world.adapters.registers.organisation(&id).await
}

async fn found(world: &World, id: &str) -> Organisation {
    match ask(world, id).await {
        Ok(OrganisationAnswer::Found(organisation)) => organisation,
        other => panic!("{id}: {other:?}"),
    }
}

#[tokio::test]
async fn every_organisation_of_the_demo_is_known_as_it_is() {
    let world = World::start().await;
    for known in &ORGANISATIONS {
        let Some(entry) = &known.entry else { continue };
        let organisation = found(&world, known.business_id).await;
        assert_eq!(organisation.oid.as_str(), entry.oid);
        assert_eq!(organisation.name.fi, known.name);
        assert_eq!(organisation.name.sv.as_deref(), known.swedish_name);
        assert_eq!(
            (organisation.health, organisation.social),
            (entry.health, entry.social)
        );
        assert_eq!(organisation.address.street, entry.street);
        assert_eq!(organisation.address.postal_code, entry.postal_code);
        assert_eq!(organisation.address.post_office.fi, entry.post_office.0);
        assert_eq!(
            organisation.address.post_office.sv.as_deref(),
            Some(entry.post_office.1)
        );
    }
}

#[tokio::test]
async fn the_kind_comes_from_the_set_the_sector_or_the_legal_form() {
    let world = World::start().await;
    for (id, kind) in [
        ("9000001-1", OrganisationKind::PrivateCompany),
        ("9000004-6", OrganisationKind::PublicBody),
        ("9000005-4", OrganisationKind::Foundation),
        ("9000006-2", OrganisationKind::Pharmacy),
        ("9000007-0", OrganisationKind::SelfEmployed),
    ] {
        assert_eq!(found(&world, id).await.kind, kind, "{id}");
    }
}

#[tokio::test]
async fn an_organisation_of_the_business_register_alone_is_told_by_name() {
    let world = World::start().await;
    let expected = OrganisationAnswer::MissingFromCodeService {
        name: "Vanamo Palvelut Oy".to_owned(),
    };
    assert_eq!(ask(&world, "9000009-7").await, Ok(expected));
}

#[tokio::test]
async fn an_organisation_of_no_register_is_unknown() {
    let world = World::start().await;
    assert_eq!(
        ask(&world, "2077474-0").await,
        Ok(OrganisationAnswer::Unknown)
    );
}

#[tokio::test]
async fn every_access_point_of_the_demo_is_known_with_its_systems() {
    let world = World::start().await;
    for known in &ACCESS_POINTS {
        let oid = Oid::parse(known.oid).expect("an OID");
        let point = world
            .adapters
            .registers
            .access_point(&oid)
            .await
            .expect("an answer");
        let point = point.expect("an access point");
        assert_eq!((point.oid, point.name.as_str()), (oid, known.name));
        assert_eq!(point.systems, known.systems);
    }
}

#[tokio::test]
async fn an_access_point_that_kanta_does_not_know_is_nothing() {
    let world = World::start().await;
    let oid = Oid::parse("1.2.246.537.6.918.18.77.13").expect("an OID");
    assert_eq!(world.adapters.registers.access_point(&oid).await, Ok(None));
}

#[tokio::test]
async fn a_register_that_fails_gives_no_organisation() {
    for (mode, error) in [
        (Mode::Down, RegisterError::Unavailable),
        (Mode::Slow, RegisterError::Unavailable),
        (Mode::Throttled, RegisterError::Unavailable),
        (Mode::Wrong, RegisterError::Unexpected),
    ] {
        for service in [Service::CodeService, Service::Ytj] {
            let world = World::start().await;
            world.demo.set(service, mode);
            assert_eq!(
                ask(&world, "9000001-1").await,
                Err(error),
                "{service:?} {mode:?}"
            );
        }
    }
}

#[tokio::test]
async fn a_public_body_needs_no_business_register() {
    let world = World::start().await;
    world.demo.set(Service::Ytj, Mode::Down);
    assert_eq!(
        found(&world, "9000004-6").await.kind,
        OrganisationKind::PublicBody
    );
}
