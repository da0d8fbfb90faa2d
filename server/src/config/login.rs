//! Strong identification. Names of claims and values are settings, because those of the Suomi.fi
//! OpenID Connect interface are not published yet.

use serde::Deserialize;
use url::Url;

use super::Secret;

/// Both sides' clients at the identity provider.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LoginConfig {
    /// The representatives' client.
    pub representative: ClientConfig,
    /// The handlers' client.
    pub staff: ClientConfig,
}

/// One client at a provider.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClientConfig {
    /// The provider's issuer address.
    pub issuer: Url,
    /// The client's id.
    pub client_id: String,
    /// The client's secret.
    pub client_secret: Secret,
    /// Scopes besides `openid`.
    #[serde(default)]
    pub scopes: Vec<String>,
    /// The levels of assurance that are strong enough.
    pub accepted_assurance: Vec<String>,
    /// The claim that holds the identity code.
    pub identity_code_claim: Option<String>,
    /// The claim that holds the given names.
    pub given_names_claim: Option<String>,
    /// The claim that holds the family name.
    pub family_name_claim: Option<String>,
}
