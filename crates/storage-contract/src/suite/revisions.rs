//! The answers of a draft at each of its versions.

use domain::application::State;

use super::applications::insert;
use crate::records::{MORNING, application, application_id, draft_with, full_draft, sent};
use crate::{Store, begin};

/// The e-mail address in the revision of `version`, if there is one.
async fn email_at(store: &Store, version: u64) -> Option<String> {
    let revision = store.draft_revision(&application_id(1), version).await;
    revision
        .expect("it is read")
        .map(|draft| draft.customer_details.email)
}

/// Saves the versions 2 to `last`, each with its number in the e-mail address.
async fn save_up_to(store: &Store, last: u64) {
    let mut transaction = begin(store).await;
    for version in 2..=last {
        let changed = application(1, draft_with(&version.to_string()));
        let saved = transaction
            .update_application(&changed, version - 1, MORNING)
            .await;
        assert_eq!(saved.expect("it is saved"), Some(version));
    }
    transaction.commit().await.expect("they are committed");
}

/// What two people's edits are merged from; a version that never was is absent.
pub async fn each_version_of_a_draft_keeps_its_answers(store: Store) {
    insert(&store, 1, full_draft()).await;
    save_up_to(&store, 3).await;
    let State::Draft(first) = full_draft() else {
        panic!("a draft")
    };
    let kept = store
        .draft_revision(&application_id(1), 1)
        .await
        .expect("it is read");
    assert_eq!(kept, Some(first.draft.clone()));
    assert_eq!(email_at(&store, 2).await.as_deref(), Some("2"));
    assert_eq!(email_at(&store, 3).await.as_deref(), Some("3"));
    assert_eq!(email_at(&store, 4).await, None);
    let mut transaction = begin(&store).await;
    let inside = transaction
        .draft_revision(&application_id(1), 1)
        .await
        .expect("it is read");
    assert_eq!(inside, Some(first.draft.clone()));
}

/// 203 versions leave 4 to 203.
pub async fn only_the_newest_200_revisions_are_kept(store: Store) {
    insert(&store, 1, full_draft()).await;
    save_up_to(&store, 203).await;
    assert_eq!(email_at(&store, 3).await, None);
    assert_eq!(email_at(&store, 4).await.as_deref(), Some("4"));
    assert_eq!(email_at(&store, 203).await.as_deref(), Some("203"));
}

/// What was typed before sending is not kept longer than it is needed.
pub async fn a_sent_application_has_no_revisions(store: Store) {
    insert(&store, 1, full_draft()).await;
    save_up_to(&store, 3).await;
    let mut transaction = begin(&store).await;
    let changed = application(1, sent(1, 1_782_900_000));
    let saved = transaction.update_application(&changed, 3, MORNING).await;
    assert_eq!(saved.expect("it is saved"), Some(4));
    transaction.commit().await.expect("it is committed");
    for version in 1..=4 {
        assert_eq!(email_at(&store, version).await, None, "revision {version}");
    }
}
