//! Starts Trunk, when anything that the WASM is made from has changed.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::stamp;
use crate::setup::BuildKit;
use crate::{command, say, workspace};

/// What the build depends on beside the sources that the compiler lists.
const SETTINGS: [&str; 7] = [
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "app/Cargo.toml",
    "crates/domain/Cargo.toml",
    "frontend/Cargo.toml",
    "frontend/index.html",
];

/// Where Trunk puts what it has built (see `Trunk.toml`).
pub fn folder() -> PathBuf {
    workspace::root().join("target/trunk")
}

/// Builds the WASM and its glue, unless they are up to date.
///
/// # Errors
/// The crates cannot be fetched, or the build fails.
pub fn build(kit: &BuildKit) -> Result<()> {
    let file = workspace::root().join("target/wasm.stamp");
    let compiler = kit.compiler()?;
    let built = folder().join("frontend_bg.wasm").is_file();
    if built && current(&compiler).is_some_and(|stamp| stamp::matches(&file, &stamp)) {
        return Ok(());
    }
    say::step("browser bundle: building the WASM, one to five minutes the first time");
    stamp::forget(&file)?;
    // Trunk builds offline.
    command::run(kit.cargo().arg("fetch").current_dir(workspace::root()))
        .context("the crates could not be fetched: is the crate registry reachable?")?;
    let mut trunk = kit.tool("trunk");
    trunk
        .arg("build")
        .current_dir(workspace::root())
        .env("CARGO_TARGET_DIR", workspace::wasm_target())
        // Trunk 0.21 takes its usual value, 1, for an error.
        .env_remove("NO_COLOR");
    command::run(&mut trunk).context("the browser bundle could not be built")?;
    if let Some(stamp) = current(&compiler) {
        stamp::write(&file, &stamp)?;
    }
    Ok(())
}

/// The stamp of what is there now; nothing before the first build.
fn current(compiler: &str) -> Option<String> {
    let list = workspace::wasm_target().join("wasm32-unknown-unknown/wasm-release/frontend.d");
    let sources = sources(&fs::read_to_string(list).ok()?);
    let settings = SETTINGS.map(|name| workspace::root().join(name));
    let contents = settings
        .iter()
        .chain(&sources)
        .map(|path| Some((path.to_str()?, fs::read(path).ok()?)))
        .collect::<Option<Vec<_>>>()?;
    let compiler = ("compiler", compiler.as_bytes());
    let files = contents
        .iter()
        .map(|(name, bytes)| (*name, bytes.as_slice()));
    Some(stamp::of(files.chain([compiler])))
}

/// The sources that the compiler has read, from its list (`target: source source`, a space in a
/// name written as `\ `). Files that only the server's features include are not among them.
fn sources(list: &str) -> Vec<PathBuf> {
    let Some((_, names)) = list.lines().next().and_then(|line| line.split_once(": ")) else {
        return Vec::new();
    };
    let marked = names.replace("\\ ", "\0");
    let mut sources: Vec<_> = marked
        .split_whitespace()
        .map(|name| Path::new(&name.replace('\0', " ")).to_path_buf())
        .collect();
    sources.sort();
    sources
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_compilers_list_may_hold_names_with_spaces() {
        let list = "/t/frontend.wasm: /b/my\\ app/lib.rs /a/main.rs\n\n/a/main.rs:\n";
        let expected = ["/a/main.rs", "/b/my app/lib.rs"].map(PathBuf::from);
        assert_eq!(sources(list), expected);
    }

    #[test]
    fn an_empty_list_has_no_sources() {
        assert!(sources("").is_empty());
    }
}
