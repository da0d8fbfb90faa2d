//! Sessions in the store: 30 minutes idle and 8 hours absolute unless set otherwise.

use time::{Duration, OffsetDateTime};

use super::body::SessionBody;
use super::token::SessionToken;
use crate::ports::storage::{SessionRecord, StorageError};
use crate::world::World;

/// A session is marked as used at most this often, so that reading a page seldom writes.
const TOUCH_EVERY: Duration = Duration::minutes(1);

/// A live session.
#[derive(Clone, Debug)]
pub struct Session {
    /// Its secret.
    pub token: SessionToken,
    /// What it knows.
    pub body: SessionBody,
    /// When it ends whatever happens.
    pub ends_at: OffsetDateTime,
    created_at: OffsetDateTime,
}

/// A session could not be kept.
#[derive(Debug, thiserror::Error)]
pub enum SessionError {
    /// The store failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// The body could not be sealed.
    #[error("the session cannot be sealed")]
    Unsealable,
}

/// Opens a session under a new secret (ASVS 7.2.4).
///
/// # Errors
/// When the store fails.
pub async fn open(world: &World, body: SessionBody) -> Result<Session, SessionError> {
    let now = world.now();
    let session = Session {
        token: SessionToken::new(world.chance.as_ref()),
        body,
        ends_at: now + world.settings.session_absolute,
        created_at: now,
    };
    save(world, &session).await?;
    Ok(session)
}

/// Keeps the changed body of a session.
///
/// # Errors
/// When the store fails.
pub async fn save(world: &World, session: &Session) -> Result<(), SessionError> {
    let sealed = session
        .token
        .sealer()
        .seal(&session.body, world.chance.as_ref())
        .map_err(|_| SessionError::Unsealable)?;
    let record = SessionRecord {
        key: session.token.hash(),
        sealed,
        created_at: session.created_at,
        seen_at: world.now(),
        ends_at: session.ends_at,
    };
    Ok(world.storage.save_session(&record).await?)
}

/// Ends `old` and goes on under a new secret with a new body.
///
/// # Errors
/// When the store fails.
pub async fn replace(
    world: &World,
    old: Option<&SessionToken>,
    body: SessionBody,
) -> Result<Session, SessionError> {
    if let Some(old) = old {
        end(world, old).await?;
    }
    open(world, body).await
}

/// The live session of a secret; `None` when there is none or it has ended.
///
/// # Errors
/// When the store fails.
pub async fn find(world: &World, token: SessionToken) -> Result<Option<Session>, SessionError> {
    let key = token.hash();
    let Some(record) = world.storage.session(&key).await? else {
        return Ok(None);
    };
    let now = world.now();
    let idle = now - record.seen_at;
    if now >= record.ends_at || idle >= world.settings.session_idle {
        return Ok(None);
    }
    if idle >= TOUCH_EVERY {
        world.storage.touch_session(&key, now).await?;
    }
    let Ok(body) = token.sealer().open(&record.sealed) else {
        return Ok(None);
    };
    Ok(Some(Session {
        token,
        body,
        ends_at: record.ends_at,
        created_at: record.created_at,
    }))
}

/// Ends a session.
///
/// # Errors
/// When the store fails.
pub async fn end(world: &World, token: &SessionToken) -> Result<(), SessionError> {
    Ok(world.storage.delete_session(&token.hash()).await?)
}
