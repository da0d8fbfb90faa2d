//! `cargo xtask test`: formatting, lints, tests of the crates on both databases, browser tests.
//!
//! Every part is run even when an earlier one has failed, and the last line counts them all.

mod browser;
mod checks;
mod counts;
mod crates;
pub mod postgres;

use std::process::ExitCode;

use anyhow::Result;
use clap::ValueEnum;

pub use counts::Counts;
pub use postgres::Server;

use crate::{bundle, say, setup};

/// A part that can be asked for alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// Formatting
    Fmt,
    /// Lints, native and WASM
    Clippy,
    /// Unit, contract, server and documentation tests
    Unit,
    /// Browser tests
    E2e,
}

/// Runs the parts (none named: all) and prints `N passed, N failed` as the last line.
///
/// A check without tests of its own (formatting, lints, the bundle) counts as one.
///
/// # Errors
/// Set-up fails, or a tool cannot be started. A failed test is no error but an exit code.
pub fn everything(only: &[Part]) -> Result<ExitCode> {
    let wanted = |part| only.is_empty() || only.contains(&part);
    let kit = setup::for_testing()?;
    let mut counts = Counts::default();
    if wanted(Part::Fmt) {
        counts += checks::formatting(&kit.build);
    }
    // The server embeds the bundle: built first, so that nothing native is compiled twice.
    let bundled = Counts::of_check("browser bundle", bundle::build(&kit.build));
    counts += bundled;
    if wanted(Part::Clippy) {
        counts += checks::lints(&kit.build);
    }
    if wanted(Part::Unit) {
        counts += crates::tests(&kit)?;
    }
    if wanted(Part::E2e) && bundled.failed == 0 {
        counts += browser::tests(&kit)?;
    }
    say::step("result");
    println!("{counts}");
    Ok(if counts.failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
