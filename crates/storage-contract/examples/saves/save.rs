//! Saving a step: the whole use case, on a store that is asked to be durable.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use domain::forms::posted::Posted;
use domain::forms::step::Step;
use domain::service::Service;
use service::fakes::chance::CountingChance;
use service::fakes::clock::FakeClock;
use service::fakes::identity::FakeIdentity;
use service::fakes::mandates::FakeMandates;
use service::fakes::registers::FakeRegisters;
use service::ports::storage::Storage;
use service::use_cases::save_step::{RowChange, Saved, StepSave, save_step};
use service::world::{Settings, TextVersions, World};
use storage_contract::records;

use crate::applicant::Applicant;
use crate::clients::at_work;

/// So many people, each saving a draft of an organisation of their own.
pub async fn measure(storage: Arc<dyn Storage>, clients: usize, span: Duration) -> String {
    let world = world(storage);
    let mut applicants = Vec::new();
    for number in 0..clients {
        applicants.push(Applicant::with_a_full_draft(&world, number).await);
    }
    let clients = applicants.into_iter().map(|applicant| {
        let world = world.clone();
        async move {
            let (start, mut times, mut version) = (Instant::now(), Vec::new(), 1);
            while start.elapsed() < span {
                let before = Instant::now();
                version = saved(&world, &applicant, version).await;
                times.push(before.elapsed());
            }
            times
        }
    });
    at_work(clients).await
}

/// Saves an answer that differs each time; the version it makes.
async fn saved(world: &World, applicant: &Applicant, version: u64) -> u64 {
    let street = format!("Koulukatu {version}");
    let save = StepSave {
        step: Step::CustomerDetails,
        version,
        answers: &Posted::new([
            ("street_address", street.as_str()),
            ("postal_code", "00100"),
            ("post_office", "HELSINKI"),
            ("email", "kirjaamo@kuusama.example"),
            ("phone", "040 123 4567"),
        ]),
        rows: RowChange::Keep,
        text_version: None,
    };
    let saved = save_step(world, &applicant.acting, &applicant.application, save).await;
    match saved.expect("the store works") {
        Saved::Saved(open) => open.version,
        other => panic!("not saved: {other:?}"),
    }
}

fn world(storage: Arc<dyn Storage>) -> World {
    let descriptions = Service::ALL.map(|service| (service, "2026-1".to_owned()));
    World {
        storage,
        clock: Arc::new(FakeClock::at(records::MORNING)),
        chance: Arc::new(CountingChance::default()),
        identity: Arc::new(FakeIdentity::default()),
        mandates: Arc::new(FakeMandates::default()),
        registers: Arc::new(FakeRegisters::default()),
        settings: Arc::new(Settings {
            session_idle: time::Duration::minutes(30),
            session_absolute: time::Duration::hours(8),
            mandate: "mandate".to_owned(),
            person_key: [7; 32],
            text_versions: TextVersions {
                service_descriptions: BTreeMap::from(descriptions),
                commitment: "2026-1".to_owned(),
            },
        }),
    }
}
