//! For whom each person of the demo may act, and what is recorded of it.

use domain::access::AccessRefusal;
use domain::application::Right;
use domain::language::Language;
use service::fakes::identity::FakeIdentity;
use service::ports::audit::Act;
use service::ports::mandates::{MandateError, OrganisationRoles};
use service::ports::registers::RegisterError;
use service::session::{MandateStage, RepresentativeSession, Session, SessionBody, find};
use service::use_cases::log_in::{LoginAnswer, log_in_representative};
use service::use_cases::receive_mandates::{MandatesNotReceived, receive_mandates};

use crate::demo::{
    KOTIPIHLAJA, KUUSAMA, LUMO, MANTYLA, ORGANISATIONS, RANNIKKO, SAARINEN, SADEKUVA, VALKAMA,
    VANAMO, business_id, identified, organisation,
};
use crate::world::{MANDATE, TestWorld};

fn registers(test: &TestWorld) {
    for (id, ..) in ORGANISATIONS {
        test.registers.add_organisation(organisation(id));
    }
    test.registers
        .add_missing(business_id(VANAMO), "Vanamo Palvelut Oy");
}

fn role(id: &str, role: &str) -> OrganisationRoles {
    OrganisationRoles {
        name: format!("Nimi {id}"),
        business_id: business_id(id),
        complete: true,
        roles: vec![role.to_owned()],
    }
}

/// A person's session that has asked for mandates; the register will answer `relations`.
async fn asked(test: &TestWorld, relations: Vec<OrganisationRoles>) -> Session {
    registers(test);
    test.identity
        .answer_person(Ok(identified("010180-9004", "Aino")));
    test.mandates.answer(Ok(relations));
    let secret = FakeIdentity::secret();
    let answer = LoginAnswer {
        code: "code",
        state: "fake-state",
        secret: &secret,
    };
    let identified = log_in_representative(&test.world, answer, None, Language::Fi)
        .await
        .unwrap();
    identified.session
}

fn body(session: &Session) -> &RepresentativeSession {
    match &session.body {
        SessionBody::Representative(body) => body,
        SessionBody::Staff(_) => panic!("a representative logged in"),
    }
}

fn state(session: &Session) -> String {
    match &body(session).mandates {
        MandateStage::Asked { state, .. } => state.clone(),
        other => panic!("mandates were not asked: {other:?}"),
    }
}

type Outcome = (Vec<(String, Right)>, Vec<(String, AccessRefusal)>);

/// For whom the person may act, and for whom not, as the next request finds it.
async fn outcome(test: &TestWorld, relations: Vec<OrganisationRoles>) -> Outcome {
    let mut session = asked(test, relations).await;
    let state = state(&session);
    receive_mandates(&test.world, &mut session, "code", &state)
        .await
        .unwrap();
    let kept = find(&test.world, session.token).await.unwrap().unwrap();
    let body = body(&kept);
    assert!(matches!(body.mandates, MandateStage::Answered { .. }));
    let allowed = body.representations.iter().map(|representation| {
        let id = representation.organisation.business_id.to_string();
        (id, representation.right)
    });
    let refused = body
        .refusals
        .iter()
        .map(|entry| (entry.business_id.clone(), entry.refusal));
    (allowed.collect(), refused.collect())
}

fn looked_up(test: &TestWorld) -> Vec<(Option<String>, String)> {
    let entries = test.storage.acts().into_iter();
    entries
        .filter_map(|entry| match entry.act {
            Act::RepresentationLookedUp { outcome, .. } => {
                Some((entry.organisation.map(|id| id.to_string()), outcome))
            }
            _ => None,
        })
        .collect()
}

#[tokio::test]
async fn everybody_of_the_demo_who_has_a_right_may_act_by_it() {
    let people = [
        (KUUSAMA, "TJ", Right::ManagingDirector),
        (MANTYLA, "TJS", Right::DeputyManagingDirector),
        (KOTIPIHLAJA, "ELI", Right::Pharmacist),
        (SAARINEN, "ELI", Right::Trader),
        (SADEKUVA, "NIMKO", Right::Signatory),
        (RANNIKKO, MANDATE, Right::Mandate),
    ];
    for (id, code, right) in people {
        let test = TestWorld::new();
        let (allowed, refused) = outcome(&test, vec![role(id, code)]).await;
        assert_eq!(allowed, [(id.to_owned(), right)]);
        assert!(refused.is_empty(), "{id}");
        assert_eq!(
            looked_up(&test),
            [(Some(id.to_owned()), "allowed".to_owned())]
        );
    }
}

#[tokio::test]
async fn a_mandate_holds_for_several_organisations_of_every_kind() {
    let test = TestWorld::new();
    let ids = [KUUSAMA, MANTYLA, RANNIKKO, VALKAMA, LUMO];
    let (allowed, refused) = outcome(&test, ids.map(|id| role(id, MANDATE)).to_vec()).await;
    assert_eq!(allowed, ids.map(|id| (id.to_owned(), Right::Mandate)));
    assert!(refused.is_empty());
    assert_eq!(looked_up(&test).len(), 5);
}

#[tokio::test]
async fn a_board_member_alone_is_refused_and_told_why() {
    let test = TestWorld::new();
    let (allowed, refused) = outcome(&test, vec![role(KUUSAMA, "J")]).await;
    assert!(allowed.is_empty());
    assert_eq!(
        refused,
        [(KUUSAMA.to_owned(), AccessRefusal::PositionNotEnough)]
    );
    let recorded = (Some(KUUSAMA.to_owned()), "position-not-enough".to_owned());
    assert_eq!(looked_up(&test), [recorded]);
}

#[tokio::test]
async fn a_position_is_not_enough_for_a_public_body_or_a_foundation() {
    for id in [RANNIKKO, VALKAMA] {
        let test = TestWorld::new();
        let (allowed, refused) = outcome(&test, vec![role(id, "TJ")]).await;
        assert!(allowed.is_empty());
        assert_eq!(refused, [(id.to_owned(), AccessRefusal::NeedsMandate)]);
        assert_eq!(
            looked_up(&test),
            [(Some(id.to_owned()), "needs-mandate".to_owned())]
        );
    }
}

#[tokio::test]
async fn an_organisation_that_the_code_service_lacks_is_told_by_name() {
    let test = TestWorld::new();
    let mut session = asked(&test, vec![role(VANAMO, "TJ")]).await;
    let state = state(&session);
    receive_mandates(&test.world, &mut session, "code", &state)
        .await
        .unwrap();
    let refused = &body(&session).refusals[0];
    assert_eq!(refused.organisation, "Vanamo Palvelut Oy");
    assert_eq!(refused.refusal, AccessRefusal::OrganisationMissing);
    let recorded = (Some(VANAMO.to_owned()), "organisation-missing".to_owned());
    assert_eq!(looked_up(&test), [recorded]);
}

#[tokio::test]
async fn an_answer_that_may_lack_a_role_is_refused_also_when_a_role_is_there() {
    let test = TestWorld::new();
    let incomplete = OrganisationRoles {
        complete: false,
        ..role(KUUSAMA, "TJ")
    };
    let (allowed, refused) = outcome(&test, vec![incomplete]).await;
    assert!(allowed.is_empty());
    assert_eq!(refused, [(KUUSAMA.to_owned(), AccessRefusal::Incomplete)]);
    assert_eq!(
        looked_up(&test),
        [(Some(KUUSAMA.to_owned()), "incomplete".to_owned())]
    );
}

#[tokio::test]
async fn a_look_up_that_gives_nobody_is_recorded_too() {
    let test = TestWorld::new();
    let (allowed, refused) = outcome(&test, Vec::new()).await;
    assert!(allowed.is_empty() && refused.is_empty());
    assert_eq!(looked_up(&test), [(None, "nobody".to_owned())]);
}

#[tokio::test]
async fn an_answer_under_another_state_is_not_taken() {
    let test = TestWorld::new();
    let mut session = asked(&test, vec![role(KUUSAMA, "TJ")]).await;
    let before = session.body.clone();
    let refused = receive_mandates(&test.world, &mut session, "code", "another").await;
    assert!(matches!(refused, Err(MandatesNotReceived::NotAsked)));
    assert_eq!(session.body, before);
    assert!(looked_up(&test).is_empty());
}

#[tokio::test]
async fn an_answer_is_taken_once() {
    let test = TestWorld::new();
    let mut session = asked(&test, vec![role(KUUSAMA, "TJ")]).await;
    let state = state(&session);
    receive_mandates(&test.world, &mut session, "code", &state)
        .await
        .unwrap();
    let again = receive_mandates(&test.world, &mut session, "code", &state).await;
    assert!(matches!(again, Err(MandatesNotReceived::NotAsked)));
    assert_eq!(body(&session).representations.len(), 1);
}

#[tokio::test]
async fn a_failure_outside_leaves_the_session_as_it_was() {
    let test = TestWorld::new();
    let mut session = asked(&test, vec![role(KUUSAMA, "TJ")]).await;
    let (before, state) = (session.body.clone(), state(&session));
    test.registers.fail_with(Some(RegisterError::Unavailable));
    let failed = receive_mandates(&test.world, &mut session, "code", &state).await;
    assert!(matches!(failed, Err(MandatesNotReceived::Registers(_))));
    test.mandates.answer(Err(MandateError::SessionExpired));
    let failed = receive_mandates(&test.world, &mut session, "code", &state).await;
    assert!(matches!(
        failed,
        Err(MandatesNotReceived::Mandates(MandateError::SessionExpired))
    ));
    assert_eq!(session.body, before);
}
