//! Sending: what comes of it.

use domain::application::{ApplicationId, StateCode};
use domain::forms::step::Step;
use domain::language::Language;
use domain::service::Service;
use service::ports::audit::Act;
use service::ports::registers::RegisterError;
use service::ports::storage::SecretHash;
use service::session::StaffSession;
use service::use_cases::received_applications::received_applications;
use service::use_cases::send_application::{Sending, Sent, send_application};
use service::world::{World, timestamp};
use time::Duration;
use time::macros::datetime;

use crate::application::{fill, open, send, start};
use crate::demo::{KUUSAMA, MANTYLA, acting};
use crate::world::{NOW, TestWorld};

async fn reference(world: &World, id: &ApplicationId) -> String {
    let stored = world.storage.application(id).await.unwrap().unwrap();
    stored.record.state.reference().unwrap().to_string()
}

#[tokio::test]
async fn what_the_sender_saw_is_sent_with_who_when_and_in_which_language() {
    let test = TestWorld::new();
    let aino = acting("Aino", KUUSAMA);
    let id = start(&test.world, &aino, Service::PatientData).await;
    let seen = fill(&test.world, &aino, &id).await;
    let digest = seen.digest(Language::Sv).unwrap();
    test.clock.advance(Duration::HOUR);
    let sending = Sending {
        version: seen.version,
        digest: &digest,
        key: SecretHash([1; 32]),
        language: Language::Sv,
    };
    let sent = send_application(&test.world, &aino, &id, sending)
        .await
        .unwrap();
    assert_eq!(sent, Sent::Sent(id.clone()));
    let stored = test.world.storage.application(&id).await.unwrap().unwrap();
    assert_eq!(stored.record.state.code(), StateCode::Sent);
    let submission = stored.record.state.submission().unwrap();
    assert_eq!(submission.reference.as_str(), "KE-2026-000001");
    assert_eq!(Some(&submission.content), seen.checked.as_ref());
    assert_eq!(&submission.draft, seen.draft());
    assert_eq!(submission.acceptances, seen.state.acceptances);
    assert_eq!(
        (submission.language, &submission.digest),
        (Language::Sv, &digest)
    );
    assert_eq!(submission.sent_by, aino.signer());
    assert_eq!(submission.sent_at, timestamp(NOW + Duration::HOUR));
    let act = Act::ApplicationSent {
        reference: "KE-2026-000001".to_owned(),
        digest,
    };
    assert_eq!(test.acts().last(), Some(&act));
}

#[tokio::test]
async fn reference_numbers_run_and_begin_anew_with_the_finnish_year() {
    let test = TestWorld::new();
    let mut references = Vec::new();
    let two_minutes_before = datetime!(2026-12-31 21:58 UTC) - NOW;
    for (organisation, service, wait) in [
        (KUUSAMA, Service::PatientData, Duration::ZERO),
        (KUUSAMA, Service::Prescription, two_minutes_before),
        (MANTYLA, Service::SocialWelfare, Duration::minutes(3)),
    ] {
        test.clock.advance(wait);
        let person = acting("Eino", organisation);
        let id = start(&test.world, &person, service).await;
        let seen = fill(&test.world, &person, &id).await;
        let key = u8::try_from(references.len()).unwrap();
        send(&test.world, &person, &seen, key).await.unwrap();
        references.push(reference(&test.world, &id).await);
    }
    assert_eq!(
        references,
        ["KE-2026-000001", "KE-2026-000002", "KE-2027-000001"]
    );
}

#[tokio::test]
async fn a_second_application_of_the_organisation_has_no_commitment() {
    let test = TestWorld::new();
    let aino = acting("Aino", KUUSAMA);
    let first = start(&test.world, &aino, Service::PatientData).await;
    let second = start(&test.world, &aino, Service::Prescription).await;
    assert!(
        open(&test.world, &aino, &second)
            .await
            .steps
            .contains(&Step::Commitment)
    );
    let seen = fill(&test.world, &aino, &first).await;
    assert!(seen.checked.as_ref().unwrap().commitment.is_some());
    send(&test.world, &aino, &seen, 1).await.unwrap();
    let seen = fill(&test.world, &aino, &second).await;
    assert!(!seen.steps.contains(&Step::Commitment));
    assert_eq!(
        send(&test.world, &aino, &seen, 2).await.unwrap(),
        Sent::Sent(second.clone())
    );
    let stored = test
        .world
        .storage
        .application(&second)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(
        stored.record.state.submission().unwrap().content.commitment,
        None
    );
}

#[tokio::test]
async fn a_commitment_that_was_withdrawn_with_its_application_is_signed_again() {
    let test = TestWorld::new();
    let aino = acting("Aino", KUUSAMA);
    let first = start(&test.world, &aino, Service::PatientData).await;
    let seen = fill(&test.world, &aino, &first).await;
    send(&test.world, &aino, &seen, 1).await.unwrap();
    let mut transaction = test.world.storage.begin().await.unwrap();
    let mut stored = transaction.application(&first).await.unwrap().unwrap();
    stored.record.state = stored.record.state.withdraw(timestamp(NOW)).unwrap();
    transaction
        .update_application(&stored.record, stored.version, NOW)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    let second = start(&test.world, &aino, Service::PatientData).await;
    assert!(
        open(&test.world, &aino, &second)
            .await
            .steps
            .contains(&Step::Commitment)
    );
}

#[tokio::test]
async fn a_register_that_is_down_does_not_hinder_sending() {
    let test = TestWorld::new();
    let aino = acting("Aino", KUUSAMA);
    let id = start(&test.world, &aino, Service::PatientData).await;
    let seen = fill(&test.world, &aino, &id).await;
    test.registers.fail_with(Some(RegisterError::Unavailable));
    assert_eq!(
        send(&test.world, &aino, &seen, 1).await.unwrap(),
        Sent::Sent(id)
    );
}

#[tokio::test]
async fn the_desk_sees_what_was_sent_and_no_drafts() {
    let test = TestWorld::new();
    let aino = acting("Aino", KUUSAMA);
    let sent = start(&test.world, &aino, Service::PatientData).await;
    let seen = fill(&test.world, &aino, &sent).await;
    send(&test.world, &aino, &seen, 1).await.unwrap();
    start(&test.world, &aino, Service::Prescription).await;
    let handler = StaffSession {
        subject: "kaisa-kouri".to_owned(),
        name: "Kaisa Kouri".to_owned(),
        id_token: "token".to_owned(),
    };
    let received = received_applications(&test.world, &handler).await.unwrap();
    let ids: Vec<_> = received
        .into_iter()
        .map(|stored| stored.record.id)
        .collect();
    assert_eq!(ids, [sent]);
}
