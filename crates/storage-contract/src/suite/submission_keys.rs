//! Keys that make sending one form twice one application.

use std::sync::Arc;

use service::ports::storage::{SecretHash, StorageError};

use super::applications::insert;
use crate::records::{MORNING, application_id, full_draft};
use crate::{Store, at_once, begin};

const KEY: SecretHash = SecretHash([7; 32]);

/// A hundred clicks, lost answers and retries.
pub async fn of_a_hundred_sendings_with_one_key_one_is_the_first(store: Store) {
    insert(&store, 1, full_draft()).await;
    let first = at_once(100, |_| {
        let store = Arc::clone(&store);
        async move {
            let mut transaction = begin(&store).await;
            let first = transaction
                .remember_key(&KEY, &application_id(1), MORNING)
                .await;
            transaction.commit().await.expect("it is committed");
            first.expect("it is tried")
        }
    })
    .await;
    assert_eq!(first.into_iter().filter(|first| *first).count(), 1);
    let sent = store.sent_with_key(&KEY).await.expect("it is read");
    assert_eq!(sent, Some(application_id(1)));
}

/// Absence is no error.
pub async fn an_unknown_key_sent_nothing(store: Store) {
    assert_eq!(store.sent_with_key(&KEY).await.expect("it is asked"), None);
}

/// A key of an application that is not there is refused.
pub async fn a_key_belongs_to_an_application(store: Store) {
    let mut transaction = begin(&store).await;
    let remembered = transaction
        .remember_key(&KEY, &application_id(1), MORNING)
        .await;
    assert!(matches!(remembered, Err(StorageError::Unexpected(_))));
    drop(transaction);
    assert_eq!(store.sent_with_key(&KEY).await.expect("it is asked"), None);
}
