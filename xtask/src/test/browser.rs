//! The browser tests: Playwright with the system's Chromium against the built server.

use std::fs;

use anyhow::{Context, Result};

use super::counts::Counts;
use crate::setup::TestKit;
use crate::{command, say, workspace};

/// Builds the server and runs the tests of `end2end/`.
///
/// # Errors
/// Playwright cannot be started. A failed build or test is counted.
pub fn tests(kit: &TestKit) -> Result<Counts> {
    say::step("server for the browser tests");
    // All targets, because that is what the tests before have built: nothing is compiled twice.
    let mut cargo = kit.build.cargo();
    cargo
        .args([
            "build",
            "--workspace",
            "--exclude",
            "frontend",
            "--all-targets",
        ])
        .current_dir(workspace::root());
    if let Err(error) = command::run(&mut cargo) {
        return Ok(Counts::of_check("server for the browser tests", Err(error)));
    }
    say::step("browser tests: playwright test");
    let report = workspace::root().join("target/playwright.json");
    let _ = fs::remove_file(&report);
    let mut playwright = kit.build.tool("npx");
    playwright
        .args(["--no-install", "playwright", "test", "--reporter=list,json"])
        .env("EKSTRANET_BIN", workspace::target().join("debug/ekstranet"))
        .env("CHROMIUM", &kit.chromium)
        .env("PLAYWRIGHT_JSON_OUTPUT_FILE", &report)
        .current_dir(workspace::root().join("end2end"));
    let status = playwright
        .status()
        .context("npx cannot be started: is npm installed?")?;
    let counts = match fs::read_to_string(&report) {
        Ok(report) => Counts::of_playwright(&report)?,
        Err(_) => Counts::default(),
    };
    Ok(counts.checked(status.success()))
}
