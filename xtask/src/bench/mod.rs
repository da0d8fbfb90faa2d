//! `cargo xtask bench`: measurements, as a table on stdout and JSON in `target/bench/`.

mod bytes;
mod table;

use std::fs;

use anyhow::Result;
use clap::ValueEnum;

use crate::{bundle, setup, workspace};
use table::Table;

/// What can be measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Measurement {
    /// Size of each file of the browser bundle: raw, gzip, brotli
    Bytes,
}

impl Measurement {
    fn name(self) -> &'static str {
        match self {
            Self::Bytes => "bytes",
        }
    }

    fn take(self) -> Result<Table> {
        match self {
            Self::Bytes => bytes::measure(),
        }
    }
}

/// Takes the measurements (none named: all), prints them and writes `target/bench/<name>.json`.
///
/// # Errors
/// Set-up, a build or a measurement fails.
pub fn measure(only: &[Measurement]) -> Result<()> {
    bundle::build(&setup::for_building()?)?;
    let folder = workspace::root().join("target/bench");
    fs::create_dir_all(&folder)?;
    for measurement in Measurement::value_variants() {
        if !only.is_empty() && !only.contains(measurement) {
            continue;
        }
        let table = measurement.take()?;
        println!("{table}");
        let file = folder.join(measurement.name()).with_extension("json");
        fs::write(file, serde_json::to_vec_pretty(&table)?)?;
    }
    Ok(())
}
