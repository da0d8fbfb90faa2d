//! How fast pages are drawn, as a share of a static string from the same process.

use anyhow::Result;

use super::load::{self, Rate};
use super::rates::{of_rates, speed};
use super::service::Service;
use super::table::Table;
use super::wizard::{self, FILLED};
use super::{ROUNDS, SECONDS};

const CONNECTIONS: u32 = 8;
const AIM: f64 = 0.10;

/// The page that has the aim; its peers elsewhere were measured on the same.
const MEASURED: &str = "customer-details, filled";

/// Measures the landing page and a filled step, in rounds with the static string between them.
///
/// # Errors
/// The server does not start, wrk cannot be started, or an answer is an error.
pub fn measure() -> Result<Table> {
    let service = Service::start()?;
    let mut browser = wizard::logged_in(&service.origin)?;
    let place = wizard::begun(&mut browser, FILLED)?;
    wizard::fill_in(&mut browser, &place)?;
    let step = |step: &str| format!("{place}/{step}");
    let nobody = super::browser::Browser::new(&service.origin);
    let pages = [
        ("static string (/healthz)", &nobody, "/healthz".to_owned()),
        ("landing page", &nobody, "/fi".to_owned()),
        (MEASURED, &browser, step("customer-details")),
        ("contacts, filled", &browser, step("contacts")),
        ("summary, filled", &browser, step("summary")),
    ];
    for (_, visitor, path) in &pages {
        load::reads(visitor, path, CONNECTIONS, 1)?;
    }
    let mut rounds: [Vec<Rate>; 5] = Default::default();
    for _ in 0..ROUNDS {
        for ((_, visitor, path), rates) in pages.iter().zip(&mut rounds) {
            rates.push(load::reads(visitor, path, CONNECTIONS, SECONDS)?);
        }
    }
    let ceiling = speed(&rounds[0]);
    let mut figures = Vec::new();
    for ((name, ..), rates) in pages.iter().zip(&rounds) {
        let (speed, times) = of_rates(name, rates, ceiling);
        figures.push(match *name {
            MEASURED => speed.share_at_least(AIM),
            _ => speed,
        });
        figures.extend(times);
    }
    Ok(Table {
        title: "render".into(),
        notes: vec![
            format!("wrk, {CONNECTIONS} connections; median of {ROUNDS} rounds of {SECONDS} s"),
            "the static string comes through the same layers: headers and request log".into(),
            "a step reads its session, its application and what is around it".into(),
        ],
        figures,
    })
}
