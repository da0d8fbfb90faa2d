//! What can stand in the place of a page.

use crate::components::viewer::Viewer;
use crate::routes;

/// Why the page that was asked for is not shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// The request cannot be read.
    BadRequest,
    /// The page is only for those who have logged in.
    LogInFirst,
    /// There is no such page, or it is somebody else's.
    NotFound,
    /// The person has no right to it.
    Forbidden,
    /// The person has no right to act for the organisation of the address.
    NotAllowedForOrganisation,
    /// The page cannot be asked for in this way.
    MethodNotAllowed,
    /// The page was here once.
    Gone,
    /// More was sent than is taken.
    TooLarge,
    /// What was sent is not a form.
    UnsupportedType,
    /// The form is none of this service's.
    Unprocessable,
    /// Too many requests in too short a time.
    TooManyRequests,
    /// Sending took too long.
    TimedOut,
    /// Something of ours failed.
    Internal {
        /// What the log calls it by.
        id: String,
    },
    /// The service cannot serve now.
    Unavailable,
    /// The service is being worked on.
    Maintenance,
    /// The session has ended.
    SessionEnded,
    /// The answer of the identification service was not accepted.
    LoginFailed,
    /// The person left the identification.
    LoginCancelled,
    /// Somebody who is no handler logged in at the desk.
    NotStaff,
    /// The identification service does not answer.
    IdentificationDown,
    /// The register of mandates does not answer.
    MandatesDown,
    /// A register of organisations does not answer.
    RegistersDown,
    /// The request came from another site.
    CrossSite,
}

impl ErrorKind {
    /// The HTTP status.
    #[must_use]
    pub const fn status(&self) -> u16 {
        match self {
            Self::BadRequest | Self::LoginFailed | Self::LoginCancelled => 400,
            Self::LogInFirst | Self::SessionEnded => 401,
            Self::Forbidden
            | Self::NotAllowedForOrganisation
            | Self::NotStaff
            | Self::CrossSite => 403,
            Self::NotFound => 404,
            Self::MethodNotAllowed => 405,
            Self::TimedOut => 408,
            Self::Gone => 410,
            Self::TooLarge => 413,
            Self::UnsupportedType => 415,
            Self::Unprocessable => 422,
            Self::TooManyRequests => 429,
            Self::Internal { .. } => 500,
            Self::Unavailable
            | Self::Maintenance
            | Self::IdentificationDown
            | Self::MandatesDown
            | Self::RegistersDown => 503,
        }
    }

    /// The message that says what happened; `.title` and `.what-to-do` belong to it.
    #[must_use]
    pub fn message_id(&self) -> String {
        let named = match self {
            Self::Maintenance => "error-page-maintenance",
            Self::SessionEnded => "error-page-session-expired",
            Self::LoginFailed => "error-page-login-failed",
            Self::CrossSite => "error-page-cross-site",
            Self::LoginCancelled => "refusal-identification-cancelled",
            Self::NotStaff => "refusal-not-staff",
            Self::IdentificationDown => "outside-down-identification",
            Self::MandatesDown => "outside-down-mandates",
            Self::RegistersDown => "outside-down-registers",
            Self::BadRequest
            | Self::LogInFirst
            | Self::NotFound
            | Self::Forbidden
            | Self::NotAllowedForOrganisation
            | Self::MethodNotAllowed
            | Self::Gone
            | Self::TooLarge
            | Self::UnsupportedType
            | Self::Unprocessable
            | Self::TooManyRequests
            | Self::TimedOut
            | Self::Internal { .. }
            | Self::Unavailable => return format!("error-page-{}", self.status()),
        };
        named.to_owned()
    }

    /// Where to go from here: path and message of the link.
    pub(super) fn way_on(&self, viewer: &Viewer) -> (String, &'static str) {
        match self {
            Self::LogInFirst | Self::SessionEnded | Self::LoginFailed | Self::LoginCancelled => {
                (routes::log_in(), "log-in")
            }
            Self::NotStaff => (routes::desk_log_in(), "log-in-staff"),
            Self::IdentificationDown | Self::MandatesDown | Self::RegistersDown => {
                (routes::log_in(), "button-try-again")
            }
            Self::Forbidden | Self::NotAllowedForOrganisation
                if matches!(viewer, Viewer::Representative { .. }) =>
            {
                (routes::represent(), "choose-title")
            }
            _ => (front(viewer), "button-back-to-front"),
        }
    }
}

fn front(viewer: &Viewer) -> String {
    match viewer {
        Viewer::Anonymous => String::new(),
        Viewer::Representative {
            organisation: Some(organisation),
            ..
        } => {
            format!("/org/{}", organisation.business_id)
        }
        Viewer::Representative {
            organisation: None, ..
        } => routes::represent(),
        Viewer::Staff { .. } => routes::desk(),
    }
}
