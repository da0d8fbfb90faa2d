//! Customerships.

use std::sync::Arc;

use domain::service::Service;
use service::ports::storage::Stored;
use time::Duration;

use crate::records::{MORNING, MORNING_KEPT, customership, organisation, other_organisation};
use crate::{Store, at_once, begin};

/// Saves from `expected`, and gives the new version.
async fn save(store: &Store, service: Service, expected: u64, minutes: i64) -> Option<u64> {
    let mut transaction = begin(store).await;
    let at = MORNING + Duration::minutes(minutes);
    let saved = transaction
        .save_customership(&customership(service), expected, at)
        .await;
    transaction.commit().await.expect("it is committed");
    saved.expect("it is tried")
}

/// In and outside of a transaction, new and changed.
pub async fn a_customership_is_found_again_as_it_was_saved(store: Store) {
    assert_eq!(
        store
            .customership(&organisation())
            .await
            .expect("it is asked"),
        None
    );
    assert_eq!(save(&store, Service::PatientData, 0, 0).await, Some(1));
    assert_eq!(save(&store, Service::Imaging, 1, 5).await, Some(2));
    let expected = Stored {
        record: customership(Service::Imaging),
        version: 2,
        created_at: MORNING_KEPT,
        updated_at: MORNING_KEPT + Duration::minutes(5),
    };
    let found = store
        .customership(&organisation())
        .await
        .expect("it is read");
    assert_eq!(found.as_ref(), Some(&expected));
    let mut transaction = begin(&store).await;
    let found = transaction
        .customership(&organisation())
        .await
        .expect("it is read");
    assert_eq!(found.as_ref(), Some(&expected));
    let other = transaction.customership(&other_organisation()).await;
    assert_eq!(other.expect("it is asked"), None);
}

/// Neither from an older version nor as if it were new.
pub async fn a_customership_changed_by_somebody_else_is_not_overwritten(store: Store) {
    assert_eq!(save(&store, Service::PatientData, 1, 0).await, None);
    assert_eq!(save(&store, Service::PatientData, 0, 0).await, Some(1));
    assert_eq!(save(&store, Service::Imaging, 0, 0).await, None);
    assert_eq!(save(&store, Service::Prescription, 1, 0).await, Some(2));
    assert_eq!(save(&store, Service::Imaging, 1, 0).await, None);
    let found = store
        .customership(&organisation())
        .await
        .expect("it is read");
    assert_eq!(
        found.expect("it is there").record,
        customership(Service::Prescription)
    );
}

/// Two first applications approved at once.
pub async fn of_twenty_first_customerships_one_wins(store: Store) {
    let saved = at_once(20, |_| {
        let store = Arc::clone(&store);
        async move { save(&store, Service::PatientData, 0, 0).await }
    })
    .await;
    assert_eq!(saved.into_iter().flatten().collect::<Vec<_>>(), [1]);
}
