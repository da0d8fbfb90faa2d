//! wrk, which makes the load of the measurements.

use anyhow::{Context, Result};

use super::apt;
use crate::command;

/// Finds or installs wrk.
///
/// # Errors
/// It is missing and cannot be installed.
pub fn ensure() -> Result<()> {
    if command::find("wrk").is_none() {
        apt::install("wrk", &["wrk"])?;
        command::find("wrk").context("wrk was installed but is not on the PATH")?;
    }
    Ok(())
}
