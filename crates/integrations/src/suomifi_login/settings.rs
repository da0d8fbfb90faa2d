//! The settings of login.

use std::time::Duration;

use crate::calls::CallSettings;
use crate::secret::Secret;

/// Both clients of the identification provider.
#[derive(Clone, Debug)]
pub struct LoginSettings {
    /// Representatives of customers.
    pub representative: ClientSettings,
    /// Handlers.
    pub staff: ClientSettings,
    /// How patient the calls are. Nothing of a login is retried: a code works once.
    pub calls: CallSettings,
}

/// One client as it is registered at the provider.
#[derive(Clone, Debug)]
pub struct ClientSettings {
    /// The issuer, exactly as it stands in the tokens.
    pub issuer: String,
    /// The client's id.
    pub client_id: String,
    /// The client's secret.
    pub client_secret: Secret,
    /// Where the provider sends the browser with the code.
    pub return_address: String,
    /// Where the provider sends the browser after logging out.
    pub logout_return_address: String,
    /// Scopes beyond `openid`.
    pub scopes: Vec<String>,
    /// The `acr` values of which the token must hold one; when empty, any will do.
    pub accepted_assurance: Vec<String>,
    /// How long ago the person may have been identified (ASVS 6.8.4).
    pub longest_login_age: Duration,
    /// Where in the token the person is.
    pub claims: ClaimNames,
}

/// The names of the claims about a person.
#[derive(Clone, Debug)]
pub struct ClaimNames {
    /// The personal identity code.
    pub identity_code: String,
    /// All given names.
    pub given_names: String,
    /// The family name.
    pub family_name: String,
    /// A handler's name as shown.
    pub display_name: String,
}

impl Default for ClaimNames {
    /// The attribute name of the SAML interface for the code, the standard names for the rest.
    fn default() -> Self {
        Self {
            identity_code: "urn:oid:1.2.246.21".to_owned(),
            given_names: "given_name".to_owned(),
            family_name: "family_name".to_owned(),
            display_name: "name".to_owned(),
        }
    }
}
