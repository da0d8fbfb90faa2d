//! Rows that come, go and come back.

use domain::application::ApplicationId;
use domain::forms::step::Step;
use domain::service::Service;
use domain::values::{RowId, Value as _};
use service::acting_for::ActingFor;
use service::use_cases::open_application::OpenDraft;
use service::use_cases::save_step::RowChange;

use crate::application::{open, post_with, saved, start};
use crate::demo::{KUUSAMA, acting};
use crate::world::TestWorld;

struct Rows<'a> {
    test: &'a TestWorld,
    aino: ActingFor,
    id: ApplicationId,
}

impl<'a> Rows<'a> {
    async fn new(test: &'a TestWorld) -> Self {
        let aino = acting("Aino", KUUSAMA);
        let id = start(&test.world, &aino, Service::PatientData).await;
        Self { test, aino, id }
    }

    /// Posts a form that shows every row, with one e-mail address in each, and asks for `change`.
    async fn change(&self, step: Step, change: RowChange) -> OpenDraft {
        let seen = open(&self.test.world, &self.aino, &self.id).await;
        let ids = match step {
            Step::Contacts => ids_of(&seen),
            _ => seen
                .draft()
                .access_points
                .iter()
                .map(|row| row.id.clone())
                .collect(),
        };
        let names: Vec<_> = ids.iter().map(|id| format!("{id}.email")).collect();
        let mut pairs: Vec<_> = ids.iter().map(|id| ("rows", id.as_str())).collect();
        pairs.extend(names.iter().map(|name| (name.as_str(), name.as_str())));
        let at = (step, seen.version);
        saved(post_with(&self.test.world, &self.aino, &self.id, at, &pairs, change).await)
    }
}

fn ids_of(open: &OpenDraft) -> Vec<RowId> {
    open.draft()
        .contacts
        .iter()
        .map(|row| row.id.clone())
        .collect()
}

#[tokio::test]
async fn a_new_row_comes_at_the_end_and_what_was_typed_stays() {
    let test = TestWorld::new();
    let rows = Rows::new(&test).await;
    let before = ids_of(&open(&test.world, &rows.aino, &rows.id).await);
    let after = rows.change(Step::Contacts, RowChange::Add).await;
    assert_eq!(after.draft().contacts.len(), 2);
    assert_eq!(ids_of(&after)[0], before[0]);
    assert_eq!(
        after.draft().contacts.0[0].value.email,
        format!("{}.email", before[0])
    );
    assert_eq!(after.draft().contacts.0[1].value.email, "");
    let points = rows.change(Step::AccessPoints, RowChange::Add).await;
    assert_eq!(points.draft().access_points.len(), 2);
}

#[tokio::test]
async fn a_row_that_is_removed_can_be_put_back_as_it_was() {
    let test = TestWorld::new();
    let rows = Rows::new(&test).await;
    rows.change(Step::Contacts, RowChange::Add).await;
    let both = rows.change(Step::Contacts, RowChange::Keep).await;
    let first = both.draft().contacts.0[0].clone();
    let removed = rows
        .change(Step::Contacts, RowChange::Remove(first.id.clone()))
        .await;
    assert_eq!(ids_of(&removed), ids_of(&both)[1..]);
    let restore = RowChange::Restore {
        row: first.id.clone(),
        version: both.version,
    };
    let restored = rows.change(Step::Contacts, restore.clone()).await;
    assert_eq!(restored.draft().contacts.get(&first.id), Some(&first.value));
    let twice = rows.change(Step::Contacts, restore).await;
    assert_eq!(twice.draft().contacts.len(), 2, "it is there already");
}

#[tokio::test]
async fn a_row_comes_back_to_its_old_place_among_those_that_are_still_there() {
    let test = TestWorld::new();
    let rows = Rows::new(&test).await;
    for _ in 0..3 {
        rows.change(Step::Contacts, RowChange::Add).await;
    }
    let four = rows.change(Step::Contacts, RowChange::Keep).await;
    let ids = ids_of(&four);
    for gone in [2, 1] {
        rows.change(Step::Contacts, RowChange::Remove(ids[gone].clone()))
            .await;
    }
    let restore = |row: usize| RowChange::Restore {
        row: ids[row].clone(),
        version: four.version,
    };
    let one_back = rows.change(Step::Contacts, restore(1)).await;
    let order = [&ids[0], &ids[1], &ids[3]];
    assert_eq!(ids_of(&one_back).iter().collect::<Vec<_>>(), order);
    let all_back = rows.change(Step::Contacts, restore(2)).await;
    assert_eq!(ids_of(&all_back), ids);
}

#[tokio::test]
async fn an_access_point_is_removed_and_put_back_too() {
    let test = TestWorld::new();
    let rows = Rows::new(&test).await;
    let before = rows.change(Step::AccessPoints, RowChange::Add).await;
    let last = before.draft().access_points.0[1].id.clone();
    let removed = rows
        .change(Step::AccessPoints, RowChange::Remove(last.clone()))
        .await;
    assert_eq!(removed.draft().access_points.len(), 1);
    let restore = RowChange::Restore {
        row: last.clone(),
        version: before.version,
    };
    let restored = rows.change(Step::AccessPoints, restore).await;
    assert!(restored.draft().access_points.get(&last).is_some());
}

#[tokio::test]
async fn a_row_or_version_that_nobody_knows_changes_nothing() {
    let test = TestWorld::new();
    let rows = Rows::new(&test).await;
    let before = rows.change(Step::Contacts, RowChange::Keep).await;
    let unknown = RowId::parse("unknown").unwrap();
    let known = ids_of(&before)[0].clone();
    for change in [
        RowChange::Remove(unknown.clone()),
        RowChange::Restore {
            row: unknown,
            version: before.version,
        },
        RowChange::Restore {
            row: known,
            version: 999,
        },
    ] {
        let after = rows.change(Step::Contacts, change).await;
        assert_eq!(after.version, before.version);
    }
}

#[tokio::test]
async fn a_step_without_rows_adds_none() {
    let test = TestWorld::new();
    let rows = Rows::new(&test).await;
    let before = open(&test.world, &rows.aino, &rows.id).await;
    for change in [
        RowChange::Add,
        RowChange::Remove(ids_of(&before)[0].clone()),
    ] {
        let after = rows.change(Step::CustomerDetails, change).await;
        assert_eq!((after.version, ids_of(&after)), (1, ids_of(&before)));
    }
}

#[tokio::test]
async fn no_access_point_is_added_beyond_the_twentieth() {
    let test = TestWorld::new();
    let rows = Rows::new(&test).await;
    for _ in 0..25 {
        rows.change(Step::AccessPoints, RowChange::Add).await;
    }
    let after = open(&test.world, &rows.aino, &rows.id).await;
    assert_eq!((after.draft().access_points.len(), after.version), (20, 20));
}

#[tokio::test]
async fn the_last_row_can_be_removed() {
    let test = TestWorld::new();
    let rows = Rows::new(&test).await;
    let only = ids_of(&open(&test.world, &rows.aino, &rows.id).await)[0].clone();
    let after = rows.change(Step::Contacts, RowChange::Remove(only)).await;
    assert!(after.draft().contacts.is_empty());
}
