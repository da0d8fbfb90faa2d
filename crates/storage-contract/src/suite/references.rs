//! Running numbers of the references.

use std::sync::Arc;

use crate::{Store, at_once, begin};

/// Each year by itself.
pub async fn running_numbers_of_a_year_begin_at_one(store: Store) {
    let mut transaction = begin(&store).await;
    let mut taken = Vec::new();
    for year in [2026, 2026, 2027, 2026] {
        taken.push(
            transaction
                .next_reference_number(year)
                .await
                .expect("it is taken"),
        );
    }
    transaction.commit().await.expect("they are committed");
    assert_eq!(taken, [1, 2, 1, 3]);
}

/// Every third is taken by a transaction that comes to nothing: its number is given again.
pub async fn running_numbers_taken_at_once_are_unique_and_gapless(store: Store) {
    let taken = at_once(60, |number| {
        let store = Arc::clone(&store);
        async move {
            let mut transaction = begin(&store).await;
            let taken = transaction
                .next_reference_number(2026)
                .await
                .expect("it is taken");
            if number % 3 == 0 {
                return None;
            }
            transaction.commit().await.expect("it is committed");
            Some(taken)
        }
    })
    .await;
    let mut taken: Vec<_> = taken.into_iter().flatten().collect();
    taken.sort_unstable();
    assert_eq!(taken, (1..=40).collect::<Vec<_>>());
}
