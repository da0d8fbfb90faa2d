//! `cargo xtask bench`: measurements, as a table on stdout and JSON in `target/bench/`.
//!
//! Every speed is also a share of a peer or a ceiling that is measured in the same run, in turns
//! with it: machines differ by more than programs do.

mod browser;
mod bytes;
mod figure;
mod form;
mod http;
mod lighthouse;
mod load;
mod median;
mod memory;
mod pinned;
mod rates;
mod render;
mod saves;
mod service;
mod start;
mod table;
mod wizard;

use std::fs;

use anyhow::Result;
use clap::ValueEnum;

use crate::setup::BuildKit;
use crate::{release, say, setup, workspace};
use table::Table;

/// Rounds of a measurement that takes turns with its peer.
const ROUNDS: usize = 5;

/// How long a round lasts.
const SECONDS: u32 = 2;

/// What can be measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Measurement {
    /// What travels to the browser: each page, and each file of the bundle
    Bytes,
    /// Pages a second, as a share of a static string
    Render,
    /// Durable saves a second on both databases, as a share of raw commits
    Saves,
    /// Resident memory, idle and under load
    Memory,
    /// From the start of the process until it can serve
    Start,
    /// Lighthouse on the landing page and three steps
    Lighthouse,
}

impl Measurement {
    fn name(self) -> &'static str {
        match self {
            Self::Bytes => "bytes",
            Self::Render => "render",
            Self::Saves => "saves",
            Self::Memory => "memory",
            Self::Start => "start",
            Self::Lighthouse => "lighthouse",
        }
    }

    fn take(self, kit: &BuildKit) -> Result<Table> {
        match self {
            Self::Bytes => bytes::measure(),
            Self::Render => render::measure(),
            Self::Saves => saves::measure(kit),
            Self::Memory => memory::measure(),
            Self::Start => start::measure(),
            Self::Lighthouse => lighthouse::measure(kit),
        }
    }
}

/// Takes the measurements (none named: all), prints them and writes `target/bench/<name>.json`.
/// An aim that is missed is told, and is no failure.
///
/// # Errors
/// Set-up, a build or a measurement fails.
pub fn measure(only: &[Measurement]) -> Result<()> {
    let kit = release::build()?;
    setup::for_load()?;
    let folder = workspace::root().join("target/bench");
    fs::create_dir_all(&folder)?;
    for measurement in Measurement::value_variants() {
        if !only.is_empty() && !only.contains(measurement) {
            continue;
        }
        say::step(&format!("measuring: {}", measurement.name()));
        let table = measurement.take(&kit)?;
        println!("{table}");
        let file = folder.join(measurement.name()).with_extension("json");
        fs::write(file, serde_json::to_vec_pretty(&table)?)?;
    }
    Ok(())
}
