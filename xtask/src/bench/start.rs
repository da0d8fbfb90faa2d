//! How long it takes from the start of the process until it can serve.

use anyhow::Result;

use super::figure::Figure;
use super::median::median;
use super::service::Service;
use super::table::Table;

const ROUNDS: usize = 10;
const AIM: f64 = 250.0;

/// Measures starts on a new database (all migrations run) and on the one that is then there.
///
/// # Errors
/// The server does not start.
pub fn measure() -> Result<Table> {
    let (mut first, mut second) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let service = Service::start()?;
        first.push(service.ready_after.as_secs_f64() * 1_000.0);
        let service = service.again()?;
        second.push(service.ready_after.as_secs_f64() * 1_000.0);
    }
    Ok(Table {
        title: "start to ready".into(),
        notes: vec![format!(
            "first 200 on /readyz; median of {ROUNDS}; with the demo's simulators and customers"
        )],
        figures: vec![
            Figure::new("new database", median(first), "ms").at_most(AIM),
            Figure::new("existing database", median(second), "ms").at_most(AIM),
        ],
    })
}
