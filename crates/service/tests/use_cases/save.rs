//! Saving one step.

use domain::customership::SharedDetails;
use domain::forms::posted::PostedProblem;
use domain::forms::step::Step;
use domain::forms::wizard::StepState;
use domain::service::Service;
use service::ports::audit::Act;
use service::use_cases::UseCaseError;
use service::use_cases::save_step::Saved;
use time::Duration;

use crate::application::{answer, fill, open, post, saved, send, start};
use crate::demo::{KUUSAMA, MANTYLA, acting, make_customer};
use crate::world::{NOW, TestWorld};

const DETAILS: Step = Step::CustomerDetails;

#[tokio::test]
async fn an_answer_is_saved_as_the_next_version_and_recorded() {
    let test = TestWorld::new();
    let aino = acting("Aino", KUUSAMA);
    let id = start(&test.world, &aino, Service::PatientData).await;
    test.clock.advance(Duration::MINUTE);
    let after = answer(&test.world, &aino, &id, DETAILS, &[("phone", "0401234567")]).await;
    assert_eq!(
        (after.version, after.updated_at),
        (2, NOW + Duration::MINUTE)
    );
    let stored = open(&test.world, &aino, &id).await;
    assert_eq!(stored.draft(), after.draft());
    assert_eq!(
        (stored.version, stored.updated_at),
        (2, NOW + Duration::MINUTE)
    );
    let act = Act::StepSaved {
        step: "customer-details".to_owned(),
        version: 2,
    };
    assert_eq!(test.acts(), [Act::ApplicationStarted, act]);
    let entry = &test.storage.acts()[1];
    assert_eq!(
        entry.organisation,
        Some(aino.organisation().business_id.clone())
    );
    assert_eq!(entry.right, Some(aino.right()));
}

#[tokio::test]
async fn anything_may_be_saved_in_any_condition() {
    let test = TestWorld::new();
    let aino = acting("Aino", KUUSAMA);
    let id = start(&test.world, &aino, Service::PatientData).await;
    let pairs = [("phone", "12"), ("email", "\0"), ("postal_code", "?")];
    let after = answer(&test.world, &aino, &id, DETAILS, &pairs).await;
    assert_eq!(after.draft().customer_details.phone, "12");
    assert_eq!(after.step_state(DETAILS), StepState::HasProblems);
    assert_eq!(after.errors_of(DETAILS).count(), 3);
}

#[tokio::test]
async fn the_same_content_again_saves_nothing() {
    let test = TestWorld::new();
    let aino = acting("Aino", KUUSAMA);
    let id = start(&test.world, &aino, Service::PatientData).await;
    let before = fill(&test.world, &aino, &id).await;
    let acts = test.acts().len();
    test.clock.advance(Duration::MINUTE);
    let after = fill(&test.world, &aino, &id).await;
    assert_eq!(
        (after.version, after.updated_at),
        (before.version, before.updated_at)
    );
    assert_eq!(test.acts().len(), acts);
}

#[tokio::test]
async fn an_application_of_another_organisation_is_not_found() {
    let test = TestWorld::new();
    let aino = acting("Aino", KUUSAMA);
    let id = start(&test.world, &aino, Service::PatientData).await;
    let siiri = acting("Siiri", MANTYLA);
    let foreign = post(&test.world, &siiri, &id, (DETAILS, 1), &[("phone", "1")]).await;
    assert!(matches!(foreign, Err(UseCaseError::NotFound)));
    assert_eq!(open(&test.world, &aino, &id).await.version, 1);
}

#[tokio::test]
async fn a_step_that_the_application_does_not_have_cannot_be_saved() {
    let test = TestWorld::new();
    let siiri = acting("Siiri", MANTYLA);
    let id = start(&test.world, &siiri, Service::SocialWelfare).await;
    let unasked = post(
        &test.world,
        &siiri,
        &id,
        (Step::Billing, 1),
        &[("language", "fi")],
    )
    .await;
    assert!(matches!(unasked, Err(UseCaseError::NotFound)));
    make_customer(&test.world, MANTYLA, &[], SharedDetails::default()).await;
    let ticked = [("accepted", "yes")];
    let signed = post(&test.world, &siiri, &id, (Step::Commitment, 1), &ticked).await;
    assert!(matches!(signed, Err(UseCaseError::NotFound)));
    let after = open(&test.world, &siiri, &id).await;
    assert_eq!(
        (after.version, after.state.acceptances.commitment),
        (1, None)
    );
}

#[tokio::test]
async fn a_sent_application_cannot_be_changed() {
    let test = TestWorld::new();
    let aino = acting("Aino", KUUSAMA);
    let id = start(&test.world, &aino, Service::PatientData).await;
    let seen = fill(&test.world, &aino, &id).await;
    send(&test.world, &aino, &seen, 1).await.unwrap();
    let before = test.world.storage.application(&id).await.unwrap();
    let late = post(
        &test.world,
        &aino,
        &id,
        (DETAILS, seen.version),
        &[("phone", "1")],
    )
    .await;
    assert!(matches!(late.unwrap(), Saved::Sent));
    assert_eq!(test.world.storage.application(&id).await.unwrap(), before);
}

#[tokio::test]
async fn a_form_that_no_page_sends_changes_nothing() {
    let test = TestWorld::new();
    let aino = acting("Aino", KUUSAMA);
    let id = start(&test.world, &aino, Service::PatientData).await;
    let pairs = [("rows", "a"), ("rows", "a")];
    let bad = post(&test.world, &aino, &id, (Step::Contacts, 1), &pairs)
        .await
        .unwrap();
    assert!(matches!(bad, Saved::BadForm(PostedProblem::BadRow)));
    assert_eq!(open(&test.world, &aino, &id).await.version, 1);
}

#[tokio::test]
async fn the_roles_of_other_services_stay_with_their_contact() {
    let test = TestWorld::new();
    let aino = acting("Aino", KUUSAMA);
    let first = start(&test.world, &aino, Service::PatientData).await;
    fill(&test.world, &aino, &first).await;
    let second = start(&test.world, &aino, Service::Prescription).await;
    let begun = open(&test.world, &aino, &second).await;
    let row = begun.draft().contacts.0[0].id.to_string();
    let roles_of = |open: &service::use_cases::open_application::OpenDraft| {
        open.draft().contacts.0[0].value.service_roles.clone()
    };
    assert_eq!(roles_of(&begun), "billing\narchivist");
    let roles = format!("{row}.service_roles");
    let unticked = [("rows", row.as_str())];
    let after = answer(&test.world, &aino, &second, Step::Contacts, &unticked).await;
    assert_eq!(
        roles_of(&after),
        "archivist",
        "billing was shown and unticked"
    );
    let ticked = [("rows", row.as_str()), (roles.as_str(), "billing")];
    let after = answer(&test.world, &aino, &second, Step::Contacts, &ticked).await;
    assert_eq!(roles_of(&after), "archivist\nbilling");
}

#[tokio::test]
async fn a_form_that_leaves_the_roles_as_they_are_is_no_change() {
    let test = TestWorld::new();
    let aino = acting("Aino", KUUSAMA);
    let first = start(&test.world, &aino, Service::PatientData).await;
    fill(&test.world, &aino, &first).await;
    let second = start(&test.world, &aino, Service::Prescription).await;
    let begun = open(&test.world, &aino, &second).await;
    let row = begun.draft().contacts.0[0].id.to_string();
    let shared = format!("{row}.shared_roles");
    let service = format!("{row}.service_roles");
    let mut pairs = vec![("rows", row.as_str()), (service.as_str(), "billing")];
    let roles = [
        "disturbance",
        "administrative",
        "technical",
        "data-protection",
    ];
    pairs.extend(roles.map(|role| (shared.as_str(), role)));
    let after = post(&test.world, &aino, &second, (Step::Contacts, 1), &pairs).await;
    assert_eq!(saved(after).version, 1);
}

#[tokio::test]
async fn nothing_is_saved_while_the_store_is_down() {
    let test = TestWorld::new();
    let aino = acting("Aino", KUUSAMA);
    let id = start(&test.world, &aino, Service::PatientData).await;
    test.storage.set_down(true);
    let failed = post(&test.world, &aino, &id, (DETAILS, 1), &[("phone", "1")]).await;
    assert!(matches!(failed, Err(UseCaseError::Storage(_))));
    test.storage.set_down(false);
    assert_eq!(open(&test.world, &aino, &id).await.version, 1);
}
