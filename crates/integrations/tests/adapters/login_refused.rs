//! Logins that must not succeed.

use domain::language::Language;
use integrations::demo::fault::{Mode, Service};
use reqwest::StatusCode;
use service::ports::identity::{Identity, IdentityError, LoginRealm, LoginSecret, Refusal};
use time::Duration;

use crate::browser;
use crate::login::{answer, log_in};
use crate::world::World;

const PERSON: LoginRealm = LoginRealm::Representative;

/// What becomes of a login when the provider turns to `mode` after the person has begun it.
async fn outcome_with(mode: Mode) -> IdentityError {
    let world = World::start().await;
    let identity = &world.adapters.identity;
    let start = identity.begin(PERSON, Language::Fi).await.expect("a start");
    let answer = browser::choose(&start.address, Some("aino-toimi")).await;
    world.demo.set(Service::Identity, mode);
    let outcome = identity
        .finish_person(&answer["code"], &answer["state"], &start.secret)
        .await;
    outcome.expect_err("no login")
}

#[tokio::test]
async fn a_token_that_is_not_as_it_should_be_is_refused() {
    for mode in [
        Mode::ForgedSignature,
        Mode::WrongNonce,
        Mode::WrongAudience,
        Mode::WrongIssuer,
        Mode::ExpiredToken,
    ] {
        assert_eq!(
            outcome_with(mode).await,
            Refusal::BadToken.into(),
            "{mode:?}"
        );
    }
}

#[tokio::test]
async fn an_unknown_key_is_not_asked_for_again_within_a_minute() {
    assert_eq!(
        outcome_with(Mode::RotatedKey).await,
        Refusal::BadToken.into()
    );
}

#[tokio::test]
async fn a_weak_or_old_identification_is_refused() {
    assert_eq!(
        outcome_with(Mode::WeakAssurance).await,
        Refusal::WeakAssurance.into()
    );
    assert_eq!(
        outcome_with(Mode::OldLogin).await,
        Refusal::WeakAssurance.into()
    );
}

#[tokio::test]
async fn a_person_without_an_identity_code_is_refused() {
    assert_eq!(
        outcome_with(Mode::NoIdentityCode).await,
        Refusal::NoIdentityCode.into()
    );
}

#[tokio::test]
async fn a_provider_that_fails_is_unavailable() {
    for mode in [Mode::Down, Mode::Slow, Mode::Wrong, Mode::Throttled] {
        assert_eq!(
            outcome_with(mode).await,
            IdentityError::Unavailable,
            "{mode:?}"
        );
    }
}

#[tokio::test]
async fn a_code_works_once() {
    let world = World::start().await;
    let identity = &world.adapters.identity;
    let start = identity.begin(PERSON, Language::Fi).await.expect("a start");
    let answer = browser::choose(&start.address, Some("aino-toimi")).await;
    let (code, state) = (&answer["code"], &answer["state"]);
    identity
        .finish_person(code, state, &start.secret)
        .await
        .expect("a login");
    let again = identity.finish_person(code, state, &start.secret).await;
    assert_eq!(again.expect_err("no login"), Refusal::Cancelled.into());
}

#[tokio::test]
async fn a_code_does_not_wait() {
    let world = World::start().await;
    let identity = &world.adapters.identity;
    let start = identity.begin(PERSON, Language::Fi).await.expect("a start");
    let answer = browser::choose(&start.address, Some("aino-toimi")).await;
    world.clock.advance(Duration::minutes(2));
    let late = identity
        .finish_person(&answer["code"], &answer["state"], &start.secret)
        .await;
    assert_eq!(late.expect_err("no login"), Refusal::Cancelled.into());
}

#[tokio::test]
async fn an_answer_with_another_state_is_refused() {
    let world = World::start().await;
    let identity = &world.adapters.identity;
    let start = identity.begin(PERSON, Language::Fi).await.expect("a start");
    let answer = browser::choose(&start.address, Some("aino-toimi")).await;
    let outcome = identity
        .finish_person(&answer["code"], "another", &start.secret)
        .await;
    assert_eq!(
        outcome.expect_err("no login"),
        Refusal::StateMismatch.into()
    );
}

#[tokio::test]
async fn a_stolen_code_is_worth_nothing_without_the_verifier() {
    let world = World::start().await;
    let identity = &world.adapters.identity;
    let start = identity.begin(PERSON, Language::Fi).await.expect("a start");
    let answer = browser::choose(&start.address, Some("aino-toimi")).await;
    let thief = LoginSecret {
        pkce_verifier: "x".repeat(43),
        ..start.secret
    };
    let outcome = identity
        .finish_person(&answer["code"], &answer["state"], &thief)
        .await;
    assert_eq!(outcome.expect_err("no login"), Refusal::Cancelled.into());
}

#[tokio::test]
async fn a_representatives_answer_does_not_open_the_desk() {
    let world = World::start().await;
    let identity = &world.adapters.identity;
    let start = identity.begin(PERSON, Language::Fi).await.expect("a start");
    let answer = browser::choose(&start.address, Some("aino-toimi")).await;
    let outcome = identity
        .finish_staff(&answer["code"], &answer["state"], &start.secret)
        .await;
    assert_eq!(outcome.expect_err("no login"), Refusal::Cancelled.into());
}

#[tokio::test]
async fn someone_who_turns_back_comes_back_with_the_state() {
    let world = World::start().await;
    let start = world
        .adapters
        .identity
        .begin(PERSON, Language::Fi)
        .await
        .expect("a start");
    let answer = browser::choose(&start.address, None).await;
    assert_eq!(answer["error"], "access_denied");
    assert_eq!(answer["state"], start.secret.state);
}

#[tokio::test]
async fn the_provider_sends_nobody_to_an_unregistered_address() {
    let world = World::start().await;
    let start = world
        .adapters
        .identity
        .begin(PERSON, Language::Fi)
        .await
        .expect("a start");
    let elsewhere = start.address.replace("3000", "3001");
    assert_eq!(
        browser::open(&elsewhere).await.status(),
        StatusCode::BAD_REQUEST
    );
}

#[tokio::test]
async fn modes_can_be_set_over_http() {
    let world = World::start().await;
    let control = |path: &str| format!("{}/control/{path}", world.origin);
    let client = reqwest::Client::builder()
        .no_proxy()
        .build()
        .expect("a client");
    let set = client
        .post(control("identity/weak-assurance"))
        .send()
        .await
        .expect("an answer");
    assert_eq!(set.status(), StatusCode::NO_CONTENT);
    let refused = log_in(&world, "aino-toimi").await.expect_err("no login");
    assert_eq!(refused, Refusal::WeakAssurance.into());
    let unknown = client
        .post(control("identity/perfect"))
        .send()
        .await
        .expect("an answer");
    assert_eq!(unknown.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_language_of_the_page_does_not_change_the_outcome() {
    let world = World::start().await;
    let start = world
        .adapters
        .identity
        .begin(PERSON, Language::Sv)
        .await
        .expect("a start");
    assert!(
        answer(&world, &start, browser::key_of("Lindström"))
            .await
            .is_ok()
    );
}
