//! What the provider publishes of itself, fetched when first needed and remembered.

use std::sync::{Arc, RwLock};

use openidconnect::core::CoreClient;
use openidconnect::{
    ClientId, ClientSecret, EndpointMaybeSet, EndpointNotSet, EndpointSet, IssuerUrl,
    ProviderMetadataWithLogout, RedirectUrl,
};
use service::ports::clock::Clock;
use service::ports::identity::IdentityError;
use time::{Duration, OffsetDateTime};
use url::Url;

use super::settings::ClientSettings;
use crate::setting::{SettingError, address};

/// After this the published data are fetched again.
const LONGEST_USE: Duration = Duration::hours(1);
/// A token with an unknown key leads to a fetch at most this often, so that forged tokens cannot
/// turn us against the provider.
const SHORTEST_USE: Duration = Duration::minutes(1);

/// A client that knows where to send people and where to get tokens.
pub(super) type ReadyClient = CoreClient<
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

#[derive(Clone)]
struct Known {
    metadata: Arc<ProviderMetadataWithLogout>,
    fetched: OffsetDateTime,
}

/// One client at the provider.
pub(super) struct Provider {
    settings: ClientSettings,
    issuer: IssuerUrl,
    redirect: RedirectUrl,
    http: reqwest::Client,
    clock: Arc<dyn Clock>,
    known: RwLock<Option<Known>>,
}

impl Provider {
    pub(super) fn new(
        settings: ClientSettings,
        http: reqwest::Client,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, SettingError> {
        address("issuer", &settings.issuer)?;
        address("logout_return_address", &settings.logout_return_address)?;
        let issuer = IssuerUrl::new(settings.issuer.clone())
            .map_err(|_error| SettingError::Address("issuer"))?;
        let redirect = RedirectUrl::from_url(address("return_address", &settings.return_address)?);
        Ok(Self {
            settings,
            issuer,
            redirect,
            http,
            clock,
            known: RwLock::new(None),
        })
    }

    pub(super) const fn settings(&self) -> &ClientSettings {
        &self.settings
    }

    pub(super) const fn http(&self) -> &reqwest::Client {
        &self.http
    }

    pub(super) fn now(&self) -> OffsetDateTime {
        self.clock.now()
    }

    /// A client with the published data, at most [`LONGEST_USE`] old.
    pub(super) async fn client(&self) -> Result<ReadyClient, IdentityError> {
        Ok(self.ready(&*self.metadata(LONGEST_USE).await?))
    }

    /// The same after a key was missing from those data.
    pub(super) async fn client_with_fresh_keys(&self) -> Result<ReadyClient, IdentityError> {
        Ok(self.ready(&*self.metadata(SHORTEST_USE).await?))
    }

    pub(super) async fn end_session_endpoint(&self) -> Result<Option<Url>, IdentityError> {
        let metadata = self.metadata(LONGEST_USE).await?;
        let endpoint = metadata.additional_metadata().end_session_endpoint.as_ref();
        Ok(endpoint.map(|endpoint| endpoint.url().clone()))
    }

    fn ready(&self, metadata: &ProviderMetadataWithLogout) -> ReadyClient {
        CoreClient::from_provider_metadata(
            metadata.clone(),
            ClientId::new(self.settings.client_id.clone()),
            Some(ClientSecret::new(
                self.settings.client_secret.expose().to_owned(),
            )),
        )
        .set_redirect_uri(self.redirect.clone())
    }

    async fn metadata(
        &self,
        at_most: Duration,
    ) -> Result<Arc<ProviderMetadataWithLogout>, IdentityError> {
        let known = self.known.read().ok().and_then(|known| known.clone());
        match known {
            Some(known) if self.now() - known.fetched < at_most => Ok(known.metadata),
            Some(_) | None => self.fetch().await,
        }
    }

    async fn fetch(&self) -> Result<Arc<ProviderMetadataWithLogout>, IdentityError> {
        let fetched = self.now();
        let metadata = ProviderMetadataWithLogout::discover_async(self.issuer.clone(), &self.http)
            .await
            .map_err(|error| {
                tracing::warn!(%error, "the identification provider's data were not got");
                IdentityError::Unavailable
            })?;
        let metadata = Arc::new(metadata);
        if let Ok(mut known) = self.known.write() {
            *known = Some(Known {
                metadata: metadata.clone(),
                fetched,
            });
        }
        Ok(metadata)
    }
}
