//! Lists of applications.

use domain::application::Application;
use domain::service::Service;
use service::ports::storage::Stored;
use time::Duration;

use super::applications::insert;
use crate::records::{
    MORNING, application, draft_with, full_draft, organisation, other_organisation, sent,
};
use crate::{Store, begin};

fn ids(found: &[Stored<Application>]) -> Vec<String> {
    found
        .iter()
        .map(|stored| stored.record.id.to_string())
        .collect()
}

/// By the instant of making, whatever the order of the ids; inside a transaction too.
pub async fn applications_of_an_organisation_come_newest_first_and_no_others(store: Store) {
    let mut transaction = begin(&store).await;
    for (number, minutes) in [(1, 2), (2, 3), (3, 1)] {
        let at = MORNING + Duration::minutes(minutes);
        let own = application(number, full_draft());
        transaction
            .insert_application(&own, at)
            .await
            .expect("it is stored");
    }
    let foreign = Application {
        organisation: other_organisation(),
        service: Service::SocialWelfare,
        ..application(4, full_draft())
    };
    transaction
        .insert_application(&foreign, MORNING)
        .await
        .expect("it is stored");
    let expected: Vec<_> = [2, 1, 3]
        .map(|number| application(number, full_draft()).id.to_string())
        .into();
    let inside = transaction
        .applications_of(&organisation())
        .await
        .expect("they are read");
    assert_eq!(ids(&inside), expected);
    transaction.commit().await.expect("they are committed");
    let outside = store
        .applications_of(&organisation())
        .await
        .expect("they are read");
    assert_eq!(ids(&outside), expected);
    let others = store
        .applications_of(&other_organisation())
        .await
        .expect("they are read");
    assert_eq!(others.len(), 1);
    assert_eq!(others[0].record, foreign);
}

/// An organisation that makes hundreds does not fill the memory.
pub async fn at_most_200_applications_of_an_organisation_are_given(store: Store) {
    let mut transaction = begin(&store).await;
    for number in 1..=201 {
        let own = application(number, draft_with("many@example.fi"));
        transaction
            .insert_application(&own, MORNING)
            .await
            .expect("it is stored");
    }
    transaction.commit().await.expect("they are committed");
    let found = store
        .applications_of(&organisation())
        .await
        .expect("they are read");
    assert_eq!(found.len(), 200);
}

/// For the handlers' desk.
pub async fn the_application_sent_last_comes_first_and_drafts_do_not_come(store: Store) {
    insert(&store, 1, sent(1, 1_782_900_000)).await;
    insert(&store, 2, full_draft()).await;
    insert(&store, 3, sent(3, 1_782_900_002)).await;
    insert(&store, 4, sent(2, 1_782_900_001)).await;
    let found = store.sent_applications(10).await.expect("they are read");
    let expected = [
        application(3, sent(3, 1_782_900_002)),
        application(4, sent(2, 1_782_900_001)),
        application(1, sent(1, 1_782_900_000)),
    ];
    let records: Vec<_> = found.into_iter().map(|stored| stored.record).collect();
    assert_eq!(records, expected);
    let two = store.sent_applications(2).await.expect("they are read");
    assert_eq!(two.len(), 2);
}
