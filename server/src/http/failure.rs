//! What ends a request without its page. The middleware `error_pages` turns the mark into a page in
//! the visitor's language.

use app::pages::error::ErrorKind;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use service::ports::identity::{IdentityError, Refusal};
use service::ports::storage::StorageError;
use service::session::SessionError;
use service::use_cases::UseCaseError;
use service::use_cases::log_in::LogInError;
use service::use_cases::receive_mandates::MandatesNotReceived;

/// A request that ends with an error page.
#[derive(Debug)]
pub struct Failure(pub ErrorKind);

/// The mark on a response that `error_pages` looks for.
#[derive(Clone, Debug)]
pub struct Marked(pub ErrorKind);

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let status =
            StatusCode::from_u16(self.0.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = status.into_response();
        response.extensions_mut().insert(Marked(self.0));
        response
    }
}

impl From<ErrorKind> for Failure {
    fn from(kind: ErrorKind) -> Self {
        Self(kind)
    }
}

impl From<StorageError> for Failure {
    fn from(error: StorageError) -> Self {
        match error {
            StorageError::Unavailable => Self(ErrorKind::Unavailable),
            StorageError::Unexpected(reason) => {
                tracing::error!(reason, "the store gave an unexpected answer");
                Self(ErrorKind::Internal { id: String::new() })
            }
        }
    }
}

impl From<UseCaseError> for Failure {
    fn from(error: UseCaseError) -> Self {
        match error {
            UseCaseError::NotFound => Self(ErrorKind::NotFound),
            UseCaseError::Storage(error) => error.into(),
        }
    }
}

impl From<SessionError> for Failure {
    fn from(error: SessionError) -> Self {
        match error {
            SessionError::Storage(error) => error.into(),
            SessionError::Unsealable => Self(ErrorKind::Internal { id: String::new() }),
        }
    }
}

impl From<IdentityError> for Failure {
    fn from(error: IdentityError) -> Self {
        Self(match error {
            IdentityError::Unavailable => ErrorKind::IdentificationDown,
            IdentityError::Refused(Refusal::Cancelled) => ErrorKind::LoginCancelled,
            IdentityError::Refused(
                Refusal::StateMismatch
                | Refusal::BadToken
                | Refusal::WeakAssurance
                | Refusal::NoIdentityCode,
            ) => ErrorKind::LoginFailed,
        })
    }
}

impl From<LogInError> for Failure {
    fn from(error: LogInError) -> Self {
        match error {
            LogInError::Identity(error) => error.into(),
            LogInError::Session(error) => error.into(),
            LogInError::Storage(error) => error.into(),
        }
    }
}

impl From<MandatesNotReceived> for Failure {
    fn from(error: MandatesNotReceived) -> Self {
        match error {
            MandatesNotReceived::NotAsked => Self(ErrorKind::LoginFailed),
            MandatesNotReceived::Mandates(_) => Self(ErrorKind::MandatesDown),
            MandatesNotReceived::Registers(_) => Self(ErrorKind::RegistersDown),
            MandatesNotReceived::Session(error) => error.into(),
            MandatesNotReceived::Storage(error) => error.into(),
        }
    }
}
