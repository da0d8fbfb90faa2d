//! Beginning an application.

use domain::application::eligibility::Refusal;
use domain::forms::draft::FORM_VERSION;
use domain::forms::step::Step;
use domain::forms::wizard::StepState;
use domain::language::Language;
use domain::service::Service;
use service::ports::audit::Act;
use service::use_cases::UseCaseError;
use service::use_cases::start_application::{Started, start_application};

use crate::application::{fill, open, send, start};
use crate::demo::{KUUSAMA, MANTYLA, acting};
use crate::world::TestWorld;

#[tokio::test]
async fn a_new_application_is_an_empty_draft_with_a_row_to_type_into() {
    let test = TestWorld::new();
    let aino = acting("Aino", KUUSAMA);
    let id = start(&test.world, &aino, Service::Prescription).await;
    let open = open(&test.world, &aino, &id).await;
    assert_eq!((open.version, open.draft().form_version), (1, FORM_VERSION));
    assert_eq!(open.draft().access_points.len(), 1);
    assert_eq!(open.draft().contacts.len(), 1);
    assert_eq!(open.step_state(Step::AccessPoints), StepState::Untouched);
    assert_eq!(open.steps, Step::ALL);
    assert_eq!(test.acts(), [Act::ApplicationStarted]);
    let entry = &test.storage.acts()[0];
    assert_eq!(
        (entry.actor.as_str(), &entry.application),
        ("id-Aino", &Some(id.to_string()))
    );
}

#[tokio::test]
async fn a_draft_that_is_under_way_goes_on_also_for_a_colleague() {
    let test = TestWorld::new();
    let id = start(&test.world, &acting("Aino", KUUSAMA), Service::Prescription).await;
    let eino = acting("Eino", KUUSAMA);
    let again = start_application(&test.world, &eino, Service::Prescription, Language::Sv)
        .await
        .unwrap();
    assert_eq!(again, Started::UnderWay(id));
    assert_eq!(test.acts().len(), 1);
}

#[tokio::test]
async fn an_application_that_is_sent_is_under_way_until_it_is_decided() {
    let test = TestWorld::new();
    let aino = acting("Aino", KUUSAMA);
    let id = start(&test.world, &aino, Service::Prescription).await;
    let seen = fill(&test.world, &aino, &id).await;
    send(&test.world, &aino, &seen, 1).await.unwrap();
    let again = start_application(&test.world, &aino, Service::Prescription, Language::Fi)
        .await
        .unwrap();
    assert_eq!(again, Started::UnderWay(id));
}

#[tokio::test]
async fn each_service_and_each_organisation_has_an_application_of_its_own() {
    let test = TestWorld::new();
    let aino = acting("Aino", KUUSAMA);
    let one = start(&test.world, &aino, Service::Prescription).await;
    let other = start(&test.world, &aino, Service::PatientData).await;
    let third = start(
        &test.world,
        &acting("Siiri", MANTYLA),
        Service::Prescription,
    )
    .await;
    assert!(one != other && other != third && one != third);
}

#[tokio::test]
async fn what_the_organisation_may_not_apply_for_is_refused_and_leaves_nothing() {
    let test = TestWorld::new();
    let siiri = acting("Siiri", MANTYLA);
    let refused = start_application(&test.world, &siiri, Service::PatientData, Language::Fi)
        .await
        .unwrap();
    assert_eq!(refused, Started::Refused(Refusal::NotHealth));
    assert!(test.acts().is_empty());
    let stored = test
        .world
        .storage
        .applications_of(&siiri.organisation().business_id)
        .await;
    assert!(stored.unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn twenty_clicks_at_once_begin_one_application() {
    let test = TestWorld::new();
    let tasks: Vec<_> = (0..20)
        .map(|_| {
            let world = test.world.clone();
            tokio::spawn(async move {
                let aino = acting("Aino", KUUSAMA);
                start_application(&world, &aino, Service::PatientData, Language::Fi)
                    .await
                    .unwrap()
            })
        })
        .collect();
    let mut new = 0;
    for task in tasks {
        new += usize::from(matches!(task.await.unwrap(), Started::New(_)));
    }
    assert_eq!(new, 1);
    assert_eq!(test.acts(), [Act::ApplicationStarted]);
}

#[tokio::test]
async fn a_store_that_is_down_is_an_error_and_not_a_refusal() {
    let test = TestWorld::new();
    test.storage.set_down(true);
    let aino = acting("Aino", KUUSAMA);
    let failed = start_application(&test.world, &aino, Service::PatientData, Language::Fi).await;
    assert!(matches!(failed, Err(UseCaseError::Storage(_))));
}
