//! A demo world of its own for each test.

use std::sync::Arc;
use std::time::Duration;

use integrations::calls::CallSettings;
use integrations::demo::settings::{DemoAdapters, DemoAddresses};
use integrations::demo::{self, DemoWorld};
use service::fakes::chance::CountingChance;
use service::fakes::clock::FakeClock;
use service::ports::chance::Chance;
use service::ports::clock::Clock;
use time::macros::datetime;
use tokio::net::TcpListener;

/// Where the service would be; nothing listens there.
pub const SERVICE: &str = "http://127.0.0.1:3000";

/// The simulators, the adapters set to them, and a clock that the test moves.
pub struct World {
    pub demo: DemoWorld,
    pub adapters: DemoAdapters,
    pub clock: Arc<FakeClock>,
    pub origin: String,
    addresses: DemoAddresses,
}

/// Calls that fail fast.
pub const fn impatient() -> CallSettings {
    CallSettings {
        connect_timeout: Duration::from_millis(500),
        answer_timeout: Duration::from_millis(500),
        retries: 1,
        pause: Duration::from_millis(1),
        through_proxy: false,
    }
}

impl World {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let origin = format!("http://{}", listener.local_addr().expect("an address"));
        let clock = Arc::new(FakeClock::at(datetime!(2026-11-22 10:00 UTC)));
        let shared_clock: Arc<dyn Clock> = clock.clone();
        let chance: Arc<dyn Chance> = Arc::new(CountingChance::default());
        let addresses = DemoAddresses {
            simulators: origin.clone(),
            service: SERVICE.to_owned(),
        };
        let demo = DemoWorld::new(&addresses, shared_clock.clone(), chance);
        tokio::spawn(demo::serve(listener, demo.clone(), std::future::pending()));
        let adapters = adapters(&addresses, &shared_clock);
        Self {
            demo,
            adapters,
            clock,
            origin,
            addresses,
        }
    }

    /// Adapters whose clock is `ahead` of everybody else's.
    pub fn adapters_ahead(&self, ahead: time::Duration) -> DemoAdapters {
        let clock: Arc<dyn Clock> = Arc::new(FakeClock::at(self.clock.now() + ahead));
        adapters(&self.addresses, &clock)
    }
}

fn adapters(addresses: &DemoAddresses, clock: &Arc<dyn Clock>) -> DemoAdapters {
    let chance: Arc<dyn Chance> = Arc::new(CountingChance::default());
    DemoAdapters::new(addresses, impatient(), clock, &chance).expect("good settings")
}
