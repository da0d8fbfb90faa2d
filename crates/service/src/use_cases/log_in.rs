//! Logging in: the identification service has answered; who is it, and for whom may they act?

use domain::language::Language;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use crate::ports::audit::{Act, AuditEntry};
use crate::ports::identity::{IdentifiedPerson, IdentityError, LoginSecret};
use crate::ports::storage::{PersonRecord, StorageError};
use crate::session::{
    MandateStage, PersonInSession, RepresentativeSession, Session, SessionBody, SessionError,
    SessionToken, StaffSession, replace,
};
use crate::world::World;

/// A login could not be finished.
#[derive(Debug, thiserror::Error)]
pub enum LogInError {
    /// The identification service did not vouch for anybody.
    #[error(transparent)]
    Identity(#[from] IdentityError),
    /// The session could not be kept.
    #[error(transparent)]
    Session(#[from] SessionError),
    /// The store failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// A representative whose identity is known.
pub struct Identified {
    /// The session, under a new secret.
    pub session: Session,
    /// Where the browser asks for mandates; `None` when that register is down.
    pub mandates_address: Option<String>,
}

/// The answer of the identification service, as the browser brought it.
#[derive(Clone, Copy)]
pub struct LoginAnswer<'a> {
    /// The code to be exchanged.
    pub code: &'a str,
    /// The state that came with it.
    pub state: &'a str,
    /// What the login began with.
    pub secret: &'a LoginSecret,
}

/// Identifies a representative, opens the session and asks the register of mandates.
///
/// # Errors
/// When nobody is vouched for, or a store fails. A register of mandates that is down is no error:
/// the session stands, without anybody to act for.
pub async fn log_in_representative(
    world: &World,
    answer: LoginAnswer<'_>,
    old: Option<&SessionToken>,
    language: Language,
) -> Result<Identified, LogInError> {
    let identified = world
        .identity
        .finish_person(answer.code, answer.state, answer.secret)
        .await?;
    let record = recognise(world, &identified).await?;
    let state = SessionToken::new(world.chance.as_ref()).cookie_value();
    let asked = world
        .mandates
        .begin(&identified.code, &state, language)
        .await;
    let (mandates, mandates_address) = match asked {
        Ok(start) => (
            MandateStage::Asked {
                session: start.session,
                state,
            },
            Some(start.address),
        ),
        Err(_) => (MandateStage::Unavailable, None),
    };
    let person = PersonInSession {
        id: record.id.to_string(),
        given_names: identified.given_names,
        family_name: identified.family_name,
    };
    let body = RepresentativeSession {
        person,
        id_token: identified.id_token,
        mandates,
        representations: Vec::new(),
        refusals: Vec::new(),
    };
    let session = replace(world, old, SessionBody::Representative(Box::new(body))).await?;
    Ok(Identified {
        session,
        mandates_address,
    })
}

/// Identifies a handler and opens the session.
///
/// # Errors
/// When nobody is vouched for, or a store fails.
pub async fn log_in_staff(
    world: &World,
    answer: LoginAnswer<'_>,
    old: Option<&SessionToken>,
) -> Result<Session, LogInError> {
    let staff = world
        .identity
        .finish_staff(answer.code, answer.state, answer.secret)
        .await?;
    let mut transaction = world.storage.begin().await?;
    transaction
        .record(&logged_in(world, staff.subject.clone()))
        .await?;
    transaction.commit().await?;
    let body = StaffSession {
        subject: staff.subject,
        name: staff.name,
        id_token: staff.id_token,
    };
    Ok(replace(world, old, SessionBody::Staff(body)).await?)
}

/// The same person has the same id at each login, although the identity code is not kept.
async fn recognise(
    world: &World,
    identified: &IdentifiedPerson,
) -> Result<PersonRecord, StorageError> {
    let code_hash = hash_code(&world.settings.person_key, identified.code.expose());
    let mut transaction = world.storage.begin().await?;
    let record = transaction
        .person(&code_hash, world.chance.uuid(), world.now())
        .await?;
    transaction
        .record(&logged_in(world, record.id.to_string()))
        .await?;
    transaction.commit().await?;
    Ok(record)
}

fn logged_in(world: &World, actor: String) -> AuditEntry {
    AuditEntry {
        id: world.chance.uuid(),
        at: world.now(),
        actor,
        organisation: None,
        right: None,
        application: None,
        act: Act::LoggedIn,
    }
}

fn hash_code(key: &[u8; 32], code: &str) -> [u8; 32] {
    // A key of 32 bytes is always taken; the type says so by an error that cannot happen.
    Hmac::<Sha256>::new_from_slice(key)
        .map(|mut mac| {
            mac.update(code.as_bytes());
            mac.finalize().into_bytes().into()
        })
        .unwrap_or_default()
}
