//! An identity code is in no error and no trace, whatever goes wrong.

use std::io;
use std::sync::{Arc, Mutex};

use domain::language::Language;
use domain::values::{PersonalIdentityCode, Value as _};
use integrations::demo::fault::{Mode, Service};
use integrations::demo::settings::{DemoAdapters, DemoAddresses};
use service::fakes::chance::CountingChance;
use service::fakes::clock::FakeClock;
use service::ports::chance::Chance;
use service::ports::clock::Clock;
use service::ports::mandates::Mandates;
use tokio::net::TcpListener;
use tracing_subscriber::fmt::MakeWriter;

use crate::login::log_in;
use crate::world::{SERVICE, World, impatient};

const CODE: &str = "010180-9004";

/// Keeps everything that is traced.
#[derive(Clone, Default)]
struct Traces(Arc<Mutex<Vec<u8>>>);

impl Traces {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().expect("the traces")).into_owned()
    }
}

impl io::Write for Traces {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("the traces").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Traces {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

fn everything_traced(traces: &Traces) -> tracing::subscriber::DefaultGuard {
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(traces.clone())
        .finish();
    tracing::subscriber::set_default(subscriber)
}

fn person() -> PersonalIdentityCode {
    PersonalIdentityCode::parse(CODE).expect("an identity code")
}

#[tokio::test]
async fn a_failing_mandate_service_leaves_no_identity_code_behind() {
    let traces = Traces::default();
    let _guard = everything_traced(&traces);
    let world = World::start().await;
    for mode in [
        Mode::Ok,
        Mode::Down,
        Mode::Slow,
        Mode::Wrong,
        Mode::Throttled,
    ] {
        world.demo.set(Service::Mandates, mode);
        let outcome = world
            .adapters
            .mandates
            .begin(&person(), "state", Language::Fi)
            .await;
        if let Err(error) = &outcome {
            assert!(!format!("{error} {error:?}").contains(CODE));
        }
        assert!(!format!("{outcome:?}").contains(CODE));
    }
    assert!(!traces.text().is_empty(), "nothing was traced");
    assert!(!traces.text().contains(CODE));
}

#[tokio::test]
async fn an_unreachable_mandate_service_leaves_no_identity_code_behind() {
    let traces = Traces::default();
    let _guard = everything_traced(&traces);
    let closed = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let origin = format!("http://{}", closed.local_addr().expect("an address"));
    drop(closed);
    let clock: Arc<dyn Clock> = Arc::new(FakeClock::at(time::OffsetDateTime::UNIX_EPOCH));
    let chance: Arc<dyn Chance> = Arc::new(CountingChance::default());
    let addresses = DemoAddresses {
        simulators: origin,
        service: SERVICE.to_owned(),
    };
    let adapters =
        DemoAdapters::new(&addresses, impatient(), &clock, &chance).expect("good settings");
    let error = adapters
        .mandates
        .begin(&person(), "state", Language::Fi)
        .await;
    assert!(!format!("{:?}", error.expect_err("an error")).contains(CODE));
    assert!(traces.text().contains("an outgoing call failed"));
    assert!(!traces.text().contains(CODE));
}

#[tokio::test]
async fn a_login_leaves_no_identity_code_behind() {
    let traces = Traces::default();
    let _guard = everything_traced(&traces);
    let world = World::start().await;
    let identified = log_in(&world, "aino-toimi").await.expect("a login");
    assert!(!format!("{identified:?}").contains(CODE));
    assert!(!format!("{identified:?}").contains("Aino"));
    world.demo.set(Service::Identity, Mode::ForgedSignature);
    let error = log_in(&world, "aino-toimi").await.expect_err("no login");
    assert!(!format!("{error} {error:?}").contains(CODE));
    assert!(!traces.text().contains(CODE));
}
