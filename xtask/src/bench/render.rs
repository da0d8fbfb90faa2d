//! How fast pages are drawn, as a share of a static string from the same process.

use anyhow::Result;

use super::browser::Browser;
use super::load::{self, Rate};
use super::rates::{of_rates, speed};
use super::service::Service;
use super::table::Table;
use super::wizard::{self, FILLED};
use super::{ROUNDS, SECONDS};

const CONNECTIONS: u32 = 8;
const AIM: f64 = 0.10;

/// A page as somebody asks for it.
struct Page<'a> {
    name: &'static str,
    visitor: &'a Browser,
    path: String,
    /// The compressions that are taken.
    accepted: &'static str,
    /// Whether it is measured against the aim.
    aim: bool,
}

/// Measures the landing page and filled steps, in rounds with the static string between them.
///
/// # Errors
/// The server does not start, wrk cannot be started, or an answer is an error.
pub fn measure() -> Result<Table> {
    let service = Service::start()?;
    let nobody = Browser::new(&service.origin);
    let mut browser = wizard::logged_in(&service.origin)?;
    let place = wizard::begun(&mut browser, FILLED)?;
    wizard::fill_in(&mut browser, &place)?;
    let pages = pages(&nobody, &browser, &place);
    let load = |page: &Page, seconds| {
        let Page {
            visitor,
            path,
            accepted,
            ..
        } = page;
        load::reads(visitor, path, accepted, CONNECTIONS, seconds)
    };
    for page in &pages {
        load(page, 1)?;
    }
    let mut rounds: Vec<Vec<Rate>> = pages.iter().map(|_| Vec::new()).collect();
    for _ in 0..ROUNDS {
        for (page, rates) in pages.iter().zip(&mut rounds) {
            rates.push(load(page, SECONDS)?);
        }
    }
    let ceiling = speed(&rounds[0]);
    let mut figures = Vec::new();
    for (page, rates) in pages.iter().zip(&rounds) {
        let (speed, times) = of_rates(page.name, rates, ceiling);
        figures.push(if page.aim {
            speed.share_at_least(AIM)
        } else {
            speed
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

/// The first is the ceiling of the others.
fn pages<'a>(nobody: &'a Browser, browser: &'a Browser, place: &str) -> [Page<'a>; 6] {
    let page = |name, visitor, path: &str, accepted, aim| Page {
        name,
        visitor,
        path: path.to_owned(),
        accepted,
        aim,
    };
    let step =
        |name, step, accepted, aim| page(name, browser, &format!("{place}/{step}"), accepted, aim);
    let plain = "identity";
    [
        page("static string (/healthz)", nobody, "/healthz", plain, false),
        page("landing page", nobody, "/fi", plain, false),
        step("customer-details, filled", "customer-details", plain, true),
        step("the same, compressed", "customer-details", "gzip", true),
        step("contacts, filled", "contacts", plain, false),
        step("summary, filled", "summary", plain, false),
    ]
}
