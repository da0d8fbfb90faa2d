//! The record of acts: who did what for whom, and when. Written in the transaction of the act.

use domain::application::Right;
use domain::values::BusinessId;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use uuid::Uuid;

/// What was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "act", rename_all = "kebab-case")]
pub enum Act {
    /// A person was identified.
    LoggedIn,
    /// A person ended the session.
    LoggedOut,
    /// The registers of mandates were asked for whom the person may act.
    RepresentationLookedUp {
        /// The roles and mandates returned, as codes.
        roles: Vec<String>,
        /// `allowed`, or the code of the refusal.
        outcome: String,
    },
    /// An application was begun.
    ApplicationStarted,
    /// A step was saved.
    StepSaved {
        /// The step's code.
        step: String,
        /// The version that the save made.
        version: u64,
    },
    /// An application was sent.
    ApplicationSent {
        /// Its reference number.
        reference: String,
        /// The digest that the sender saw.
        digest: String,
    },
}

impl Act {
    /// The word for it in stored columns, as in its JSON.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::LoggedIn => "logged-in",
            Self::LoggedOut => "logged-out",
            Self::RepresentationLookedUp { .. } => "representation-looked-up",
            Self::ApplicationStarted => "application-started",
            Self::StepSaved { .. } => "step-saved",
            Self::ApplicationSent { .. } => "application-sent",
        }
    }
}

/// One act, as it is recorded. Holds ids and codes, never names or identity codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditEntry {
    /// Its id.
    pub id: Uuid,
    /// When.
    pub at: OffsetDateTime,
    /// The person's or handler's id in this service.
    pub actor: String,
    /// For whom; `None` for acts without an organisation.
    pub organisation: Option<BusinessId>,
    /// By which right.
    pub right: Option<Right>,
    /// The application, where it concerns one.
    pub application: Option<String>,
    /// What.
    pub act: Act,
}
