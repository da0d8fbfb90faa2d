//! The browser of the end-to-end tests: the system's own, since Playwright's cannot be fetched
//! everywhere.

use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use super::apt;
use crate::command;

const NAMES: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

/// Finds or installs Chromium, and gives its program file. `CHROMIUM` names another one.
///
/// # Errors
/// `CHROMIUM` names no file, or there is no browser and none can be installed.
pub fn ensure() -> Result<PathBuf> {
    if let Some(named) = env::var_os("CHROMIUM").map(PathBuf::from) {
        if named.is_file() {
            return Ok(named);
        }
        bail!("CHROMIUM names {}, which is no file", named.display());
    }
    if let Some(found) = found() {
        return Ok(found);
    }
    // Text needs a font, and a bare machine may have none.
    apt::install("Chromium", &["chromium", "fonts-dejavu-core"])?;
    found()
        .context("Chromium was installed but is not on the PATH: set CHROMIUM to its program file")
}

fn found() -> Option<PathBuf> {
    NAMES.iter().find_map(|name| command::find(name))
}
