//! The record of acts.

use domain::application::Right;
use service::ports::audit::{Act, AuditEntry};
use service::ports::storage::StorageError;
use time::Duration;

use crate::records::{
    MORNING, MORNING_KEPT, application_id, organisation, other_organisation, uuid,
};
use crate::{Store, begin};

const ACTOR: &str = "0190-actor";

/// The `number`th act, on behalf of the organisation.
pub(super) fn act(number: u128, act: Act) -> AuditEntry {
    AuditEntry {
        id: uuid(number),
        at: MORNING,
        actor: ACTOR.to_owned(),
        organisation: Some(organisation()),
        right: Some(Right::DeputyManagingDirector),
        application: Some(application_id(1).to_string()),
        act,
    }
}

fn kept(entry: AuditEntry) -> AuditEntry {
    let finer = MORNING - MORNING_KEPT;
    AuditEntry {
        at: entry.at - finer,
        ..entry
    }
}

async fn record(store: &Store, entries: &[AuditEntry]) {
    let mut transaction = begin(store).await;
    for entry in entries {
        transaction.record(entry).await.expect("it is recorded");
    }
    transaction.commit().await.expect("they are committed");
}

fn one_of_each() -> Vec<AuditEntry> {
    let acts = [
        Act::LoggedIn,
        Act::RepresentationLookedUp {
            roles: vec!["TJ".to_owned(), "NIMKO".to_owned()],
            outcome: "allowed".to_owned(),
        },
        Act::ApplicationStarted,
        Act::StepSaved {
            step: "contacts".to_owned(),
            version: 2,
        },
        Act::ApplicationSent {
            reference: "KE-2026-000001".to_owned(),
            digest: "0f".repeat(32),
        },
        Act::LoggedOut,
    ];
    (1..)
        .zip(acts)
        .map(|(number, kind)| act(number, kind))
        .collect()
}

/// The order is that of recording: a clock that was set back changes nothing.
pub async fn acts_come_in_the_order_in_which_they_were_recorded(store: Store) {
    let mut entries = one_of_each();
    entries[3].at -= Duration::DAY;
    let (first, rest) = entries.split_at(2);
    record(&store, first).await;
    record(&store, rest).await;
    let found = store
        .audit_of(&organisation())
        .await
        .expect("they are read");
    assert_eq!(found, entries.into_iter().map(kept).collect::<Vec<_>>());
}

/// Acts without an organisation belong to no organisation's record.
pub async fn acts_of_other_organisations_do_not_come(store: Store) {
    let own = act(1, Act::ApplicationStarted);
    let foreign = AuditEntry {
        organisation: Some(other_organisation()),
        ..act(2, Act::ApplicationStarted)
    };
    let nobodys = AuditEntry {
        organisation: None,
        right: None,
        application: None,
        ..act(3, Act::LoggedIn)
    };
    record(&store, &[own.clone(), foreign.clone(), nobodys.clone()]).await;
    let of = store
        .audit_of(&organisation())
        .await
        .expect("they are read");
    assert_eq!(of, [kept(own)]);
    let of = store
        .audit_of(&other_organisation())
        .await
        .expect("they are read");
    assert_eq!(of, [kept(foreign)]);
    let by = store.audit_by(ACTOR).await.expect("they are read");
    assert_eq!(by, [kept(nobodys)]);
}

/// Logins, logouts and look-ups; nobody else's.
pub async fn of_a_persons_acts_only_identifications_come(store: Store) {
    record(&store, &one_of_each()).await;
    let foreign = AuditEntry {
        actor: "0190-other".to_owned(),
        ..act(9, Act::LoggedIn)
    };
    record(&store, &[foreign]).await;
    let found = store.audit_by(ACTOR).await.expect("they are read");
    let ids: Vec<_> = found.into_iter().map(|entry| entry.id).collect();
    assert_eq!(ids, [uuid(1), uuid(2), uuid(6)]);
}

/// Of 1,002 the first two are left out.
pub async fn the_newest_1000_acts_are_given(store: Store) {
    let entries: Vec<_> = (1..=1_002)
        .map(|number| act(number, Act::LoggedIn))
        .collect();
    record(&store, &entries).await;
    let of = store
        .audit_of(&organisation())
        .await
        .expect("they are read");
    let by = store.audit_by(ACTOR).await.expect("they are read");
    for found in [of, by] {
        assert_eq!(found.len(), 1_000);
        assert_eq!(found[0].id, uuid(3));
        assert_eq!(found[999].id, uuid(1_002));
    }
}

/// An id that is recorded already is refused.
pub async fn an_act_is_recorded_once(store: Store) {
    record(&store, &[act(1, Act::LoggedIn)]).await;
    let mut transaction = begin(&store).await;
    let again = transaction.record(&act(1, Act::LoggedOut)).await;
    assert!(matches!(again, Err(StorageError::Unexpected(_))));
}
