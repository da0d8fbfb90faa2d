//! Debian packages. Needs root; others are told the command to run.

use std::sync::OnceLock;

use anyhow::{Context, Result, bail};

use crate::{command, say};

/// Whether packages can be installed from here: apt is there and we are root.
pub fn usable() -> bool {
    command::find("apt-get").is_some() && root()
}

/// Whether this program runs as root.
pub fn root() -> bool {
    static ROOT: OnceLock<bool> = OnceLock::new();
    *ROOT.get_or_init(|| command::output(command::new("id").arg("-u")).is_ok_and(|id| id == "0"))
}

/// Installs packages, without those merely recommended.
///
/// # Errors
/// Not Debian, not root, or the packages cannot be had. `what` names the need in the message.
pub fn install(what: &str, packages: &[&str]) -> Result<()> {
    let list = packages.join(" ");
    if command::find("apt-get").is_none() {
        bail!("{what} is missing: install it with your system's package manager and try again");
    }
    if !root() {
        bail!(
            "{what} is missing. Run `sudo apt-get install --no-install-recommends {list}` and try again"
        );
    }
    update()?;
    say::step(&format!("{what}: apt-get install {list}"));
    command::run(
        apt()
            .args(["install", "-y", "-qq", "--no-install-recommends"])
            .args(packages),
    )
    .with_context(|| format!("{what} could not be installed: is the package mirror reachable?"))
}

/// Fetches the package lists, once in a run.
fn update() -> Result<()> {
    static DONE: OnceLock<()> = OnceLock::new();
    if DONE.get().is_none() {
        say::step("package lists: apt-get update");
        command::run(apt().args(["update", "-qq"]))?;
        let _ = DONE.set(());
    }
    Ok(())
}

fn apt() -> std::process::Command {
    let mut apt = command::new("apt-get");
    apt.env("DEBIAN_FRONTEND", "noninteractive");
    // Another installation may be under way: wait for it, two minutes at most.
    apt.args(["-o", "DPkg::Lock::Timeout=120"]);
    // Nobody may be there to answer a question.
    apt.stdin(std::process::Stdio::null());
    apt
}
