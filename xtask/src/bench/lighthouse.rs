//! Lighthouse, as for a telephone on slow 4G (simulated), on the landing page and three steps.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::figure::Figure;
use super::median::median;
use super::service::Service;
use super::table::Table;
use super::wizard::{self, FILLED};
use crate::setup::{self, BuildKit};
use crate::{command, workspace};

const FOLDER: &str = "end2end/bench";
const ROUNDS: usize = 3;
const STEPS: [&str; 3] = ["customer-details", "contacts", "summary"];

/// What Lighthouse found.
struct Found {
    score: f64,
    paint: f64,
    blocked: f64,
    shift: f64,
}

#[derive(Deserialize)]
struct Report {
    categories: Categories,
    audits: Audits,
}

#[derive(Deserialize)]
struct Categories {
    performance: Category,
}

#[derive(Deserialize)]
struct Category {
    score: f64,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Audits {
    largest_contentful_paint: Audit,
    total_blocking_time: Audit,
    cumulative_layout_shift: Audit,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Audit {
    numeric_value: f64,
}

/// Measures the pages one after the other, in rounds.
///
/// # Errors
/// Lighthouse or Chromium cannot be had or started, or the server does not start.
pub fn measure(kit: &BuildKit) -> Result<Table> {
    let chromium = setup::for_lighthouse(FOLDER)?;
    let service = Service::start()?;
    let mut browser = wizard::logged_in(&service.origin)?;
    let place = wizard::begun(&mut browser, FILLED)?;
    wizard::fill_in(&mut browser, &place)?;
    let headers = workspace::root().join("target/bench/headers.json");
    let cookies = serde_json::json!({ "Cookie": browser.cookie_header() });
    fs::write(&headers, cookies.to_string())?;
    let steps = STEPS.map(|step| (step, browser.absolute(&format!("{place}/{step}"))));
    let pages = [("landing page", browser.absolute("/fi"))]
        .into_iter()
        .chain(steps);
    let pages: Vec<_> = pages.collect();

    let mut rounds: Vec<Vec<Found>> = pages.iter().map(|_| Vec::new()).collect();
    for _ in 0..ROUNDS {
        for ((_, address), found) in pages.iter().zip(&mut rounds) {
            found.push(run(kit, &chromium, address, &headers)?);
        }
    }
    let _ = fs::remove_file(&headers);
    let mut figures = Vec::new();
    for ((name, _), found) in pages.iter().zip(&rounds) {
        figures.extend(figures_of(name, found));
    }
    Ok(Table {
        title: "lighthouse".into(),
        notes: vec![format!(
            "mobile, simulated slow 4G and 4× slower processor; median of {ROUNDS} rounds"
        )],
        figures,
    })
}

fn figures_of(name: &str, found: &[Found]) -> [Figure; 4] {
    let middle = |value: fn(&Found) -> f64| median(found.iter().map(value).collect());
    let figure = |what: &str, value, unit| Figure::new(format!("{name}: {what}"), value, unit);
    [
        figure("performance", middle(|found| found.score), "").at_least(99.0),
        figure("LCP", middle(|found| found.paint).round(), "ms"),
        figure("TBT", middle(|found| found.blocked).round(), "ms").at_most(50.0),
        figure("CLS", middle(|found| found.shift), "").at_most(0.0),
    ]
}

fn run(kit: &BuildKit, chromium: &Path, address: &str, headers: &Path) -> Result<Found> {
    let output = workspace::root().join("target/bench/lighthouse-report.json");
    let mut lighthouse = kit.tool("node");
    lighthouse
        .arg("node_modules/lighthouse/cli/index.js")
        .arg(address)
        .args(["--quiet", "--only-categories=performance", "--output=json"])
        .arg("--chrome-flags=--headless=new --no-sandbox --disable-gpu")
        .arg(format!("--extra-headers={}", headers.display()))
        .arg(format!("--output-path={}", output.display()))
        .env("CHROME_PATH", chromium)
        .current_dir(workspace::root().join(FOLDER));
    command::output(&mut lighthouse).context("Lighthouse has failed")?;
    let report: Report = serde_json::from_slice(&fs::read(&output)?)?;
    let _ = fs::remove_file(&output);
    Ok(Found {
        score: (report.categories.performance.score * 100.0).round(),
        paint: report.audits.largest_contentful_paint.numeric_value,
        blocked: report.audits.total_blocking_time.numeric_value,
        shift: report.audits.cumulative_layout_shift.numeric_value,
    })
}
