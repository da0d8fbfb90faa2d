//! An application is sent once, however often it is tried.

use std::collections::BTreeSet;

use domain::application::ApplicationId;
use domain::service::Service;
use service::acting_for::ActingFor;
use service::ports::audit::Act;
use service::use_cases::UseCaseError;
use service::use_cases::open_application::OpenDraft;
use service::use_cases::send_application::Sent;

use crate::application::{fill, open, send, start};
use crate::demo::{KUUSAMA, MANTYLA, acting};
use crate::world::TestWorld;

async fn filled(test: &TestWorld, person: &ActingFor, service: Service) -> OpenDraft {
    let id = start(&test.world, person, service).await;
    fill(&test.world, person, &id).await
}

async fn references(test: &TestWorld, id: &ApplicationId) -> (String, usize) {
    let stored = test.world.storage.application(id).await.unwrap().unwrap();
    let acts = test.acts();
    let sent = acts
        .iter()
        .filter(|act| matches!(act, Act::ApplicationSent { .. }));
    (
        stored.record.state.reference().unwrap().to_string(),
        sent.count(),
    )
}

#[tokio::test]
async fn the_same_key_again_gives_the_first_result() {
    let test = TestWorld::new();
    let aino = acting("Aino", KUUSAMA);
    let seen = filled(&test, &aino, Service::PatientData).await;
    let first = send(&test.world, &aino, &seen, 1).await.unwrap();
    let second = send(&test.world, &aino, &seen, 1).await.unwrap();
    assert_eq!(first, second);
    let once = ("KE-2026-000001".to_owned(), 1);
    assert_eq!(references(&test, &seen.id).await, once);
}

#[tokio::test]
async fn another_key_gives_the_same_application() {
    let test = TestWorld::new();
    let (aino, eino) = (acting("Aino", KUUSAMA), acting("Eino", KUUSAMA));
    let seen = filled(&test, &aino, Service::PatientData).await;
    send(&test.world, &aino, &seen, 1).await.unwrap();
    let again = send(&test.world, &eino, &seen, 2).await.unwrap();
    assert_eq!(again, Sent::Sent(seen.id.clone()));
    let stored = test
        .world
        .storage
        .application(&seen.id)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(
        stored.record.state.submission().unwrap().sent_by,
        aino.signer()
    );
    assert_eq!(references(&test, &seen.id).await.1, 1);
}

#[tokio::test]
async fn a_key_that_sent_another_application_sends_nothing() {
    let test = TestWorld::new();
    let aino = acting("Aino", KUUSAMA);
    let first = filled(&test, &aino, Service::PatientData).await;
    send(&test.world, &aino, &first, 1).await.unwrap();
    let second = filled(&test, &aino, Service::Prescription).await;
    let refused = send(&test.world, &aino, &second, 1).await;
    assert!(matches!(refused, Err(UseCaseError::NotFound)));
    assert_eq!(
        open(&test.world, &aino, &second.id).await.version,
        second.version
    );
}

#[tokio::test]
async fn an_application_of_another_organisation_is_not_found() {
    let test = TestWorld::new();
    let aino = acting("Aino", KUUSAMA);
    let seen = filled(&test, &aino, Service::PatientData).await;
    let siiri = acting("Siiri", MANTYLA);
    let foreign = send(&test.world, &siiri, &seen, 1).await;
    assert!(matches!(foreign, Err(UseCaseError::NotFound)));
    send(&test.world, &aino, &seen, 1).await.unwrap();
    let foreign = send(&test.world, &siiri, &seen, 1).await;
    assert!(matches!(foreign, Err(UseCaseError::NotFound)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn fifty_clicks_at_once_send_one_application_under_one_number() {
    let test = TestWorld::new();
    let aino = acting("Aino", KUUSAMA);
    let seen = filled(&test, &aino, Service::PatientData).await;
    let tasks: Vec<_> = (0..50)
        .map(|key| {
            let (world, aino, seen) = (test.world.clone(), aino.clone(), seen.clone());
            tokio::spawn(async move { send(&world, &aino, &seen, key).await.unwrap() })
        })
        .collect();
    for task in tasks {
        assert_eq!(task.await.unwrap(), Sent::Sent(seen.id.clone()));
    }
    let once = ("KE-2026-000001".to_owned(), 1);
    assert_eq!(references(&test, &seen.id).await, once);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn applications_that_are_sent_at_once_have_numbers_of_their_own() {
    let test = TestWorld::new();
    let mut ready = Vec::new();
    for (organisation, service) in [
        (KUUSAMA, Service::PatientData),
        (MANTYLA, Service::SocialWelfare),
        (MANTYLA, Service::Prescription),
    ] {
        let person = acting("Eino", organisation);
        let seen = filled(&test, &person, service).await;
        ready.push((person, seen));
    }
    let tasks: Vec<_> = (0..)
        .zip(ready)
        .map(|(key, (person, seen))| {
            let world = test.world.clone();
            tokio::spawn(async move {
                let sent = send(&world, &person, &seen, key).await.unwrap();
                (seen.id, sent)
            })
        })
        .collect();
    let mut numbers = BTreeSet::new();
    for task in tasks {
        let (id, sent) = task.await.unwrap();
        // The later one of the same organisation loses its commitment to the earlier, and is shown
        // again before it is sent.
        if sent == Sent::Sent(id.clone()) {
            assert!(numbers.insert(references(&test, &id).await.0));
        } else {
            assert_eq!(sent, Sent::Changed(Vec::new()));
        }
    }
    assert_eq!(numbers.len(), 2);
}
