//! What can be wrong with the settings of an adapter.

use url::Url;

/// A setting that an adapter cannot work with. Names the setting, never a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingError {
    /// Not an absolute `http` or `https` address.
    #[error("{0} must be an absolute http(s) address")]
    Address(&'static str),
    /// The TLS library could not be started.
    #[error("outgoing TLS cannot be set up")]
    Tls,
}

/// Reads the address in the setting `name`.
pub(crate) fn address(name: &'static str, typed: &str) -> Result<Url, SettingError> {
    Url::parse(typed)
        .ok()
        .filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
        .ok_or(SettingError::Address(name))
}
