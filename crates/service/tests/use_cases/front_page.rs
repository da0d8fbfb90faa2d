//! Where each service stands.

use domain::application::eligibility::Refusal;
use domain::application::{Decision, StateCode};
use domain::customership::SharedDetails;
use domain::service::Service;
use domain::timestamp::Timestamp;
use service::use_cases::front_page::{Standing, front_page};
use service::use_cases::service_page::service_page;
use service::world::timestamp;
use time::Duration;

use crate::application::{answer, fill, send, start};
use crate::demo::{KUUSAMA, LUMO, MANTYLA, acting, make_customer};
use crate::world::{NOW, TestWorld};

#[tokio::test]
async fn a_newcomer_sees_what_can_be_applied_for_and_why_the_rest_cannot() {
    let test = TestWorld::new();
    let page = front_page(&test.world, &acting("Aino", KUUSAMA))
        .await
        .unwrap();
    assert_eq!(
        page,
        [
            (Service::PatientData, Standing::MayApply),
            (
                Service::SocialWelfare,
                Standing::Refused(Refusal::NotSocial)
            ),
            (Service::Prescription, Standing::MayApply),
            (
                Service::Imaging,
                Standing::Refused(Refusal::ImagingNeedsPatientData)
            ),
        ]
    );
}

#[tokio::test]
async fn a_customer_sees_since_when_its_services_are_in_use() {
    let test = TestWorld::new();
    let in_use = [Service::PatientData, Service::Prescription];
    make_customer(&test.world, LUMO, &in_use, SharedDetails::default()).await;
    let lena = acting("Lena", LUMO);
    let page = front_page(&test.world, &lena).await.unwrap();
    let since = Standing::InUse {
        since: Timestamp(1_709_280_000),
    };
    assert_eq!(page[0].1, since);
    assert_eq!(page[2].1, since);
    assert_eq!(page[3].1, Standing::MayApply);
    let one = service_page(&test.world, &lena, Service::Prescription)
        .await
        .unwrap();
    assert_eq!(one, since);
}

#[tokio::test]
async fn a_draft_is_shown_with_when_it_was_saved_last() {
    let test = TestWorld::new();
    let aino = acting("Aino", KUUSAMA);
    let id = start(&test.world, &aino, Service::Prescription).await;
    test.clock.advance(Duration::HOUR);
    let step = domain::forms::step::Step::Billing;
    answer(&test.world, &aino, &id, step, &[("language", "sv")]).await;
    let page = front_page(&test.world, &aino).await.unwrap();
    let draft = Standing::Draft {
        id,
        saved_at: NOW + Duration::HOUR,
    };
    assert_eq!(page[2].1, draft);
    assert_eq!(page[0].1, Standing::MayApply);
    let colleague = front_page(&test.world, &acting("Eino", KUUSAMA))
        .await
        .unwrap();
    assert_eq!(colleague, page);
}

#[tokio::test]
async fn a_sent_application_is_shown_with_its_number_until_it_is_decided() {
    let test = TestWorld::new();
    let aino = acting("Aino", KUUSAMA);
    let id = start(&test.world, &aino, Service::PatientData).await;
    let seen = fill(&test.world, &aino, &id).await;
    send(&test.world, &aino, &seen, 1).await.unwrap();
    let standing = service_page(&test.world, &aino, Service::PatientData)
        .await
        .unwrap();
    let sent = Standing::Sent {
        id: id.clone(),
        reference: "KE-2026-000001".to_owned(),
        sent_at: timestamp(NOW),
        state: StateCode::Sent,
    };
    assert_eq!(standing, sent);
    let mut transaction = test.world.storage.begin().await.unwrap();
    let mut stored = transaction.application(&id).await.unwrap().unwrap();
    let decision = Decision {
        handler: "kaisa-kouri".to_owned(),
        at: timestamp(NOW),
        reason: "Puuttuu".to_owned(),
    };
    stored.record.state = stored.record.state.reject(decision).unwrap();
    transaction
        .update_application(&stored.record, stored.version, NOW)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    let after = service_page(&test.world, &aino, Service::PatientData)
        .await
        .unwrap();
    assert_eq!(
        after,
        Standing::MayApply,
        "a rejected one can be applied for again"
    );
}

#[tokio::test]
async fn nobody_sees_the_applications_of_another_organisation() {
    let test = TestWorld::new();
    start(&test.world, &acting("Aino", KUUSAMA), Service::Prescription).await;
    let page = front_page(&test.world, &acting("Siiri", MANTYLA))
        .await
        .unwrap();
    assert_eq!(page[2].1, Standing::MayApply);
}
