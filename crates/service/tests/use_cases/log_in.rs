//! Logging in.

use domain::language::Language;
use service::fakes::identity::FakeIdentity;
use service::ports::audit::Act;
use service::ports::identity::{IdentifiedStaff, IdentityError, Refusal};
use service::ports::mandates::MandateError;
use service::session::{MandateStage, RepresentativeSession, SessionBody, find};
use service::use_cases::log_in::{
    Identified, LogInError, LoginAnswer, log_in_representative, log_in_staff,
};

use crate::demo::identified;
use crate::world::TestWorld;

async fn log_in(test: &TestWorld, state: &str) -> Result<Identified, LogInError> {
    let secret = FakeIdentity::secret();
    let answer = LoginAnswer {
        code: "code",
        state,
        secret: &secret,
    };
    log_in_representative(&test.world, answer, None, Language::Fi).await
}

async fn logged_in(test: &TestWorld, code: &str) -> Box<RepresentativeSession> {
    test.identity.answer_person(Ok(identified(code, "Aino")));
    let identified = log_in(test, "fake-state").await.unwrap();
    match identified.session.body {
        SessionBody::Representative(body) => body,
        SessionBody::Staff(_) => panic!("a representative logged in"),
    }
}

#[tokio::test]
async fn the_same_person_has_the_same_id_at_each_login() {
    let test = TestWorld::new();
    let first = logged_in(&test, "010180-9004").await.person.id;
    let other = logged_in(&test, "020281-901V").await.person.id;
    let again = logged_in(&test, "010180-9004").await.person.id;
    assert_eq!(first, again);
    assert_ne!(first, other);
    assert_eq!(test.acts(), [Act::LoggedIn, Act::LoggedIn, Act::LoggedIn]);
}

#[tokio::test]
async fn what_is_recorded_of_a_login_does_not_tell_the_identity_code() {
    let test = TestWorld::new();
    let body = logged_in(&test, "010180-9004").await;
    let recorded = format!("{:?}", test.storage.acts());
    assert!(recorded.contains(&body.person.id));
    assert!(!recorded.contains("010180") && !recorded.contains("Aino"));
    assert!(!format!("{body:?}").contains("Aino"));
}

#[tokio::test]
async fn after_the_login_the_browser_is_sent_to_ask_for_mandates() {
    let test = TestWorld::new();
    test.identity
        .answer_person(Ok(identified("010180-9004", "Aino")));
    let identified = log_in(&test, "fake-state").await.unwrap();
    let SessionBody::Representative(body) = &identified.session.body else {
        panic!("a representative logged in");
    };
    let MandateStage::Asked { state, .. } = &body.mandates else {
        panic!("mandates are asked");
    };
    assert_eq!(state.len(), 43, "256 bits in base64url");
    let address = identified.mandates_address.unwrap();
    assert!(address.contains(&format!("state={state}")), "{address}");
    assert!(body.representations.is_empty());
    let token = identified.session.token.clone();
    assert!(find(&test.world, token).await.unwrap().is_some());
}

#[tokio::test]
async fn a_login_stands_although_the_register_of_mandates_is_down() {
    let test = TestWorld::new();
    test.identity
        .answer_person(Ok(identified("010180-9004", "Aino")));
    test.mandates.answer(Err(MandateError::Unavailable));
    let identified = log_in(&test, "fake-state").await.unwrap();
    assert_eq!(identified.mandates_address, None);
    let SessionBody::Representative(body) = identified.session.body else {
        panic!("a representative logged in");
    };
    assert_eq!(body.mandates, MandateStage::Unavailable);
}

#[tokio::test]
async fn an_answer_to_another_login_opens_no_session() {
    let test = TestWorld::new();
    test.identity
        .answer_person(Ok(identified("010180-9004", "Aino")));
    let refused = log_in(&test, "another-state").await.err().unwrap();
    let expected = IdentityError::Refused(Refusal::StateMismatch);
    assert!(matches!(refused, LogInError::Identity(error) if error == expected));
    assert!(test.acts().is_empty());
}

#[tokio::test]
async fn whoever_is_not_vouched_for_has_no_session() {
    for refusal in [
        Refusal::Cancelled,
        Refusal::WeakAssurance,
        Refusal::NoIdentityCode,
    ] {
        let test = TestWorld::new();
        test.identity.answer_person(Err(refusal.into()));
        assert!(log_in(&test, "fake-state").await.is_err(), "{refusal:?}");
        assert!(test.acts().is_empty());
    }
}

#[tokio::test]
async fn a_new_login_ends_the_session_before_it() {
    let test = TestWorld::new();
    test.identity
        .answer_person(Ok(identified("010180-9004", "Aino")));
    let old = log_in(&test, "fake-state").await.unwrap().session.token;
    let secret = FakeIdentity::secret();
    let answer = LoginAnswer {
        code: "code",
        state: "fake-state",
        secret: &secret,
    };
    log_in_representative(&test.world, answer, Some(&old), Language::Sv)
        .await
        .unwrap();
    assert!(find(&test.world, old).await.unwrap().is_none());
}

#[tokio::test]
async fn a_handler_logs_in_on_the_other_side() {
    let test = TestWorld::new();
    test.identity.answer_staff(Ok(IdentifiedStaff {
        subject: "kaisa-kouri".to_owned(),
        name: "Kaisa Kouri".to_owned(),
        id_token: "token".to_owned(),
    }));
    let secret = FakeIdentity::secret();
    let answer = LoginAnswer {
        code: "code",
        state: "fake-state",
        secret: &secret,
    };
    let session = log_in_staff(&test.world, answer, None).await.unwrap();
    let SessionBody::Staff(staff) = session.body else {
        panic!("a handler logged in");
    };
    assert_eq!(staff.subject, "kaisa-kouri");
    assert_eq!(test.storage.acts()[0].actor, "kaisa-kouri");
}

#[tokio::test]
async fn no_session_is_opened_when_the_store_is_down() {
    let test = TestWorld::new();
    test.identity
        .answer_person(Ok(identified("010180-9004", "Aino")));
    test.storage.set_down(true);
    assert!(matches!(
        log_in(&test, "fake-state").await.err().unwrap(),
        LogInError::Storage(_)
    ));
}
