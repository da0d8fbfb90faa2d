//! Applications, one at a time.

use domain::application::{Decision, Mark, State};
use domain::forms::cell::Cell;
use domain::forms::step::Step;
use domain::timestamp::Timestamp;
use service::ports::storage::{StorageError, Stored};
use time::Duration;

use crate::records::{
    MORNING, MORNING_KEPT, application, application_id, draft_with, full_draft, sent, submission,
};
use crate::{Store, begin};

/// Stores one application as version 1.
pub(super) async fn insert(store: &Store, number: u128, state: State) {
    let mut transaction = begin(store).await;
    let application = application(number, state);
    transaction
        .insert_application(&application, MORNING)
        .await
        .expect("it is stored");
    transaction.commit().await.expect("it is committed");
}

/// Every answer, the version, and the instants to the microsecond; inside a transaction too.
pub async fn a_draft_is_found_again_as_it_was_stored(store: Store) {
    insert(&store, 1, full_draft()).await;
    let expected = Stored {
        record: application(1, full_draft()),
        version: 1,
        created_at: MORNING_KEPT,
        updated_at: MORNING_KEPT,
    };
    let found = store
        .application(&application_id(1))
        .await
        .expect("it is read");
    assert_eq!(found.as_ref(), Some(&expected));
    let mut transaction = begin(&store).await;
    let found = transaction
        .application(&application_id(1))
        .await
        .expect("it is read");
    assert_eq!(found.as_ref(), Some(&expected));
}

/// From draft to decision, each state with its own data.
pub async fn every_state_is_found_again_as_it_was_stored(store: Store) {
    let states = [
        sent(1, 1_782_900_000),
        more_asked(),
        more_asked()
            .send(submission(1, 1_783_200_000))
            .expect("it can be sent again"),
        sent(1, 1_782_900_000)
            .approve(decision(""))
            .expect("it can be approved"),
        sent(1, 1_782_900_000)
            .reject(decision("Ei täytä ehtoja"))
            .expect("it can be rejected"),
        sent(1, 1_782_900_000)
            .withdraw(Timestamp(1_783_000_000))
            .expect("it can be withdrawn"),
    ];
    insert(&store, 1, full_draft()).await;
    for (version, state) in (1..).zip(states) {
        let changed = application(1, state);
        let mut transaction = begin(&store).await;
        let saved = transaction
            .update_application(&changed, version, MORNING)
            .await;
        assert_eq!(saved.expect("it is saved"), Some(version + 1));
        transaction.commit().await.expect("it is committed");
        let found = store.application(&changed.id).await.expect("it is read");
        assert_eq!(found.expect("it is there").record, changed);
    }
}

fn more_asked() -> State {
    let cell = Cell {
        step: Step::CustomerDetails,
        row: None,
        field: "email".to_owned(),
    };
    let marks = vec![Mark {
        cell,
        message: "Osoite ei vastaa.".to_owned(),
    }];
    sent(1, 1_782_900_000)
        .ask_more(marks, Timestamp(1_783_100_000))
        .expect("more can be asked")
}

fn decision(reason: &str) -> Decision {
    Decision {
        handler: "handler-1".to_owned(),
        at: Timestamp(1_783_300_000),
        reason: reason.to_owned(),
    }
}

/// Absence is no error.
pub async fn an_application_that_was_never_stored_is_absent(store: Store) {
    insert(&store, 1, full_draft()).await;
    assert_eq!(
        store
            .application(&application_id(2))
            .await
            .expect("it is asked"),
        None
    );
}

/// A second application by the same id is refused, and the first stays.
pub async fn an_id_is_taken_once(store: Store) {
    insert(&store, 1, draft_with("first@example.fi")).await;
    let mut transaction = begin(&store).await;
    let second = application(1, draft_with("second@example.fi"));
    let refused = transaction.insert_application(&second, MORNING).await;
    assert!(matches!(refused, Err(StorageError::Unexpected(_))));
    drop(transaction);
    let found = store
        .application(&application_id(1))
        .await
        .expect("it is read");
    assert_eq!(
        found.expect("it is there").record,
        application(1, draft_with("first@example.fi"))
    );
}

/// Neither an unknown id nor a version that never was is an error.
pub async fn an_update_of_nothing_makes_nothing(store: Store) {
    insert(&store, 1, full_draft()).await;
    let mut transaction = begin(&store).await;
    let unknown = application(2, full_draft());
    let saved = transaction.update_application(&unknown, 1, MORNING).await;
    assert_eq!(saved.expect("it is tried"), None);
    let known = application(1, full_draft());
    let saved = transaction.update_application(&known, 9, MORNING).await;
    assert_eq!(saved.expect("it is tried"), None);
    transaction.commit().await.expect("it is committed");
    assert_eq!(
        store.application(&unknown.id).await.expect("it is asked"),
        None
    );
}

/// The instant of making stays; that of changing moves.
pub async fn an_update_keeps_when_the_application_was_made(store: Store) {
    insert(&store, 1, full_draft()).await;
    let mut transaction = begin(&store).await;
    let later = MORNING + Duration::minutes(5);
    let changed = application(1, draft_with("new@example.fi"));
    let saved = transaction.update_application(&changed, 1, later).await;
    assert_eq!(saved.expect("it is saved"), Some(2));
    transaction.commit().await.expect("it is committed");
    let found = store
        .application(&changed.id)
        .await
        .expect("it is read")
        .expect("it is there");
    assert_eq!(found.created_at, MORNING_KEPT);
    assert_eq!(found.updated_at, MORNING_KEPT + Duration::minutes(5));
    assert_eq!(found.version, 2);
}
