//! Palvelukuvauksen hyväksyminen and sitoumuksen allekirjoittaminen (guide 3.1.7 and 3.1.8).

use domain::forms::ApplicationDraft;
use domain::forms::check::{Acceptances, Circumstances, check};
use domain::service::Service;

use crate::sendable::{acceptance, acceptances, circumstances, draft, written};

const SERVICE: Service = Service::SocialWelfare;
const DESCRIPTION_MISSING: &str =
    "error service-description accepted problem-not-accepted-service-description";
const COMMITMENT_MISSING: &str = "error commitment accepted problem-not-accepted-commitment";

fn problems(draft: &ApplicationDraft, acceptances: &Acceptances) -> Vec<String> {
    let (_, problems) = check(draft, acceptances, &circumstances(SERVICE));
    problems.iter().map(written).collect()
}

#[test]
fn texts_that_are_accepted_in_their_present_versions_are_in_order() {
    assert!(problems(&draft(SERVICE), &acceptances()).is_empty());
}

#[test]
fn a_text_that_is_not_ticked_is_missing() {
    let mut unticked = draft(SERVICE);
    unticked.service_description.accepted.clear();
    unticked.commitment.accepted = "no".to_owned();
    assert_eq!(
        problems(&unticked, &acceptances()),
        [DESCRIPTION_MISSING, COMMITMENT_MISSING]
    );
}

#[test]
fn a_tick_that_nobody_is_known_to_have_made_is_missing() {
    assert_eq!(
        problems(&draft(SERVICE), &Acceptances::default()),
        [DESCRIPTION_MISSING, COMMITMENT_MISSING]
    );
}

#[test]
fn an_older_version_of_a_text_is_accepted_anew() {
    let old = Acceptances {
        service_description: Some(acceptance("2025-9")),
        commitment: Some(acceptance("2024-1")),
    };
    assert_eq!(
        problems(&draft(SERVICE), &old),
        [
            "error service-description accepted problem-text-version-changed",
            "error commitment accepted problem-text-version-changed",
        ]
    );
}

#[test]
fn the_commitment_is_asked_only_when_it_is_needed() {
    let around = Circumstances {
        commitment_needed: false,
        ..circumstances(SERVICE)
    };
    let (checked, problems) = check(&draft(SERVICE), &acceptances(), &around);
    assert!(problems.is_empty(), "{problems:?}");
    assert_eq!(checked.unwrap().commitment, None);
}

#[test]
fn who_accepted_what_and_when_is_part_of_what_is_sent() {
    let (checked, _) = check(&draft(SERVICE), &acceptances(), &circumstances(SERVICE));
    let checked = checked.unwrap();
    assert_eq!(
        Some(checked.service_description),
        acceptances().service_description
    );
    assert_eq!(checked.commitment, acceptances().commitment);
}
