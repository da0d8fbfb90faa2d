//! Logging out: the session ends here, at the register of mandates and at the provider.

use domain::language::Language;

use crate::ports::audit::{Act, AuditEntry};
use crate::ports::identity::LoginRealm;
use crate::session::{MandateStage, Session, SessionBody, SessionError, end};
use crate::world::World;

/// Ends a session; gives the address at which the browser ends the provider's session.
///
/// # Errors
/// When the store fails; what is outside never hinders a logout.
pub async fn log_out(
    world: &World,
    session: Session,
    language: Language,
) -> Result<Option<String>, SessionError> {
    end(world, &session.token).await?;
    let (realm, actor, id_token, mandates) = match session.body {
        SessionBody::Representative(body) => {
            let mandates = match body.mandates {
                MandateStage::Asked { session, .. } | MandateStage::Answered { session } => {
                    Some(session)
                }
                MandateStage::Unavailable => None,
            };
            (
                LoginRealm::Representative,
                body.person.id,
                body.id_token,
                mandates,
            )
        }
        SessionBody::Staff(staff) => (LoginRealm::Staff, staff.subject, staff.id_token, None),
    };
    record(world, actor).await?;
    if let Some(mandates) = mandates {
        // The register forgets it by itself in ten minutes: a failure here changes nothing.
        let _ = world.mandates.end(&mandates).await;
    }
    Ok(world
        .identity
        .end_session_address(realm, &id_token, language)
        .await
        .ok()
        .flatten())
}

async fn record(world: &World, actor: String) -> Result<(), SessionError> {
    let entry = AuditEntry {
        id: world.chance.uuid(),
        at: world.now(),
        actor,
        organisation: None,
        right: None,
        application: None,
        act: Act::LoggedOut,
    };
    let mut transaction = world.storage.begin().await?;
    transaction.record(&entry).await?;
    Ok(transaction.commit().await?)
}
