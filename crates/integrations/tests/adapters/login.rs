//! Logins that succeed.

use domain::language::Language;
use integrations::demo::fault::{Mode, Service};
use integrations::demo::world::{HANDLERS, PEOPLE};
use reqwest::{StatusCode, header};
use service::ports::identity::{IdentifiedPerson, Identity, IdentityError, LoginRealm, LoginStart};
use time::Duration;

use crate::browser;
use crate::world::{SERVICE, World};

const PERSON: LoginRealm = LoginRealm::Representative;

/// Logs the person in whose button is `key`.
pub async fn log_in(world: &World, key: &str) -> Result<IdentifiedPerson, IdentityError> {
    let start = world.adapters.identity.begin(PERSON, Language::Fi).await?;
    answer(world, &start, key).await
}

/// Presses the button `key` on the page of `start` and finishes the login.
pub async fn answer(
    world: &World,
    start: &LoginStart,
    key: &str,
) -> Result<IdentifiedPerson, IdentityError> {
    let answer = browser::choose(&start.address, Some(key)).await;
    let identity = &world.adapters.identity;
    identity
        .finish_person(&answer["code"], &answer["state"], &start.secret)
        .await
}

#[tokio::test]
async fn every_person_of_the_demo_can_log_in() {
    let world = World::start().await;
    for person in &PEOPLE {
        let identified = log_in(&world, person.key).await.expect("a login");
        assert_eq!(identified.code.expose(), person.code);
        assert_eq!(identified.given_names, person.given_names);
        assert_eq!(identified.family_name, person.family_name);
    }
}

#[tokio::test]
async fn both_handlers_can_log_in() {
    let world = World::start().await;
    let identity = &world.adapters.identity;
    for handler in &HANDLERS {
        let start = identity
            .begin(LoginRealm::Staff, Language::Fi)
            .await
            .expect("a start");
        let answer = browser::choose(&start.address, Some(handler.key)).await;
        let staff = identity
            .finish_staff(&answer["code"], &answer["state"], &start.secret)
            .await;
        let staff = staff.expect("a login");
        assert_eq!(
            (staff.subject.as_str(), staff.name.as_str()),
            (handler.key, handler.name)
        );
    }
}

#[tokio::test]
async fn the_page_lists_the_people_in_the_asked_language() {
    let world = World::start().await;
    let start = world
        .adapters
        .identity
        .begin(PERSON, Language::Sv)
        .await
        .expect("a start");
    let page = browser::open(&start.address).await;
    assert!(
        page.headers()[header::CONTENT_SECURITY_POLICY]
            .to_str()
            .is_ok()
    );
    let page = page.text().await.expect("a page");
    assert!(page.contains(r#"<html lang="sv">"#) && page.contains("<h1>Identifikation</h1>"));
    for person in &PEOPLE {
        assert!(page.contains(&format!(
            ">{} {}</button>",
            person.given_names, person.family_name
        )));
        assert!(
            !page.contains(person.code),
            "an identity code is on the page"
        );
    }
}

#[tokio::test]
async fn the_login_address_asks_for_everything_that_is_checked_later() {
    let world = World::start().await;
    let start = world
        .adapters
        .identity
        .begin(PERSON, Language::Fi)
        .await
        .expect("a start");
    for part in [
        "code_challenge_method=S256",
        "nonce=",
        "state=",
        "max_age=",
        "acr_values=",
    ] {
        assert!(start.address.contains(part), "{part} is missing");
    }
    assert!(!start.address.contains(&start.secret.pkce_verifier));
}

#[tokio::test]
async fn logging_out_ends_the_login_at_the_provider_too() {
    let world = World::start().await;
    let person = log_in(&world, "aino-toimi").await.expect("a login");
    assert_eq!(world.demo.open_logins(), 1);
    let identity = &world.adapters.identity;
    let address = identity
        .end_session_address(PERSON, &person.id_token, Language::Fi)
        .await;
    let answer = browser::open(&address.expect("an answer").expect("an address")).await;
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    let location = &answer.headers()[header::LOCATION];
    assert_eq!(location, &format!("{SERVICE}/logged-out"));
    assert_eq!(world.demo.open_logins(), 0);
}

#[tokio::test]
async fn a_new_key_of_the_provider_is_fetched_when_a_token_names_it() {
    let world = World::start().await;
    log_in(&world, "aino-toimi")
        .await
        .expect("a login with the first key");
    world.demo.set(Service::Identity, Mode::RotatedKey);
    world.clock.advance(Duration::minutes(2));
    log_in(&world, "aino-toimi")
        .await
        .expect("a login with the new key");
}

#[tokio::test]
async fn a_provider_that_was_down_at_start_is_found_later() {
    let world = World::start().await;
    world.demo.set(Service::Identity, Mode::Down);
    let start = world.adapters.identity.begin(PERSON, Language::Fi).await;
    assert_eq!(start.expect_err("an error"), IdentityError::Unavailable);
    world.demo.set(Service::Identity, Mode::Ok);
    log_in(&world, "aino-toimi").await.expect("a login");
}
