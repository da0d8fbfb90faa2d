//! The demo world: simulated outside services on a loopback listener of their own, and the
//! customers that exist before anybody logs in.

mod customers;

use std::path::Path;
use std::sync::Arc;

use anyhow::Context as _;
use integrations::calls::CallSettings;
use integrations::demo::DemoWorld;
use integrations::demo::settings::{DemoAdapters, DemoAddresses};
use integrations::demo::world::MANDATE;
use service::cached_registers::CachedRegisters;
use service::ports::chance::Chance;
use service::ports::clock::Clock;
use service::world::{Settings, World};
use storage_sqlite::SqliteStorage;
use time::Duration;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use crate::cli::Serve;
use crate::http::{Demo, Site};
use crate::system::{SystemChance, SystemClock};
use crate::wire::text_versions;

/// A running demo world.
pub struct Running {
    /// The ports.
    pub world: World,
    /// Addresses.
    pub site: Site,
}

/// Opens the database, starts the simulators and makes the customers.
///
/// # Errors
/// When the database or the simulators' listener cannot be opened.
pub async fn start(
    listener: &TcpListener,
    options: &Serve,
    ended: CancellationToken,
) -> anyhow::Result<Running> {
    let clock: Arc<dyn Clock> = Arc::new(
        options
            .clock
            .map_or_else(SystemClock::default, SystemClock::starting_at),
    );
    let chance: Arc<dyn Chance> = Arc::new(SystemChance);
    let origin = format!("http://{}", listener.local_addr()?);
    let simulators = TcpListener::bind("127.0.0.1:0")
        .await
        .context("no free loopback port")?;
    let addresses = DemoAddresses {
        simulators: format!("http://{}", simulators.local_addr()?),
        service: origin.clone(),
    };
    let adapters = DemoAdapters::new(&addresses, CallSettings::default(), &clock, &chance)?;
    let demo_world = DemoWorld::new(&addresses, clock.clone(), chance.clone());
    tokio::spawn(integrations::demo::serve(
        simulators,
        demo_world,
        async move {
            ended.cancelled().await;
        },
    ));
    let mail = options.data.join("mail");
    std::fs::create_dir_all(&mail)
        .with_context(|| format!("cannot make the folder {}", mail.display()))?;
    let storage = SqliteStorage::open(&options.data.join("ekstranet.sqlite")).await?;
    let world = World {
        storage: Arc::new(storage),
        identity: Arc::new(adapters.identity),
        mandates: Arc::new(adapters.mandates),
        registers: Arc::new(CachedRegisters::new(
            Arc::new(adapters.registers),
            clock.clone(),
        )),
        settings: Arc::new(Settings {
            session_idle: Duration::minutes(30),
            session_absolute: Duration::hours(8),
            mandate: MANDATE.to_owned(),
            person_key: person_key(&options.data, chance.as_ref())?,
            text_versions: text_versions(),
        }),
        clock,
        chance,
    };
    customers::make(&world).await?;
    let site = Site {
        origin,
        provider_origins: vec![addresses.simulators],
        maintenance: false,
        demo: Some(Demo { mail }),
    };
    Ok(Running { world, site })
}

/// The key of the identity codes, made at the first start in this folder.
fn person_key(data: &Path, chance: &dyn Chance) -> anyhow::Result<[u8; 32]> {
    let file = data.join("person.key");
    if let Ok(bytes) = std::fs::read(&file) {
        return bytes
            .try_into()
            .map_err(|_| anyhow::anyhow!("{} is not a key of 32 bytes", file.display()));
    }
    let mut key = [0; 32];
    chance.fill(&mut key);
    std::fs::write(&file, key).with_context(|| format!("cannot write {}", file.display()))?;
    Ok(key)
}
