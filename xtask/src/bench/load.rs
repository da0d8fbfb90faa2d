//! Load: wrk, on a core of its own.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use super::browser::Browser;
use super::form::Form;
use super::pinned::on_core;
use crate::{command, workspace};

const CORE: u32 = 1;

/// What a load brought.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Rate {
    /// Answers a second.
    pub per_second: f64,
    /// Median, in microseconds.
    pub p50_us: f64,
    /// 99th percentile, in microseconds.
    pub p99_us: f64,
}

#[derive(Deserialize)]
struct Report {
    #[serde(flatten)]
    rate: Rate,
    errors: u64,
}

/// The same page again and again over `connections`, in a compression that is `accepted`.
///
/// # Errors
/// wrk cannot be started, or an answer was an error.
pub fn reads(
    browser: &Browser,
    path: &str,
    accepted: &str,
    connections: u32,
    seconds: u32,
) -> Result<Rate> {
    let mut wrk = wrk("report.lua", include_str!("report.lua"))?;
    wrk.args(["-t1", &format!("-c{connections}"), &format!("-d{seconds}s")]);
    wrk.args(["-H", &format!("accept-encoding: {accepted}")]);
    let cookies = browser.cookie_header();
    if !cookies.is_empty() {
        wrk.args(["-H", &format!("cookie: {cookies}")]);
    }
    rate(wrk.arg(browser.absolute(path)))
}

/// One saver for each form: each saves again and again, from the version that the last save made.
/// A form's value `COUNT` counts the saves; `VERSION` is the version.
///
/// # Errors
/// wrk cannot be started, or a save was refused.
pub fn saves(browser: &Browser, forms: &[Form], seconds: u32) -> Result<Rate> {
    let script = concat!(include_str!("saves.lua"), include_str!("report.lua"));
    let mut wrk = wrk("saves.lua", script)?;
    let savers = forms.len();
    wrk.args([
        &format!("-t{savers}"),
        &format!("-c{savers}"),
        &format!("-d{seconds}s"),
        &browser.absolute("/"),
        "--",
        &browser.cookie_header(),
    ]);
    for form in forms {
        wrk.args([&form.action, &form.encoded()]);
    }
    rate(&mut wrk)
}

fn wrk(name: &str, script: &str) -> Result<Command> {
    let file = script_file(name);
    fs::write(&file, script)?;
    let mut wrk = on_core(CORE, "wrk");
    wrk.arg("-s").arg(file);
    Ok(wrk)
}

fn script_file(name: &str) -> PathBuf {
    workspace::root().join("target/bench").join(name)
}

fn rate(wrk: &mut Command) -> Result<Rate> {
    let said = command::output(wrk).context("wrk has failed")?;
    let line = said.lines().find(|line| line.starts_with('{'));
    let report: Report = serde_json::from_str(line.context("wrk gave no result")?)?;
    if report.errors > 0 {
        bail!("{} of the answers under load were errors", report.errors);
    }
    Ok(report.rate)
}
