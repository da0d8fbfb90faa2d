//! Opening an application, and the digest of what is sent.

use std::collections::BTreeSet;

use domain::forms::problem::Severity;
use domain::forms::step::Step;
use domain::forms::wizard::StepState;
use domain::language::Language;
use domain::organisation::AccessPoint;
use domain::service::Service;
use domain::values::{Oid, Value as _};
use service::ports::registers::RegisterError;
use service::use_cases::UseCaseError;
use service::use_cases::open_application::{
    OpenDraft, Opened, digest, earlier_answers, open_application,
};
use service::use_cases::service_applied_for::service_applied_for;

use crate::application::{answer, fill, open, send, start};
use crate::demo::{KUUSAMA, MANTYLA, acting};
use crate::world::TestWorld;

async fn filled(test: &TestWorld) -> OpenDraft {
    let aino = acting("Aino", KUUSAMA);
    let id = start(&test.world, &aino, Service::PatientData).await;
    fill(&test.world, &aino, &id).await
}

#[tokio::test]
async fn an_application_of_another_organisation_is_not_found() {
    let test = TestWorld::new();
    let id = filled(&test).await.id;
    let siiri = acting("Siiri", MANTYLA);
    let foreign = open_application(&test.world, &siiri, &id, false).await;
    assert!(matches!(foreign, Err(UseCaseError::NotFound)));
    let earlier = earlier_answers(&test.world, &siiri, &id, 1).await;
    assert!(matches!(earlier, Err(UseCaseError::NotFound)));
    let service = service_applied_for(&test.world, &siiri, &id).await;
    assert!(matches!(service, Err(UseCaseError::NotFound)));
    let aino = acting("Aino", KUUSAMA);
    let own = service_applied_for(&test.world, &aino, &id).await;
    assert_eq!(own.unwrap(), Service::PatientData);
}

#[tokio::test]
async fn an_application_that_is_sent_is_shown_as_it_was_sent() {
    let test = TestWorld::new();
    let seen = filled(&test).await;
    let aino = acting("Aino", KUUSAMA);
    send(&test.world, &aino, &seen, 1).await.unwrap();
    let opened = open_application(&test.world, &aino, &seen.id, true)
        .await
        .unwrap();
    let Opened::Sent(stored) = opened else {
        panic!("it has been sent");
    };
    let submission = stored.record.state.submission().unwrap();
    assert_eq!(Some(&submission.content), seen.checked.as_ref());
}

#[tokio::test]
async fn earlier_answers_are_found_by_their_version() {
    let test = TestWorld::new();
    let seen = filled(&test).await;
    let aino = acting("Aino", KUUSAMA);
    let first = earlier_answers(&test.world, &aino, &seen.id, 1)
        .await
        .unwrap()
        .unwrap();
    assert!(first.is_untouched(Step::Billing));
    let none = earlier_answers(&test.world, &aino, &seen.id, 999)
        .await
        .unwrap();
    assert_eq!(none, None);
}

#[tokio::test]
async fn a_page_that_asks_the_register_shows_what_it_knows() {
    let test = TestWorld::new();
    test.registers.add_access_point(AccessPoint {
        oid: Oid::parse("1.2.246.537.6.918.18.77.13.0").unwrap(),
        name: "Esimerkkitoimittaja Oy".to_owned(),
        systems: vec!["Potilas-Esko".to_owned()],
    });
    let seen = filled(&test).await;
    assert!(seen.problems.is_empty(), "{:?}", seen.problems);
    assert_eq!(seen.circumstances.known_access_points.unwrap().len(), 1);
}

#[tokio::test]
async fn an_unknown_access_point_warns_and_an_unreachable_register_says_nothing() {
    let test = TestWorld::new();
    let seen = filled(&test).await;
    let severities: Vec<_> = seen
        .problems
        .iter()
        .map(|problem| problem.severity)
        .collect();
    assert_eq!(severities, [Severity::Warning]);
    test.registers.fail_with(Some(RegisterError::Unavailable));
    let later = open(&test.world, &acting("Aino", KUUSAMA), &seen.id).await;
    assert!(later.problems.is_empty());
    assert!(later.circumstances.known_access_points.is_none());
}

#[tokio::test]
async fn the_summary_opens_when_nothing_hinders_sending() {
    let test = TestWorld::new();
    let seen = filled(&test).await;
    assert_eq!(seen.step_state(Step::Summary), StepState::Started);
    assert_eq!(seen.step_state(Step::Instructions), StepState::Complete);
    let aino = acting("Aino", KUUSAMA);
    let after = answer(
        &test.world,
        &aino,
        &seen.id,
        Step::Billing,
        &[("language", "")],
    )
    .await;
    assert_eq!(after.step_state(Step::Summary), StepState::Untouched);
    assert_eq!(after.digest(Language::Fi), None);
}

#[tokio::test]
async fn the_digest_is_the_same_for_the_same_content() {
    let (one, other) = (TestWorld::new(), TestWorld::new());
    let digest = filled(&one).await.digest(Language::Fi).unwrap();
    assert_eq!(
        Some(&digest),
        filled(&other).await.digest(Language::Fi).as_ref()
    );
    assert_eq!(digest.len(), 64);
    assert!(
        digest
            .bytes()
            .all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
    );
}

#[tokio::test]
async fn every_answer_the_text_versions_and_the_language_change_the_digest() {
    let seen = filled(&TestWorld::new()).await;
    let content = seen.checked.clone().unwrap();
    let json = serde_json::to_value(&content).unwrap();
    let mut digests = BTreeSet::from([
        digest(&content, Language::Fi),
        digest(&content, Language::Sv),
    ]);
    let changes = [
        ("/access_points/0/value/oid", "1.2.3"),
        ("/access_points/0/value/typed_systems/0", "Oma"),
        ("/customer_details/street_address", "Muu"),
        ("/customer_details/postal_code", "33100"),
        ("/customer_details/post_office", "MUU"),
        ("/customer_details/email", "muu@asiakas.example"),
        ("/customer_details/phone", "+358501234567"),
        ("/contacts/0/value/first_name", "Muu"),
        ("/contacts/0/value/last_name", "Muu"),
        ("/contacts/0/value/phone", "+358501234567"),
        ("/contacts/0/value/shared_roles/0", "technical"),
        ("/contacts/0/value/service_roles/0", "imaging-technical"),
        ("/billing/language", "sv"),
        ("/billing/street_address", "Muu"),
        ("/service_description/text_version", "2027-1"),
        ("/commitment/text_version", "2027-1"),
        ("/commitment/by/person_id", "id-Eino"),
    ];
    for (pointer, value) in changes {
        let mut edited = json.clone();
        *edited.pointer_mut(pointer).unwrap() = value.into();
        let edited = serde_json::from_value(edited).unwrap();
        assert!(digests.insert(digest(&edited, Language::Fi)), "{pointer}");
    }
    assert_eq!(digests.len(), changes.len() + 2);
}
