//! What a simulated service can be told to do wrong.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};

/// Longer than anybody waits.
const SLOWNESS: Duration = Duration::from_secs(30);

/// A simulated service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Service {
    /// The identification provider.
    Identity,
    /// e-Authorizations.
    Mandates,
    /// The national code service.
    CodeService,
    /// The business register.
    Ytj,
}

impl Service {
    const ALL: [Self; 4] = [Self::Identity, Self::Mandates, Self::CodeService, Self::Ytj];

    /// Its name in control addresses.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::Mandates => "mandates",
            Self::CodeService => "code-service",
            Self::Ytj => "ytj",
        }
    }

    /// The service of a name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|service| service.code() == code)
    }
}

/// A way to behave. The first five are for every service.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// As it should.
    #[default]
    Ok,
    /// Answers 503.
    Down,
    /// Answers after half a minute.
    Slow,
    /// Answers something else than was asked.
    Wrong,
    /// Answers 429.
    Throttled,
    /// Tokens are signed with a key that is not the published one of that name.
    ForgedSignature,
    /// A new key is published and used.
    RotatedKey,
    /// Tokens hold the nonce of another login.
    WrongNonce,
    /// Tokens are for another client.
    WrongAudience,
    /// Tokens come from another issuer.
    WrongIssuer,
    /// Tokens have expired.
    ExpiredToken,
    /// Tokens hold an assurance that is not enough.
    WeakAssurance,
    /// The person was identified a day ago.
    OldLogin,
    /// Tokens hold no identity code, as for foreigners.
    NoIdentityCode,
    /// The e-Authorizations session has ended.
    SessionExpired,
    /// e-Authorizations could not ask all its sources.
    Incomplete,
}

impl Mode {
    const ALL: [Self; 16] = [
        Self::Ok,
        Self::Down,
        Self::Slow,
        Self::Wrong,
        Self::Throttled,
        Self::ForgedSignature,
        Self::RotatedKey,
        Self::WrongNonce,
        Self::WrongAudience,
        Self::WrongIssuer,
        Self::ExpiredToken,
        Self::WeakAssurance,
        Self::OldLogin,
        Self::NoIdentityCode,
        Self::SessionExpired,
        Self::Incomplete,
    ];

    /// Its name in control addresses.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Down => "down",
            Self::Slow => "slow",
            Self::Wrong => "wrong",
            Self::Throttled => "throttled",
            Self::ForgedSignature => "forged-signature",
            Self::RotatedKey => "rotated-key",
            Self::WrongNonce => "wrong-nonce",
            Self::WrongAudience => "wrong-audience",
            Self::WrongIssuer => "wrong-issuer",
            Self::ExpiredToken => "expired-token",
            Self::WeakAssurance => "weak-assurance",
            Self::OldLogin => "old-login",
            Self::NoIdentityCode => "no-identity-code",
            Self::SessionExpired => "session-expired",
            Self::Incomplete => "incomplete",
        }
    }

    /// The mode of a name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.code() == code)
    }
}

/// How each service behaves at present.
#[derive(Debug, Default)]
pub(super) struct Faults(Mutex<HashMap<Service, Mode>>);

impl Faults {
    pub(super) fn set(&self, service: Service, mode: Mode) {
        if let Ok(mut modes) = self.0.lock() {
            modes.insert(service, mode);
        }
    }

    pub(super) fn of(&self, service: Service) -> Mode {
        self.0
            .lock()
            .ok()
            .and_then(|modes| modes.get(&service).copied())
            .unwrap_or_default()
    }
}

/// `router` with the modes that every service has.
pub(super) fn with_faults(router: Router, service: Service, faults: Arc<Faults>) -> Router {
    router.layer(middleware::from_fn_with_state((service, faults), behave))
}

async fn behave(
    State((service, faults)): State<(Service, Arc<Faults>)>,
    request: Request,
    next: Next,
) -> Response {
    match faults.of(service) {
        Mode::Down => StatusCode::SERVICE_UNAVAILABLE.into_response(),
        Mode::Throttled => StatusCode::TOO_MANY_REQUESTS.into_response(),
        Mode::Wrong => ([(header::CONTENT_TYPE, "application/json")], "<html>").into_response(),
        Mode::Slow => {
            tokio::time::sleep(SLOWNESS).await;
            next.run(request).await
        }
        _ => next.run(request).await,
    }
}
