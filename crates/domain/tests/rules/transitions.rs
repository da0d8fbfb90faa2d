//! Every transition in every state: allowed or refused, and nothing is lost.

use domain::application::{
    Application, ApplicationId, Decision, DraftState, Mark, Reference, State, StateCode,
    Submission, TransitionRefused,
};
use domain::forms::cell::Cell;
use domain::forms::check::check;
use domain::forms::step::Step;
use domain::language::Language;
use domain::service::Service;
use domain::timestamp::Timestamp;
use domain::values::{BusinessId, Value as _};

use crate::sendable::{acceptances, circumstances, draft, signer};

use StateCode::{Approved, Draft, MoreAsked, Rejected, Resent, Sent, Withdrawn};

const ALL: [StateCode; 7] = [
    Draft, Sent, MoreAsked, Resent, Approved, Rejected, Withdrawn,
];

fn submission(number: u64) -> Submission {
    let draft = draft(Service::Prescription);
    let around = circumstances(Service::Prescription);
    Submission {
        reference: Reference::new(2026, number),
        content: check(&draft, &acceptances(), &around).0.unwrap(),
        draft,
        acceptances: acceptances(),
        language: Language::Sv,
        digest: "0f".repeat(32),
        sent_by: signer(),
        sent_at: Timestamp(1_795_000_000),
    }
}

fn marks() -> Vec<Mark> {
    vec![Mark {
        cell: Cell {
            step: Step::Billing,
            row: None,
            field: "language".to_owned(),
        },
        message: "Kumpi kieli?".to_owned(),
    }]
}

fn decision() -> Decision {
    Decision {
        handler: "kaisa-kouri".to_owned(),
        at: Timestamp(1_795_100_000),
        reason: "Ok".to_owned(),
    }
}

fn filled() -> State {
    State::Draft(DraftState {
        draft: draft(Service::Prescription),
        acceptances: acceptances(),
    })
}

fn at(code: StateCode) -> State {
    let sent = || filled().send(submission(1)).unwrap();
    let more = || sent().ask_more(marks(), Timestamp(1_795_050_000)).unwrap();
    match code {
        Draft => filled(),
        Sent => sent(),
        MoreAsked => more(),
        Resent => more().send(submission(2)).unwrap(),
        Approved => sent().approve(decision()).unwrap(),
        Rejected => sent().reject(decision()).unwrap(),
        Withdrawn => sent().withdraw(Timestamp(1_795_200_000)).unwrap(),
    }
}

/// Where a transition leads from each state, or `None` where it is refused.
fn table(transition: impl Fn(State) -> Result<State, TransitionRefused>) -> [Option<StateCode>; 7] {
    ALL.map(|code| match transition(at(code)) {
        Ok(state) => Some(state.code()),
        Err(refused) => {
            assert_eq!(refused.state, code, "a refusal names the state that it met");
            None
        }
    })
}

#[test]
fn each_state_is_reached_and_has_its_name() {
    for code in ALL {
        assert_eq!(at(code).code(), code);
        assert_eq!(serde_json::to_value(code).unwrap(), code.code());
        assert_eq!(
            serde_json::to_value(at(code)).unwrap()["state"],
            code.code()
        );
    }
    assert_eq!(State::new_draft().code(), Draft);
}

#[test]
fn only_a_draft_and_one_of_which_more_was_asked_are_sent() {
    let send = table(|state| state.send(submission(3)));
    assert_eq!(
        send,
        [Some(Sent), None, Some(Resent), None, None, None, None]
    );
}

#[test]
fn only_what_is_in_the_authoritys_hands_is_decided_or_asked_about() {
    let asked = table(|state| state.ask_more(marks(), Timestamp(1)));
    assert_eq!(
        asked,
        [
            None,
            Some(MoreAsked),
            None,
            Some(MoreAsked),
            None,
            None,
            None
        ]
    );
    let approved = table(|state| state.approve(decision()));
    assert_eq!(
        approved,
        [None, Some(Approved), None, Some(Approved), None, None, None]
    );
    let rejected = table(|state| state.reject(decision()));
    assert_eq!(
        rejected,
        [None, Some(Rejected), None, Some(Rejected), None, None, None]
    );
}

#[test]
fn whatever_is_sent_and_not_decided_can_be_withdrawn() {
    let withdrawn = table(|state| state.withdraw(Timestamp(1)));
    let gone = Some(Withdrawn);
    assert_eq!(withdrawn, [None, gone, gone, gone, None, None, None]);
}

#[test]
fn an_application_is_under_way_until_it_is_decided_or_withdrawn() {
    let under_way = ALL.map(|code| at(code).is_under_way());
    assert_eq!(under_way, [true, true, true, true, false, false, false]);
}

#[test]
fn what_was_sent_stays_the_same_through_every_later_state() {
    for code in [Sent, MoreAsked, Approved, Rejected, Withdrawn] {
        assert_eq!(at(code).submission(), Some(&submission(1)), "{code:?}");
    }
    assert_eq!(at(Resent).submission(), Some(&submission(2)));
    assert_eq!(at(Draft).submission(), None);
    assert_eq!(at(Sent).reference().unwrap().as_str(), "KE-2026-000001");
    assert_eq!(at(Draft).reference(), None);
}

#[test]
fn a_returned_application_goes_on_from_what_was_sent_with_what_is_asked() {
    let State::MoreAsked(more) = at(MoreAsked) else {
        panic!("more was asked");
    };
    assert_eq!(more.draft, submission(1).draft);
    assert_eq!(
        (more.marks, more.asked_at),
        (marks(), Timestamp(1_795_050_000))
    );
}

#[test]
fn a_returned_application_can_be_sent_again_and_keeps_what_was_sent_before() {
    let State::Resent {
        before,
        submission: now,
        marks: asked,
    } = at(Resent)
    else {
        panic!("it was sent again");
    };
    assert_eq!(
        (*before, *now, asked),
        (submission(1), submission(2), marks())
    );
}

#[test]
fn a_decision_is_kept_with_what_it_decides() {
    for state in [at(Approved), at(Rejected)] {
        let (State::Approved {
            submission: decided,
            decision: kept,
        }
        | State::Rejected {
            submission: decided,
            decision: kept,
        }) = state
        else {
            panic!("it was decided");
        };
        assert_eq!((*decided, kept), (submission(1), decision()));
    }
}

#[test]
fn an_application_in_any_state_is_read_back_as_it_was_stored() {
    for code in ALL {
        let application = Application {
            id: ApplicationId::parse("0192f0c1-2b3c-7def-8abc-0123456789ab").unwrap(),
            organisation: BusinessId::parse("9000001-1").unwrap(),
            service: Service::Prescription,
            state: at(code),
        };
        let json = serde_json::to_string(&application).unwrap();
        assert_eq!(
            serde_json::from_str::<Application>(&json).unwrap(),
            application
        );
    }
}

#[test]
fn an_application_id_is_a_uuid_in_lower_case() {
    for wrong in [
        "",
        "0192F0C1-2B3C-7DEF-8ABC-0123456789AB",
        "0192f0c12b3c7def8abc0123456789ab",
        "0192f0c1-2b3c-7def-8abc-0123456789a",
        "0192f0c1-2b3c-7def-8abc-0123456789a\u{e4}",
        "0192f0c1-2b3c-7def-8abc-0123456789a/",
        "0192f0c1_2b3c-7def-8abc-0123456789ab",
    ] {
        assert_eq!(ApplicationId::parse(wrong), None, "{wrong:?}");
    }
}
