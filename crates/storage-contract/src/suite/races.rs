//! Several people on one application at once.

use std::sync::Arc;

use super::applications::insert;
use crate::records::{MORNING, application, application_id, draft_with, full_draft, organisation};
use crate::{Store, at_once, begin};

/// Nobody's change is lost without a word.
pub async fn of_twenty_updates_from_one_version_one_wins(store: Store) {
    insert(&store, 1, full_draft()).await;
    let saved = at_once(20, |number| {
        let store = Arc::clone(&store);
        async move {
            let mut transaction = begin(&store).await;
            let mine = application(1, draft_with(&format!("{number}@example.fi")));
            let saved = transaction.update_application(&mine, 1, MORNING).await;
            transaction.commit().await.expect("it is committed");
            saved.expect("it is tried").map(|version| (version, mine))
        }
    })
    .await;
    let winners: Vec<_> = saved.into_iter().flatten().collect();
    assert_eq!(winners.len(), 1);
    let found = store
        .application(&application_id(1))
        .await
        .expect("it is read");
    let found = found.expect("it is there");
    assert_eq!((found.version, found.record), winners[0]);
}

/// Those that read inside the transaction wait for each other: each makes a version of its own.
pub async fn twenty_saves_at_once_make_one_version_each(store: Store) {
    insert(&store, 1, full_draft()).await;
    let mut versions = at_once(20, |number| {
        let store = Arc::clone(&store);
        async move {
            let mut transaction = begin(&store).await;
            let found = transaction
                .application(&application_id(1))
                .await
                .expect("it is read");
            let version = found.expect("it is there").version;
            let mine = application(1, draft_with(&format!("{number}@example.fi")));
            let saved = transaction
                .update_application(&mine, version, MORNING)
                .await;
            transaction.commit().await.expect("it is committed");
            saved.expect("it is tried").expect("nobody was first")
        }
    })
    .await;
    versions.sort_unstable();
    assert_eq!(versions, (2..=21).collect::<Vec<_>>());
    for version in 1..=21 {
        let revision = store.draft_revision(&application_id(1), version).await;
        assert!(
            revision.expect("it is read").is_some(),
            "revision {version}"
        );
    }
}

/// Whoever finds no application of the organisation may begin one; the next finds it.
pub async fn of_two_starts_at_once_one_sees_the_other(store: Store) {
    let begun = at_once(10, |number| {
        let store = Arc::clone(&store);
        async move {
            let mut transaction = begin(&store).await;
            let found = transaction.applications_of(&organisation()).await;
            let first = found.expect("they are read").is_empty();
            if first {
                let mine = application(number as u128, full_draft());
                transaction
                    .insert_application(&mine, MORNING)
                    .await
                    .expect("it is stored");
            }
            transaction.commit().await.expect("it is committed");
            first
        }
    })
    .await;
    assert_eq!(begun.into_iter().filter(|first| *first).count(), 1);
    let found = store
        .applications_of(&organisation())
        .await
        .expect("they are read");
    assert_eq!(found.len(), 1);
}
