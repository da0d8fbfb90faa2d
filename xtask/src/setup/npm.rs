//! npm packages: single tools in the cache, and a folder's own locked set.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::{command, say, workspace};

/// Makes sure that one package of this version is in the cache, and gives the folder with its
/// programs.
///
/// # Errors
/// The registry cannot be reached or the cache cannot be written.
pub fn ensure_cached(package: &str, version: &str) -> Result<PathBuf> {
    let home = workspace::cache()?.join(format!("{package}-{version}"));
    let programs = home.join("node_modules/.bin");
    if programs.is_dir() {
        return Ok(programs);
    }
    say::step(&format!(
        "{package} {version}: npm install, once for this user"
    ));
    let partial = home.with_extension("partial");
    let _ = fs::remove_dir_all(&partial);
    fs::create_dir_all(&partial)?;
    let mut npm = command::new("npm");
    npm.args([
        "install",
        "--no-audit",
        "--no-fund",
        "--loglevel=error",
        "--prefix",
    ])
    .arg(&partial)
    .arg(format!("{package}@{version}"));
    command::run(&mut npm).with_context(|| {
        format!("{package} could not be installed: is the npm registry reachable?")
    })?;
    let _ = fs::remove_dir_all(&home);
    fs::rename(&partial, &home)?;
    Ok(programs)
}

/// Makes sure that a folder of the repository has exactly the packages of its lock file.
///
/// # Errors
/// The registry cannot be reached, or `package.json` and the lock file differ.
pub fn ensure_locked(name: &str) -> Result<()> {
    let folder = workspace::root().join(name);
    let lock = fs::read(folder.join("package-lock.json"))
        .with_context(|| format!("{} has no package-lock.json", folder.display()))?;
    let installed = folder.join("node_modules/.installed-lock.json");
    if fs::read(&installed).is_ok_and(|last| last == lock) {
        return Ok(());
    }
    say::step(&format!("packages of {name}: npm ci"));
    let mut npm = command::new("npm");
    npm.args(["ci", "--no-audit", "--no-fund", "--loglevel=error"])
        // The system's Chromium is used.
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
        .current_dir(&folder);
    command::run(&mut npm).with_context(|| {
        format!("the packages of {name} could not be installed: is the npm registry reachable?")
    })?;
    fs::write(installed, lock)?;
    Ok(())
}
