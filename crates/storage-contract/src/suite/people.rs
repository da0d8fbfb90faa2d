//! People, known by a keyed hash of their identity code.

use std::collections::HashSet;
use std::sync::Arc;

use crate::records::{MORNING, uuid};
use crate::{Store, at_once, begin};

/// Another hash is another person.
pub async fn a_person_has_the_same_id_at_each_login(store: Store) {
    for (hash, offered, expected) in [(1, 1, 1), (1, 2, 1), (2, 3, 3), (1, 4, 1)] {
        let mut transaction = begin(&store).await;
        let person = transaction
            .person(&[hash; 32], uuid(offered), MORNING)
            .await;
        let person = person.expect("it is found or made");
        assert_eq!(person.id, uuid(expected));
        assert_eq!(person.code_hash, [hash; 32]);
        transaction.commit().await.expect("it is committed");
    }
}

/// Two browsers at the very first login.
pub async fn first_logins_at_once_give_one_id(store: Store) {
    let ids = at_once(20, |number| {
        let store = Arc::clone(&store);
        async move {
            let mut transaction = begin(&store).await;
            let person = transaction
                .person(&[1; 32], uuid(number as u128), MORNING)
                .await;
            transaction.commit().await.expect("it is committed");
            person.expect("it is found or made").id
        }
    })
    .await;
    assert_eq!(ids.into_iter().collect::<HashSet<_>>().len(), 1);
}
