//! How much memory the server holds.

use anyhow::Result;

use super::figure::Figure;
use super::load;
use super::service::Service;
use super::table::Table;
use super::wizard::{self, FILLED};

const AIM: f64 = 50.0;
const CONNECTIONS: u32 = 64;
const SECONDS: u32 = 5;

/// Measures a server that has just started, and one under reads and saves.
///
/// # Errors
/// The server does not start, or the load fails.
pub fn measure() -> Result<Table> {
    let service = Service::start()?;
    let (idle, _) = service.memory()?;
    let mut browser = wizard::logged_in(&service.origin)?;
    let place = wizard::begun(&mut browser, FILLED)?;
    wizard::fill_in(&mut browser, &place)?;
    for step in ["contacts", "summary"] {
        let path = format!("{place}/{step}");
        load::reads(&browser, &path, "gzip", CONNECTIONS, SECONDS)?;
    }
    let form = wizard::typed_form(&mut browser, &place)?;
    load::saves(&browser, &[form], SECONDS)?;
    let (after, most) = service.memory()?;
    Ok(Table {
        title: "memory".into(),
        notes: vec![format!(
            "resident; load: {CONNECTIONS} connections read two steps, then one saves, {SECONDS} s each"
        )],
        figures: vec![
            Figure::new("idle", idle, "MiB"),
            Figure::new("after the load", after, "MiB"),
            Figure::new("most under load", most, "MiB").at_most(AIM),
        ],
    })
}
