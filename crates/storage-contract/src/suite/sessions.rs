//! Sessions.

use service::ports::storage::{SecretHash, SessionRecord};
use time::Duration;

use crate::Store;
use crate::records::{MORNING, MORNING_KEPT};

fn session(number: u8) -> SessionRecord {
    SessionRecord {
        key: SecretHash([number; 32]),
        sealed: vec![0, 255, number],
        created_at: MORNING,
        seen_at: MORNING + Duration::minutes(3),
        ends_at: MORNING + Duration::hours(8),
    }
}

async fn save(store: &Store, session: &SessionRecord) {
    store.save_session(session).await.expect("it is saved");
}

async fn find(store: &Store, number: u8) -> Option<SessionRecord> {
    store
        .session(&session(number).key)
        .await
        .expect("it is asked")
}

/// Every byte of the body, the instants to the microsecond.
pub async fn a_session_is_found_again_as_it_was_saved(store: Store) {
    save(&store, &session(1)).await;
    let expected = SessionRecord {
        created_at: MORNING_KEPT,
        seen_at: MORNING_KEPT + Duration::minutes(3),
        ends_at: MORNING_KEPT + Duration::hours(8),
        ..session(1)
    };
    assert_eq!(find(&store, 1).await, Some(expected));
    assert_eq!(find(&store, 2).await, None);
}

/// One row per key.
pub async fn saving_a_session_again_replaces_it(store: Store) {
    save(&store, &session(1)).await;
    save(
        &store,
        &SessionRecord {
            sealed: vec![9; 5_000],
            ..session(1)
        },
    )
    .await;
    assert_eq!(
        find(&store, 1).await.expect("it is there").sealed,
        vec![9; 5_000]
    );
}

/// Two requests at once may mark it in either order.
pub async fn a_session_is_marked_as_used_and_never_backwards(store: Store) {
    save(&store, &session(1)).await;
    for minutes in [20, 10] {
        let seen_at = MORNING + Duration::minutes(minutes);
        store
            .touch_session(&session(1).key, seen_at)
            .await
            .expect("it is marked");
    }
    let found = find(&store, 1).await.expect("it is there");
    assert_eq!(found.seen_at, MORNING_KEPT + Duration::minutes(20));
    assert_eq!(found.ends_at, MORNING_KEPT + Duration::hours(8));
    store
        .touch_session(&session(2).key, MORNING)
        .await
        .expect("nothing is marked");
    assert_eq!(find(&store, 2).await, None);
}

/// Logging out twice is no error.
pub async fn an_ended_session_is_absent(store: Store) {
    save(&store, &session(1)).await;
    save(&store, &session(2)).await;
    for _ in 0..2 {
        store
            .delete_session(&session(1).key)
            .await
            .expect("it is ended");
    }
    assert_eq!(find(&store, 1).await, None);
    assert!(find(&store, 2).await.is_some());
}

/// What ends or was seen at the very instant stays.
pub async fn purging_forgets_the_ended_and_the_idle_alone(store: Store) {
    let now = MORNING + Duration::hours(8);
    let ended = SessionRecord {
        ends_at: now - Duration::microseconds(1),
        ..session(1)
    };
    let idle = SessionRecord {
        seen_at: MORNING,
        ends_at: now,
        ..session(2)
    };
    let live = SessionRecord {
        seen_at: MORNING + Duration::MINUTE,
        ends_at: now,
        ..session(3)
    };
    for session in [&ended, &idle, &live] {
        save(&store, session).await;
    }
    let seen_before = MORNING + Duration::MINUTE;
    let purged = store
        .purge_sessions(now, seen_before)
        .await
        .expect("they are purged");
    assert_eq!(purged, 2);
    assert_eq!(find(&store, 1).await, None);
    assert_eq!(find(&store, 2).await, None);
    assert!(find(&store, 3).await.is_some());
}
