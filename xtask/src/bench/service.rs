//! The release binary, serving the demo world for a measurement.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use super::http::exchange;
use super::pinned::on_core;
use crate::{release, workspace};

/// The core of the server; whatever loads it runs on another.
const CORE: u32 = 0;

/// A running service. It ends, and its folder goes, when this is dropped.
pub struct Service {
    child: Child,
    /// `http://127.0.0.1:PORT`.
    pub origin: String,
    /// From the start of the process to the first 200 on `/readyz`.
    pub ready_after: Duration,
    data: PathBuf,
    keep: bool,
}

impl Service {
    /// Starts on a new database.
    ///
    /// # Errors
    /// It does not start.
    pub fn start() -> Result<Self> {
        let data = workspace::root().join(format!("target/bench/data-{}", std::process::id()));
        let _ = fs::remove_dir_all(&data);
        Self::on(data)
    }

    /// Ends this one and starts on what it had stored.
    ///
    /// # Errors
    /// It does not start.
    pub fn again(mut self) -> Result<Self> {
        self.keep = true;
        let data = self.data.clone();
        drop(self);
        Self::on(data)
    }

    fn on(data: PathBuf) -> Result<Self> {
        let mut program = on_core(CORE, release::binary());
        program
            .args(["serve", "--demo", "--listen", "127.0.0.1:0", "--data"])
            .arg(&data)
            .env("RUST_LOG", "warn")
            .stdout(Stdio::piped());
        let start = Instant::now();
        let mut child = program.spawn().context("the server cannot be started")?;
        let mut line = String::new();
        if let Some(stdout) = child.stdout.take() {
            BufReader::new(stdout).read_line(&mut line)?;
        }
        let mut service = Self {
            child,
            origin: String::new(),
            ready_after: Duration::ZERO,
            data,
            keep: false,
        };
        let origin = line.trim_end().strip_prefix("listening on ");
        origin
            .context("the server did not say where it listens")?
            .clone_into(&mut service.origin);
        let answer = exchange("GET", &format!("{}/readyz", service.origin), &[], "")?;
        service.ready_after = start.elapsed();
        if answer.status != 200 {
            bail!("the server is not ready: status {}", answer.status);
        }
        Ok(service)
    }

    /// Memory in MiB: what is resident now, and the most that ever was.
    ///
    /// # Errors
    /// The system does not tell.
    pub fn memory(&self) -> Result<(f64, f64)> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let mebibytes = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name));
            let kibibytes = line.and_then(|line| line.split_whitespace().next());
            let kibibytes: f64 = kibibytes.context("the system tells no memory")?.parse()?;
            anyhow::Ok(kibibytes / 1024.0)
        };
        Ok((mebibytes("VmRSS:")?, mebibytes("VmHWM:")?))
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        if !self.keep {
            let _ = fs::remove_dir_all(&self.data);
        }
    }
}
