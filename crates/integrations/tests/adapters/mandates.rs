//! For whom people may act, from the e-Authorizations service.

use domain::language::Language;
use domain::values::{PersonalIdentityCode, Value as _};
use integrations::demo::fault::{Mode, Service};
use integrations::demo::world::PEOPLE;
use reqwest::StatusCode;
use service::ports::mandates::{MandateError, MandateStart, Mandates, OrganisationRoles};
use time::Duration;

use crate::browser;
use crate::world::World;

fn code_of(key: &str) -> PersonalIdentityCode {
    let person = PEOPLE
        .iter()
        .find(|person| person.key == key)
        .expect("a person");
    PersonalIdentityCode::parse(person.code).expect("an identity code")
}

/// Begins for the person `key` and comes back with a code.
async fn begun(world: &World, key: &str) -> (MandateStart, String) {
    let mandates = &world.adapters.mandates;
    let start = mandates
        .begin(&code_of(key), "the-state", Language::Fi)
        .await
        .expect("a start");
    let answer = browser::returned(&browser::open(&start.address).await);
    assert_eq!(answer["state"], "the-state");
    (start, answer["code"].clone())
}

async fn roles_of(world: &World, key: &str) -> Vec<OrganisationRoles> {
    let (start, code) = begun(world, key).await;
    world
        .adapters
        .mandates
        .finish(&start.session, &code)
        .await
        .expect("roles")
}

/// What becomes of a look-up when the service turns to `mode` after it has begun.
async fn outcome_with(mode: Mode) -> Result<Vec<OrganisationRoles>, MandateError> {
    let world = World::start().await;
    let (start, code) = begun(&world, "aino-toimi").await;
    world.demo.set(Service::Mandates, mode);
    world.adapters.mandates.finish(&start.session, &code).await
}

#[tokio::test]
async fn everyone_gets_exactly_the_roles_of_the_demo() {
    let world = World::start().await;
    for person in &PEOPLE {
        let roles = roles_of(&world, person.key).await;
        let roles: Vec<(&str, &str)> = roles
            .iter()
            .map(|organisation| {
                (
                    organisation.business_id.as_str(),
                    organisation.roles[0].as_str(),
                )
            })
            .collect();
        assert_eq!(roles, person.relations, "{}", person.key);
    }
}

#[tokio::test]
async fn someone_without_any_role_gets_an_empty_list() {
    let world = World::start().await;
    assert!(roles_of(&world, "ulla-uusitalo").await.is_empty());
}

#[tokio::test]
async fn an_incomplete_answer_says_so() {
    let roles = outcome_with(Mode::Incomplete).await.expect("roles");
    assert!(roles.iter().all(|organisation| !organisation.complete));
}

#[tokio::test]
async fn a_session_that_has_ended_there_is_told_apart() {
    assert_eq!(
        outcome_with(Mode::SessionExpired).await,
        Err(MandateError::SessionExpired)
    );
}

#[tokio::test]
async fn a_service_that_fails_is_unavailable() {
    for mode in [Mode::Down, Mode::Slow, Mode::Wrong, Mode::Throttled] {
        assert_eq!(
            outcome_with(mode).await,
            Err(MandateError::Unavailable),
            "{mode:?}"
        );
    }
}

#[tokio::test]
async fn a_code_works_once() {
    let world = World::start().await;
    let (start, code) = begun(&world, "aino-toimi").await;
    let mandates = &world.adapters.mandates;
    mandates.finish(&start.session, &code).await.expect("roles");
    assert_eq!(
        mandates.finish(&start.session, &code).await,
        Err(MandateError::Refused)
    );
}

#[tokio::test]
async fn one_persons_code_does_not_open_anothers_session() {
    let world = World::start().await;
    let (eino, _) = begun(&world, "eino-valtanen").await;
    let (_, code_of_ulla) = begun(&world, "ulla-uusitalo").await;
    let outcome = world
        .adapters
        .mandates
        .finish(&eino.session, &code_of_ulla)
        .await;
    assert_eq!(outcome, Err(MandateError::SessionExpired));
}

#[tokio::test]
async fn an_ended_session_gives_no_roles_and_can_be_ended_again() {
    let world = World::start().await;
    let (start, code) = begun(&world, "aino-toimi").await;
    let mandates = &world.adapters.mandates;
    mandates.end(&start.session).await.expect("an end");
    mandates.end(&start.session).await.expect("an end again");
    assert_eq!(
        mandates.finish(&start.session, &code).await,
        Err(MandateError::Refused)
    );
}

#[tokio::test]
async fn a_call_without_a_checksum_is_not_accepted() {
    let world = World::start().await;
    let unsigned = format!(
        "{}/service/ypa/user/register/demo0001/x?requestId=1",
        world.origin
    );
    assert_eq!(
        browser::open(&unsigned).await.status(),
        StatusCode::UNAUTHORIZED
    );
}

#[tokio::test]
async fn a_checksum_of_another_time_is_not_accepted() {
    let world = World::start().await;
    let near = world.adapters_ahead(Duration::minutes(4)).mandates;
    let person = code_of("aino-toimi");
    assert!(near.begin(&person, "state", Language::Fi).await.is_ok());
    let far = world.adapters_ahead(Duration::minutes(6)).mandates;
    let outcome = far.begin(&person, "state", Language::Fi).await;
    assert_eq!(outcome.expect_err("an error"), MandateError::Refused);
}
