//! Accepting the service description and signing the commitment.

use domain::application::ApplicationId;
use domain::forms::acceptance::Acceptance;
use domain::forms::posted::Posted;
use domain::forms::step::Step;
use domain::forms::wizard::StepState;
use domain::service::Service;
use service::acting_for::ActingFor;
use service::use_cases::open_application::OpenDraft;
use service::use_cases::save_step::{RowChange, StepSave, save_step};
use service::world::timestamp;
use time::Duration;

use crate::application::{answer, open, saved, start};
use crate::demo::{KUUSAMA, acting};
use crate::world::{NOW, TestWorld};

const DESCRIPTION: Step = Step::ServiceDescription;
const TICKED: &[(&str, &str)] = &[("accepted", "yes")];

async fn begun(test: &TestWorld) -> (ApplicationId, ActingFor, ActingFor) {
    let (aino, eino) = (acting("Aino", KUUSAMA), acting("Eino", KUUSAMA));
    let id = start(&test.world, &aino, Service::PatientData).await;
    (id, aino, eino)
}

/// Posts a form of `step` whose page showed another text, or none.
async fn post_seeing(
    test: &TestWorld,
    acting: &ActingFor,
    id: &ApplicationId,
    version: u64,
    text_version: Option<&str>,
) -> OpenDraft {
    let answers = Posted::new(TICKED.iter().copied());
    let save = StepSave {
        step: DESCRIPTION,
        version,
        answers: &answers,
        rows: RowChange::Keep,
        text_version,
    };
    saved(save_step(&test.world, acting, id, save).await)
}

fn accepted(open: &OpenDraft) -> Option<&Acceptance> {
    open.state.acceptances.service_description.as_ref()
}

#[tokio::test]
async fn a_tick_stores_who_made_it_when_and_on_which_version() {
    let test = TestWorld::new();
    let (id, aino, _) = begun(&test).await;
    test.clock.advance(Duration::HOUR);
    let after = answer(&test.world, &aino, &id, DESCRIPTION, TICKED).await;
    let expected = Acceptance {
        by: aino.signer(),
        at: timestamp(NOW + Duration::HOUR),
        text_version: "2026-1".to_owned(),
    };
    assert_eq!(accepted(&after), Some(&expected));
    assert_eq!(after.state.acceptances.commitment, None);
    assert_eq!(after.step_state(DESCRIPTION), StepState::Complete);
    let signed = answer(&test.world, &aino, &id, Step::Commitment, TICKED).await;
    let commitment = signed.state.acceptances.commitment.as_ref().unwrap();
    assert_eq!(commitment.text_version, "2025-3");
    assert_eq!(accepted(&signed), Some(&expected));
}

#[tokio::test]
async fn taking_the_tick_away_forgets_who_made_it() {
    let test = TestWorld::new();
    let (id, aino, _) = begun(&test).await;
    answer(&test.world, &aino, &id, DESCRIPTION, TICKED).await;
    let after = answer(&test.world, &aino, &id, DESCRIPTION, &[]).await;
    assert_eq!(accepted(&after), None);
    assert_eq!(after.step_state(DESCRIPTION), StepState::Untouched);
}

#[tokio::test]
async fn saving_again_does_not_change_who_accepted_first() {
    let test = TestWorld::new();
    let (id, aino, eino) = begun(&test).await;
    answer(&test.world, &aino, &id, DESCRIPTION, TICKED).await;
    test.clock.advance(Duration::HOUR);
    let after = answer(&test.world, &eino, &id, DESCRIPTION, TICKED).await;
    let acceptance = accepted(&after).unwrap();
    assert_eq!(
        (acceptance.by.person_id.as_str(), acceptance.at),
        ("id-Aino", timestamp(NOW))
    );
}

#[tokio::test]
async fn a_tick_on_a_text_that_is_not_in_force_is_not_taken() {
    for seen in [None, Some(""), Some("2025-9"), Some("2026-1 ")] {
        let test = TestWorld::new();
        let (id, aino, _) = begun(&test).await;
        let after = post_seeing(&test, &aino, &id, 1, seen).await;
        assert_eq!(accepted(&after), None, "{seen:?}");
        assert_eq!(after.draft().service_description.accepted, "", "{seen:?}");
    }
}

#[tokio::test]
async fn a_page_with_an_older_text_does_not_undo_what_a_colleague_accepted() {
    let test = TestWorld::new();
    let (id, aino, eino) = begun(&test).await;
    answer(&test.world, &eino, &id, DESCRIPTION, TICKED).await;
    let after = post_seeing(&test, &aino, &id, 1, Some("2025-9")).await;
    assert_eq!(accepted(&after).unwrap().by, eino.signer());
}

#[tokio::test]
async fn a_text_that_changed_after_the_tick_is_accepted_anew() {
    let mut test = TestWorld::new();
    let (id, aino, eino) = begun(&test).await;
    answer(&test.world, &aino, &id, DESCRIPTION, TICKED).await;
    test.change_service_descriptions("2027-1");
    let now = open(&test.world, &aino, &id).await;
    assert_eq!(now.step_state(DESCRIPTION), StepState::HasProblems);
    test.clock.advance(Duration::HOUR);
    let after = post_seeing(&test, &eino, &id, now.version, Some("2027-1")).await;
    let acceptance = accepted(&after).unwrap();
    assert_eq!(
        (&acceptance.by, acceptance.text_version.as_str()),
        (&eino.signer(), "2027-1")
    );
    assert_eq!(after.step_state(DESCRIPTION), StepState::Complete);
}

#[tokio::test]
async fn saving_another_step_leaves_the_acceptances_alone() {
    let test = TestWorld::new();
    let (id, aino, eino) = begun(&test).await;
    let before = answer(&test.world, &aino, &id, DESCRIPTION, TICKED).await;
    let pairs = [("phone", "040"), ("accepted", "")];
    let after = answer(&test.world, &eino, &id, Step::CustomerDetails, &pairs).await;
    assert_eq!(accepted(&after), accepted(&before));
}
