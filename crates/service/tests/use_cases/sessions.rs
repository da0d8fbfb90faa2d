//! How long a session lives, and what opens it.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use service::ports::storage::{SecretHash, SessionRecord};
use service::session::{SessionBody, SessionToken, end, find, open, replace, save};
use time::Duration;

use crate::demo::{KUUSAMA, session_of};
use crate::world::{NOW, TestWorld};

fn body() -> SessionBody {
    SessionBody::Representative(Box::new(session_of("Aino", &[KUUSAMA])))
}

async fn record(test: &TestWorld, key: &SecretHash) -> SessionRecord {
    test.world.storage.session(key).await.unwrap().unwrap()
}

#[tokio::test]
async fn a_session_is_found_by_its_secret_alone() {
    let test = TestWorld::new();
    let session = open(&test.world, body()).await.unwrap();
    let cookie = session.token.cookie_value();
    let token = SessionToken::from_cookie(&cookie).unwrap();
    let found = find(&test.world, token).await.unwrap().unwrap();
    assert_eq!(found.body, body());
    assert_eq!(found.ends_at, NOW + Duration::hours(8));
    let other = SessionToken::new(test.world.chance.as_ref());
    assert!(find(&test.world, other).await.unwrap().is_none());
}

#[test]
fn a_cookie_of_another_form_is_no_secret() {
    for cookie in [
        "",
        "abc",
        "\u{e4}",
        &"A".repeat(42),
        &"A".repeat(44),
        &"*".repeat(43),
    ] {
        assert!(SessionToken::from_cookie(cookie).is_none(), "{cookie}");
    }
}

#[tokio::test]
async fn a_session_that_nobody_uses_for_half_an_hour_ends() {
    let test = TestWorld::new();
    let token = open(&test.world, body()).await.unwrap().token;
    test.clock.advance(Duration::minutes(30) - Duration::SECOND);
    assert!(find(&test.world, token.clone()).await.unwrap().is_some());
    test.clock.advance(Duration::minutes(30) - Duration::SECOND);
    assert!(find(&test.world, token.clone()).await.unwrap().is_some());
    test.clock.advance(Duration::minutes(30));
    assert!(find(&test.world, token).await.unwrap().is_none());
}

#[tokio::test]
async fn a_session_ends_after_eight_hours_however_much_it_is_used() {
    let test = TestWorld::new();
    let token = open(&test.world, body()).await.unwrap().token;
    for _ in 0..23 {
        test.clock.advance(Duration::minutes(20));
        assert!(find(&test.world, token.clone()).await.unwrap().is_some());
    }
    test.clock.advance(Duration::minutes(20) - Duration::SECOND);
    assert!(find(&test.world, token.clone()).await.unwrap().is_some());
    test.clock.advance(Duration::SECOND);
    assert!(find(&test.world, token).await.unwrap().is_none());
}

#[tokio::test]
async fn saving_a_session_does_not_make_it_live_longer_than_eight_hours() {
    let test = TestWorld::new();
    let session = open(&test.world, body()).await.unwrap();
    test.clock.advance(Duration::minutes(29));
    save(&test.world, &session).await.unwrap();
    let record = record(&test, &session.token.hash()).await;
    assert_eq!(record.ends_at, NOW + Duration::hours(8));
    assert_eq!(record.created_at, NOW);
    assert_eq!(record.seen_at, NOW + Duration::minutes(29));
}

#[tokio::test]
async fn use_is_marked_once_a_minute_at_most() {
    let test = TestWorld::new();
    let token = open(&test.world, body()).await.unwrap().token;
    let key = token.hash();
    test.clock.advance(Duration::seconds(59));
    find(&test.world, token.clone()).await.unwrap();
    assert_eq!(record(&test, &key).await.seen_at, NOW);
    test.clock.advance(Duration::SECOND);
    find(&test.world, token).await.unwrap();
    assert_eq!(record(&test, &key).await.seen_at, NOW + Duration::MINUTE);
}

#[tokio::test]
async fn a_sealed_body_that_was_tampered_with_is_no_session() {
    let test = TestWorld::new();
    let token = open(&test.world, body()).await.unwrap().token;
    let whole = record(&test, &token.hash()).await;
    for position in [0, whole.sealed.len() / 2, whole.sealed.len() - 1] {
        let mut sealed = whole.sealed.clone();
        sealed[position] ^= 1;
        let tampered = SessionRecord {
            sealed,
            ..whole.clone()
        };
        test.world.storage.save_session(&tampered).await.unwrap();
        assert!(
            find(&test.world, token.clone()).await.unwrap().is_none(),
            "{position}"
        );
    }
    let cut = SessionRecord {
        sealed: vec![1, 2, 3],
        ..whole
    };
    test.world.storage.save_session(&cut).await.unwrap();
    assert!(find(&test.world, token).await.unwrap().is_none());
}

#[tokio::test]
async fn a_body_that_belongs_to_another_secret_is_no_session() {
    let test = TestWorld::new();
    let mine = open(&test.world, body()).await.unwrap().token;
    let theirs = open(&test.world, body()).await.unwrap().token;
    let swapped = SessionRecord {
        sealed: record(&test, &theirs.hash()).await.sealed,
        ..record(&test, &mine.hash()).await
    };
    test.world.storage.save_session(&swapped).await.unwrap();
    assert!(find(&test.world, mine).await.unwrap().is_none());
}

#[tokio::test]
async fn the_store_holds_neither_the_secret_nor_what_it_opens() {
    let test = TestWorld::new();
    let token = open(&test.world, body()).await.unwrap().token;
    let record = record(&test, &token.hash()).await;
    let sealed = String::from_utf8_lossy(&record.sealed).into_owned();
    for secret in ["Aino", "Valtanen", KUUSAMA, "representative"] {
        assert!(!sealed.contains(secret), "{secret}");
    }
    assert!(!format!("{token:?}").contains(&token.cookie_value()));
    let thief = URL_SAFE_NO_PAD.encode(record.key.0);
    assert_ne!(thief, token.cookie_value());
    let thief = SessionToken::from_cookie(&thief).unwrap();
    assert!(find(&test.world, thief).await.unwrap().is_none());
}

#[tokio::test]
async fn a_new_login_goes_on_under_a_new_secret_and_ends_the_old_one() {
    let test = TestWorld::new();
    let old = open(&test.world, body()).await.unwrap().token;
    let new = replace(&test.world, Some(&old), body())
        .await
        .unwrap()
        .token;
    assert!(old != new);
    assert!(find(&test.world, old).await.unwrap().is_none());
    assert!(find(&test.world, new).await.unwrap().is_some());
}

#[tokio::test]
async fn a_session_that_is_ended_is_gone() {
    let test = TestWorld::new();
    let token = open(&test.world, body()).await.unwrap().token;
    end(&test.world, &token).await.unwrap();
    assert!(find(&test.world, token).await.unwrap().is_none());
}
