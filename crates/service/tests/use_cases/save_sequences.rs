//! Any order of saves from any number of windows: what is accepted is there, and what would
//! overwrite somebody is asked.

use domain::application::ApplicationId;
use domain::forms::FormDraft as _;
use domain::forms::customer_details::CustomerDetailsDraft;
use domain::forms::step::Step;
use domain::service::Service;
use proptest::collection::vec;
use proptest::prelude::*;
use service::acting_for::ActingFor;
use service::use_cases::save_step::Saved;

use crate::application::{open, post, start};
use crate::demo::{KUUSAMA, acting};
use crate::world::TestWorld;

/// One save: how many versions ago its window was opened, and which answer is typed where.
#[derive(Clone, Debug)]
struct Save {
    versions_ago: usize,
    field: usize,
    answer: &'static str,
}

fn saves() -> impl Strategy<Value = Vec<Save>> {
    let answer = prop::sample::select(vec!["", "a", "b"]);
    let save = (0..4_usize, 0..3_usize, answer).prop_map(|(versions_ago, field, answer)| Save {
        versions_ago,
        field,
        answer,
    });
    vec(save, 1..20)
}

struct Draft {
    test: TestWorld,
    aino: ActingFor,
    id: ApplicationId,
    /// Version 1 first.
    versions: Vec<CustomerDetailsDraft>,
}

impl Draft {
    async fn new() -> Self {
        let test = TestWorld::new();
        let aino = acting("Aino", KUUSAMA);
        let id = start(&test.world, &aino, Service::PatientData).await;
        let first = open(&test.world, &aino, &id).await;
        let versions = vec![first.draft().customer_details.clone()];
        Self {
            test,
            aino,
            id,
            versions,
        }
    }

    /// Posts the whole form of an earlier version with one answer changed; compares with what the
    /// rule says must come of it.
    async fn save(&mut self, save: &Save) {
        let seen = self.versions.len().saturating_sub(save.versions_ago).max(1);
        let (shown, current) = (
            &self.versions[seen - 1],
            &self.versions[self.versions.len() - 1],
        );
        let name = CustomerDetailsDraft::FIELDS[save.field].name;
        let mut form = shown.clone();
        save.answer.clone_into(form.slot(name).unwrap());
        let pairs: Vec<_> = CustomerDetailsDraft::FIELDS
            .iter()
            .map(|field| (field.name, form.get(field.name).unwrap()))
            .collect();
        let at = (Step::CustomerDetails, seen as u64);
        let result = post(&self.test.world, &self.aino, &self.id, at, &pairs)
            .await
            .unwrap();
        let (before, now) = (shown.get(name).unwrap(), current.get(name).unwrap());
        let clashes = save.answer != before && now != before && save.answer != now;
        let mut expected = current.clone();
        if save.answer != before && !clashes {
            save.answer.clone_into(expected.slot(name).unwrap());
        }
        match result {
            Saved::Saved(open) => {
                assert!(!clashes, "{save:?} overwrote {now:?}");
                assert_eq!(open.draft().customer_details, expected);
                if expected != *current {
                    self.versions.push(expected);
                }
            }
            Saved::Clashed(question) => {
                assert!(clashes, "{save:?} was asked about");
                assert_eq!(question.clashes.len(), 1);
            }
            other => panic!("{save:?}: {other:?}"),
        }
        let stored = open(&self.test.world, &self.aino, &self.id).await;
        assert_eq!(stored.version, self.versions.len() as u64);
        assert_eq!(Some(&stored.draft().customer_details), self.versions.last());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_accepted_answer_is_lost_and_none_is_overwritten_unasked(saves in saves()) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let mut draft = Draft::new().await;
            for save in &saves {
                draft.save(save).await;
            }
        });
    }
}
