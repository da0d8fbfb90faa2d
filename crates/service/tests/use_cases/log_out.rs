//! Logging out.

use domain::language::Language;
use service::ports::audit::Act;
use service::ports::mandates::MandateSession;
use service::session::{MandateStage, SessionBody, StaffSession, find, open};
use service::use_cases::log_out::log_out;

use crate::demo::{KUUSAMA, session_of};
use crate::world::TestWorld;

#[tokio::test]
async fn a_logout_ends_the_session_here_and_at_the_register_and_leads_to_the_provider() {
    let test = TestWorld::new();
    let mut body = session_of("Aino", &[KUUSAMA]);
    let mandates = MandateSession {
        session_id: "session".to_owned(),
        user_id: "user".to_owned(),
    };
    body.mandates = MandateStage::Answered {
        session: mandates.clone(),
    };
    let body = SessionBody::Representative(Box::new(body));
    let session = open(&test.world, body).await.unwrap();
    let token = session.token.clone();
    let address = log_out(&test.world, session, Language::Sv)
        .await
        .unwrap()
        .unwrap();
    assert!(address.contains("ui_locales=sv"), "{address}");
    assert!(find(&test.world, token).await.unwrap().is_none());
    assert!(test.mandates.ended() == [mandates]);
    assert_eq!(test.acts(), [Act::LoggedOut]);
    assert_eq!(test.storage.acts()[0].actor, "id-Aino");
}

#[tokio::test]
async fn a_handler_logs_out_too() {
    let test = TestWorld::new();
    let body = SessionBody::Staff(StaffSession {
        subject: "kaisa-kouri".to_owned(),
        name: "Kaisa Kouri".to_owned(),
        id_token: "token".to_owned(),
    });
    let session = open(&test.world, body).await.unwrap();
    log_out(&test.world, session, Language::Fi).await.unwrap();
    assert!(test.mandates.ended().is_empty());
    assert_eq!(test.storage.acts()[0].actor, "kaisa-kouri");
}
