//! The settings of e-Authorizations; the ids and secrets come from DVV.

use crate::calls::CallSettings;
use crate::secret::Secret;

/// The client as it is registered at the service.
#[derive(Clone, Debug)]
pub struct MandateSettings {
    /// Where the service is, without the path of its calls.
    pub base_address: String,
    /// Eight characters.
    pub client_id: String,
    /// The key of the checksum header.
    pub api_key: Secret,
    /// The password of the token call.
    pub oauth_password: Secret,
    /// Where the service sends the browser with the code.
    pub return_address: String,
    /// How patient the calls are.
    pub calls: CallSettings,
}
