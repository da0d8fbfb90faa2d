//! The answers of the Web API, as far as they are used.

use domain::values::{BusinessId, Value as _};
use serde::Deserialize;
use service::ports::mandates::{MandateSession, OrganisationRoles};

/// Of the register call.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Registered {
    pub session_id: String,
    pub user_id: String,
}

impl From<Registered> for MandateSession {
    fn from(registered: Registered) -> Self {
        Self {
            session_id: registered.session_id,
            user_id: registered.user_id,
        }
    }
}

/// Of the token call.
#[derive(Deserialize)]
pub(super) struct Token {
    pub access_token: String,
}

/// One organisation of the role call.
#[derive(Deserialize)]
pub(super) struct RolesEntry {
    name: String,
    identifier: String,
    /// What `false` means exactly is not documented; an absent one is taken as `false`, the side
    /// that gives no right.
    #[serde(default)]
    complete: bool,
    #[serde(default)]
    roles: Vec<String>,
}

impl RolesEntry {
    /// The entry, unless its Y-tunnus is none: nobody can act for such an organisation here.
    pub(super) fn into_roles(self) -> Option<OrganisationRoles> {
        let Ok(business_id) = BusinessId::parse(&self.identifier) else {
            tracing::warn!("an organisation without a valid business id was left out");
            return None;
        };
        Some(OrganisationRoles {
            name: self.name,
            business_id,
            complete: self.complete,
            roles: self.roles,
        })
    }
}
