//! `cargo xtask build`: the one file to deploy.

use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::setup::BuildKit;
use crate::{bundle, command, say, setup, workspace};

/// Builds the bundle, then the release binary that holds it; gives the kit it was built with.
///
/// # Errors
/// Set-up or a build fails.
pub fn build() -> Result<BuildKit> {
    let kit = setup::for_building()?;
    bundle::build(&kit)?;
    say::step("server: cargo build --release");
    let mut cargo = kit.cargo();
    cargo
        .args(["build", "--release", "--package", "server"])
        .current_dir(workspace::root());
    command::run(&mut cargo).context("the server could not be built")?;
    Ok(kit)
}

/// Where the release binary lies.
pub fn binary() -> PathBuf {
    workspace::target().join("release/ekstranet")
}
