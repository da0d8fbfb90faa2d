//! `cargo xtask run`: the demo world, with everything built that has changed.

use std::net::SocketAddr;
use std::os::unix::process::CommandExt;

use anyhow::{Context, Result};

use crate::{bundle, command, say, setup, workspace};

/// Builds what has changed and becomes the server, so that signals reach it directly.
///
/// # Errors
/// Set-up or a build fails, or the server cannot be started. On success it does not return.
pub fn demo(listen: SocketAddr) -> Result<()> {
    let kit = setup::for_building()?;
    bundle::build(&kit)?;
    // Without optimisation: built in a fraction of the time, and fast enough for one person.
    say::step("server: cargo build, several minutes the first time");
    let mut cargo = kit.cargo();
    cargo
        .args(["build", "--package", "server"])
        .current_dir(workspace::root());
    command::run(&mut cargo).context("the server could not be built")?;
    let data = workspace::root().join("target/demo");
    say::done(&format!("demo world in {}", data.display()));
    let server = workspace::target().join("debug/ekstranet");
    let failure = command::new(&server)
        .args(["serve", "--demo", "--listen", &listen.to_string(), "--data"])
        .arg(data)
        .exec();
    Err(failure).with_context(|| format!("{} cannot be started", server.display()))
}
