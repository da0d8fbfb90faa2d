//! `cargo xtask build`: the one file to deploy.

use anyhow::{Context, Result};

use crate::{bundle, command, say, setup, workspace};

/// Builds the bundle, then the release binary that holds it.
///
/// # Errors
/// Set-up or a build fails.
pub fn build() -> Result<()> {
    let kit = setup::for_building()?;
    bundle::build(&kit)?;
    say::step("server: cargo build --release");
    let mut cargo = kit.cargo();
    cargo
        .args(["build", "--release", "--package", "server"])
        .current_dir(workspace::root());
    command::run(&mut cargo).context("the server could not be built")?;
    println!(
        "{}",
        workspace::target().join("release/ekstranet").display()
    );
    Ok(())
}
