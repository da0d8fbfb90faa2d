//! Two colleagues, or two devices, on one draft.

use domain::application::ApplicationId;
use domain::forms::merge::Clash;
use domain::forms::step::Step;
use domain::service::Service;
use service::acting_for::ActingFor;
use service::use_cases::save_step::{RowChange, Saved};

use crate::application::{answer, fill, open, post, post_with, saved, start};
use crate::demo::{KUUSAMA, acting};
use crate::world::TestWorld;

const DETAILS: Step = Step::CustomerDetails;

/// A draft at version 1, and two who may fill it in.
async fn together(test: &TestWorld) -> (ApplicationId, ActingFor, ActingFor) {
    let (aino, eino) = (acting("Aino", KUUSAMA), acting("Eino", KUUSAMA));
    let id = start(&test.world, &aino, Service::PatientData).await;
    (id, aino, eino)
}

#[tokio::test]
async fn what_a_colleague_saved_meanwhile_stays_beside_what_is_saved_now() {
    let test = TestWorld::new();
    let (id, aino, eino) = together(&test).await;
    saved(
        post(
            &test.world,
            &eino,
            &id,
            (DETAILS, 1),
            &[("email", "e@x.example")],
        )
        .await,
    );
    let after = post(&test.world, &aino, &id, (DETAILS, 1), &[("phone", "040")]).await;
    let after = saved(after);
    assert_eq!(after.version, 3);
    let details = &after.draft().customer_details;
    assert_eq!(
        (details.email.as_str(), details.phone.as_str()),
        ("e@x.example", "040")
    );
}

#[tokio::test]
async fn a_clash_is_refused_with_both_answers_and_nothing_is_stored() {
    let test = TestWorld::new();
    let (id, aino, eino) = together(&test).await;
    saved(post(&test.world, &eino, &id, (DETAILS, 1), &[("phone", "050")]).await);
    let pairs = [("phone", "040"), ("email", "a@x.example")];
    let result = post(&test.world, &aino, &id, (DETAILS, 1), &pairs)
        .await
        .unwrap();
    let Saved::Clashed(clashed) = result else {
        panic!("the telephone number clashes");
    };
    let [Clash::Field { cell, mine, theirs }] = clashed.clashes.as_slice() else {
        panic!("one field clashes: {:?}", clashed.clashes);
    };
    assert_eq!(
        (cell.field.as_str(), mine.as_str(), theirs.as_str()),
        ("phone", "040", "050")
    );
    assert_eq!(clashed.current.version, 2);
    assert_eq!(clashed.mine.customer_details.email, "a@x.example");
    assert_eq!(clashed.merged.customer_details.email, "a@x.example");
    assert_eq!(clashed.merged.customer_details.phone, "050");
    let stored = open(&test.world, &aino, &id).await;
    assert_eq!(
        (stored.version, stored.draft()),
        (2, clashed.current.draft())
    );
    assert_eq!(stored.draft().customer_details.email, "");
}

#[tokio::test]
async fn after_a_clash_the_answer_that_is_chosen_is_saved() {
    let test = TestWorld::new();
    let (id, aino, eino) = together(&test).await;
    saved(post(&test.world, &eino, &id, (DETAILS, 1), &[("phone", "050")]).await);
    let clash = post(&test.world, &aino, &id, (DETAILS, 1), &[("phone", "040")])
        .await
        .unwrap();
    let Saved::Clashed(clashed) = clash else {
        panic!("the telephone number clashes");
    };
    let seen = clashed.current.version;
    let after = post(
        &test.world,
        &aino,
        &id,
        (DETAILS, seen),
        &[("phone", "040")],
    )
    .await;
    assert_eq!(saved(after).draft().customer_details.phone, "040");
}

#[tokio::test]
async fn the_same_form_sent_twice_is_saved_once() {
    let test = TestWorld::new();
    let (id, aino, _) = together(&test).await;
    let form = [("phone", "040")];
    let first = saved(post(&test.world, &aino, &id, (DETAILS, 1), &form).await);
    let second = saved(post(&test.world, &aino, &id, (DETAILS, 1), &form).await);
    assert_eq!((first.version, second.version), (2, 2));
}

#[tokio::test]
async fn different_steps_never_clash() {
    let test = TestWorld::new();
    let (id, aino, eino) = together(&test).await;
    saved(
        post(
            &test.world,
            &eino,
            &id,
            (Step::Billing, 1),
            &[("language", "sv")],
        )
        .await,
    );
    let after = post(&test.world, &aino, &id, (DETAILS, 1), &[("phone", "040")]).await;
    assert_eq!(saved(after).draft().billing.language, "sv");
}

#[tokio::test]
async fn from_a_version_that_nobody_knows_nothing_is_overwritten() {
    let test = TestWorld::new();
    let (id, aino, _) = together(&test).await;
    let before = fill(&test.world, &aino, &id).await;
    for unknown in [0, before.version + 1, u64::MAX] {
        let result = post(
            &test.world,
            &aino,
            &id,
            (DETAILS, unknown),
            &[("phone", "1")],
        )
        .await;
        let Saved::Clashed(clashed) = result.unwrap() else {
            panic!("another number than the stored one is asked about");
        };
        assert_eq!(clashed.clashes.len(), 1);
    }
    let after = open(&test.world, &aino, &id).await;
    assert_eq!(
        (after.version, after.draft()),
        (before.version, before.draft())
    );
}

#[tokio::test]
async fn a_row_that_a_colleague_changed_meanwhile_is_not_removed_without_a_question() {
    let test = TestWorld::new();
    let (id, aino, eino) = together(&test).await;
    let seen = fill(&test.world, &aino, &id).await;
    let row = seen.draft().contacts.0[0].id.clone();
    let phone = format!("{row}.phone");
    let changed = [("rows", row.as_str()), (phone.as_str(), "0501234567")];
    answer(&test.world, &eino, &id, Step::Contacts, &changed).await;
    let form = [("rows", row.as_str())];
    let remove = RowChange::Remove(row.clone());
    let result = post_with(
        &test.world,
        &aino,
        &id,
        (Step::Contacts, seen.version),
        &form,
        remove,
    )
    .await;
    let Saved::Clashed(clashed) = result.unwrap() else {
        panic!("the row was changed");
    };
    let asked = Clash::Row {
        step: Step::Contacts,
        row: row.clone(),
        removed_by_mine: true,
    };
    assert_eq!(clashed.clashes, [asked]);
    assert!(
        open(&test.world, &aino, &id)
            .await
            .draft()
            .contacts
            .get(&row)
            .is_some()
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_saves_at_once_lose_nothing() {
    let test = TestWorld::new();
    let (id, aino, _) = together(&test).await;
    let fields = [
        "street_address",
        "postal_code",
        "post_office",
        "email",
        "phone",
    ];
    let tasks = fields.map(|field| {
        let (world, aino, id) = (test.world.clone(), aino.clone(), id.clone());
        tokio::spawn(async move {
            saved(post(&world, &aino, &id, (DETAILS, 1), &[(field, field)]).await);
        })
    });
    for task in tasks {
        task.await.unwrap();
    }
    let after = open(&test.world, &aino, &id).await;
    let details = after.draft().customer_details.clone();
    let answers = [
        details.street_address,
        details.postal_code,
        details.post_office,
        details.email,
        details.phone,
    ];
    assert_eq!((answers, after.version), (fields.map(str::to_owned), 6));
}
