//! The demo world: simulators of the four outside services on one loopback listener, and the
//! settings with which the real adapters reach them. Never part of a production configuration.
//!
//! The paths are those of the real services, side by side: `/identity` (OpenID Connect), `/oauth`
//! and `/service/ypa` (e-Authorizations), `/codeserver/csapi` (code service), `/opendata-ytj-api`
//! (business register), and `/control/{service}/{mode}`, which makes one of them fail.

mod code_service;
mod control;
pub mod fault;
mod identity;
mod mandates;
mod one_time;
pub mod settings;
pub mod world;
mod ytj;

use std::future::Future;
use std::io;
use std::sync::Arc;

use axum::Router;
use service::ports::chance::Chance;
use service::ports::clock::Clock;
use tokio::net::TcpListener;

use self::fault::{Faults, Mode, Service};
use self::identity::provider::Provider;
use self::mandates::Authorizations;
use self::settings::DemoAddresses;

/// The simulators with their state. Clones are the same world.
#[derive(Clone)]
pub struct DemoWorld {
    faults: Arc<Faults>,
    identity: Arc<Provider>,
    mandates: Arc<Authorizations>,
}

impl DemoWorld {
    /// A world in which everything works and nobody has logged in.
    #[must_use]
    pub fn new(addresses: &DemoAddresses, clock: Arc<dyn Clock>, chance: Arc<dyn Chance>) -> Self {
        let faults = Arc::new(Faults::default());
        Self {
            identity: Arc::new(Provider::new(
                addresses,
                clock.clone(),
                chance.clone(),
                faults.clone(),
            )),
            mandates: Arc::new(Authorizations::new(
                addresses,
                clock,
                chance,
                faults.clone(),
            )),
            faults,
        }
    }

    /// From now on `service` behaves as `mode` says.
    pub fn set(&self, service: Service, mode: Mode) {
        self.faults.set(service, mode);
    }

    /// How many logins at the identification provider have not been ended.
    #[must_use]
    pub fn open_logins(&self) -> usize {
        self.identity.open_logins()
    }

    /// All simulators.
    pub fn router(&self) -> Router {
        let faulty = |router, service| fault::with_faults(router, service, self.faults.clone());
        Router::new()
            .merge(faulty(
                identity::router(self.identity.clone()),
                Service::Identity,
            ))
            .merge(faulty(
                mandates::router(self.mandates.clone()),
                Service::Mandates,
            ))
            .merge(faulty(code_service::router(), Service::CodeService))
            .merge(faulty(ytj::router(), Service::Ytj))
            .merge(control::router(self.faults.clone()))
    }
}

/// Serves `world` on `listener` until `end` is ready.
///
/// # Errors
/// When the listener fails.
pub async fn serve(
    listener: TcpListener,
    world: DemoWorld,
    end: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    axum::serve(listener, world.router())
        .with_graceful_shutdown(end)
        .await
}
