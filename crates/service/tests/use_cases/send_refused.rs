//! When nothing is sent, and what is said then.

use domain::application::eligibility::Refusal;
use domain::customership::SharedDetails;
use domain::forms::problem::Severity;
use domain::forms::step::Step;
use domain::language::Language;
use domain::service::Service;
use service::acting_for::ActingFor;
use service::ports::storage::SecretHash;
use service::use_cases::UseCaseError;
use service::use_cases::open_application::OpenDraft;
use service::use_cases::send_application::{Sending, Sent, send_application};

use crate::application::{answer, fill, open, send, start};
use crate::demo::{KUUSAMA, acting, make_customer};
use crate::world::TestWorld;

async fn filled(test: &TestWorld, aino: &ActingFor) -> OpenDraft {
    let id = start(&test.world, aino, Service::PatientData).await;
    fill(&test.world, aino, &id).await
}

async fn is_still_a_draft(test: &TestWorld, aino: &ActingFor, seen: &OpenDraft) -> bool {
    let stored = test
        .world
        .storage
        .application(&seen.id)
        .await
        .unwrap()
        .unwrap();
    let number = test
        .world
        .storage
        .sent_with_key(&SecretHash([1; 32]))
        .await
        .unwrap();
    stored.record.state.reference().is_none()
        && number.is_none()
        && open(&test.world, aino, &seen.id).await.version == stored.version
}

#[tokio::test]
async fn an_answer_that_changed_after_the_review_is_named() {
    let test = TestWorld::new();
    let (aino, eino) = (acting("Aino", KUUSAMA), acting("Eino", KUUSAMA));
    let seen = filled(&test, &aino).await;
    let pairs = [("phone", "0501234567")];
    answer(&test.world, &eino, &seen.id, Step::CustomerDetails, &pairs).await;
    let changed = send(&test.world, &aino, &seen, 1).await.unwrap();
    let Sent::Changed(cells) = changed else {
        panic!("it is no longer what the page showed: {changed:?}");
    };
    let names: Vec<_> = cells
        .iter()
        .map(|cell| (cell.step, cell.control_name()))
        .collect();
    assert_eq!(names, [(Step::CustomerDetails, "phone".to_owned())]);
    assert!(is_still_a_draft(&test, &aino, &seen).await);
}

#[tokio::test]
async fn after_another_look_the_changed_application_is_sent() {
    let test = TestWorld::new();
    let aino = acting("Aino", KUUSAMA);
    let seen = filled(&test, &aino).await;
    answer(
        &test.world,
        &aino,
        &seen.id,
        Step::Billing,
        &[("language", "sv")],
    )
    .await;
    assert!(matches!(
        send(&test.world, &aino, &seen, 1).await.unwrap(),
        Sent::Changed(_)
    ));
    let again = open(&test.world, &aino, &seen.id).await;
    assert_eq!(
        send(&test.world, &aino, &again, 1).await.unwrap(),
        Sent::Sent(seen.id)
    );
}

#[tokio::test]
async fn another_language_than_the_page_had_is_not_sent() {
    let test = TestWorld::new();
    let aino = acting("Aino", KUUSAMA);
    let seen = filled(&test, &aino).await;
    let digest = seen.digest(Language::Fi).unwrap();
    let sending = Sending {
        version: seen.version,
        digest: &digest,
        key: SecretHash([1; 32]),
        language: Language::Sv,
    };
    let changed = send_application(&test.world, &aino, &seen.id, sending)
        .await
        .unwrap();
    assert_eq!(changed, Sent::Changed(Vec::new()));
    assert!(is_still_a_draft(&test, &aino, &seen).await);
}

#[tokio::test]
async fn a_digest_that_is_none_is_not_sent() {
    let test = TestWorld::new();
    let aino = acting("Aino", KUUSAMA);
    let seen = filled(&test, &aino).await;
    for digest in ["", "0", &"0".repeat(64)] {
        let sending = Sending {
            version: 999,
            digest,
            key: SecretHash([1; 32]),
            language: Language::Fi,
        };
        let changed = send_application(&test.world, &aino, &seen.id, sending)
            .await
            .unwrap();
        assert_eq!(changed, Sent::Changed(Vec::new()));
    }
    assert!(is_still_a_draft(&test, &aino, &seen).await);
}

#[tokio::test]
async fn a_draft_with_an_error_is_not_sent_and_the_error_is_named() {
    let test = TestWorld::new();
    let aino = acting("Aino", KUUSAMA);
    let seen = filled(&test, &aino).await;
    answer(
        &test.world,
        &aino,
        &seen.id,
        Step::Billing,
        &[("language", "")],
    )
    .await;
    let not_ready = send(&test.world, &aino, &seen, 1).await.unwrap();
    let Sent::NotReady(problems) = not_ready else {
        panic!("the billing language is missing: {not_ready:?}");
    };
    let errors: Vec<_> = problems
        .iter()
        .filter(|problem| problem.severity == Severity::Error)
        .map(|problem| (problem.step, problem.field))
        .collect();
    assert_eq!(errors, [(Step::Billing, Some("language"))]);
    assert!(is_still_a_draft(&test, &aino, &seen).await);
}

#[tokio::test]
async fn a_text_that_changed_after_the_review_is_accepted_first() {
    let mut test = TestWorld::new();
    let aino = acting("Aino", KUUSAMA);
    let seen = filled(&test, &aino).await;
    test.change_service_descriptions("2027-1");
    let not_ready = send(&test.world, &aino, &seen, 1).await.unwrap();
    assert!(matches!(not_ready, Sent::NotReady(_)));
    assert!(is_still_a_draft(&test, &aino, &seen).await);
}

#[tokio::test]
async fn an_organisation_that_may_no_longer_apply_is_told_so() {
    let test = TestWorld::new();
    let aino = acting("Aino", KUUSAMA);
    let seen = filled(&test, &aino).await;
    let in_use = [Service::PatientData];
    make_customer(&test.world, KUUSAMA, &in_use, SharedDetails::default()).await;
    let refused = send(&test.world, &aino, &seen, 1).await.unwrap();
    assert_eq!(refused, Sent::Refused(Refusal::AlreadyInUse));
    assert!(is_still_a_draft(&test, &aino, &seen).await);
}

#[tokio::test]
async fn nothing_is_sent_while_the_store_is_down() {
    let test = TestWorld::new();
    let aino = acting("Aino", KUUSAMA);
    let seen = filled(&test, &aino).await;
    test.storage.set_down(true);
    let failed = send(&test.world, &aino, &seen, 1).await;
    assert!(matches!(failed, Err(UseCaseError::Storage(_))));
    test.storage.set_down(false);
    assert!(is_still_a_draft(&test, &aino, &seen).await);
}
