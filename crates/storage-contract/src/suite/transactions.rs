//! All or nothing.

use domain::service::Service;
use service::ports::audit::Act;
use service::ports::storage::SecretHash;

use super::audit::act;
use crate::records::{
    MORNING, application, application_id, customership, full_draft, organisation, uuid,
};
use crate::{Store, begin};

/// Every kind of change, none of which remains.
pub async fn a_dropped_transaction_leaves_nothing(store: Store) {
    let key = SecretHash([1; 32]);
    let mut transaction = begin(&store).await;
    transaction
        .insert_application(&application(1, full_draft()), MORNING)
        .await
        .expect("it is stored");
    transaction
        .remember_key(&key, &application_id(1), MORNING)
        .await
        .expect("it is stored");
    transaction
        .next_reference_number(2026)
        .await
        .expect("it is taken");
    transaction
        .save_customership(&customership(Service::Prescription), 0, MORNING)
        .await
        .expect("it is stored");
    transaction
        .person(&[2; 32], uuid(1), MORNING)
        .await
        .expect("it is stored");
    transaction
        .record(&act(1, Act::ApplicationStarted))
        .await
        .expect("it is stored");
    drop(transaction);

    assert_eq!(
        store
            .application(&application_id(1))
            .await
            .expect("it is asked"),
        None
    );
    assert_eq!(
        store
            .draft_revision(&application_id(1), 1)
            .await
            .expect("it is asked"),
        None
    );
    assert_eq!(store.sent_with_key(&key).await.expect("it is asked"), None);
    assert_eq!(
        store
            .customership(&organisation())
            .await
            .expect("it is asked"),
        None
    );
    assert_eq!(
        store.audit_of(&organisation()).await.expect("it is asked"),
        []
    );
    let mut transaction = begin(&store).await;
    assert_eq!(
        transaction
            .next_reference_number(2026)
            .await
            .expect("it is taken"),
        1
    );
    let person = transaction
        .person(&[2; 32], uuid(2), MORNING)
        .await
        .expect("it is stored");
    assert_eq!(person.id, uuid(2));
}

/// Readers neither wait for a writer nor see what it has not finished.
pub async fn a_transaction_is_seen_outside_only_once_it_is_committed(store: Store) {
    let mut transaction = begin(&store).await;
    let made = application(1, full_draft());
    transaction
        .insert_application(&made, MORNING)
        .await
        .expect("it is stored");
    assert_eq!(
        store.application(&made.id).await.expect("it is asked"),
        None
    );
    transaction.commit().await.expect("it is committed");
    assert!(
        store
            .application(&made.id)
            .await
            .expect("it is asked")
            .is_some()
    );
}
