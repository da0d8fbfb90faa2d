//! Tools written in Rust, built once per version into the cache.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use super::toolchain::Toolchain;
use super::versions;
use crate::{command, say, workspace};

/// A tool of the registry, with how to install it.
pub struct Tool {
    package: &'static str,
    program: &'static str,
    version: &'static str,
    arguments: &'static [&'static str],
    /// 0 builds fastest; Trunk's dependencies are too slow to run unoptimised.
    optimisation: &'static str,
    minutes: &'static str,
}

/// Trunk, without its development server's TLS choices. With its lock file: newer dependencies
/// than those no longer fit together.
pub const TRUNK: Tool = Tool {
    package: "trunk",
    program: "trunk",
    version: versions::TRUNK,
    arguments: &["--locked", "--no-default-features", "--features", "rustls"],
    optimisation: "1",
    minutes: "5 to 10 minutes",
};

/// wasm-bindgen's command line. Without its lock file, which names a withdrawn version.
pub const WASM_BINDGEN: Tool = Tool {
    package: "wasm-bindgen-cli",
    program: "wasm-bindgen",
    version: versions::WASM_BINDGEN,
    arguments: &[],
    optimisation: "0",
    minutes: "2 minutes",
};

/// Makes sure that the tool is there in its pinned version, and gives the folder to put on `PATH`,
/// or nothing when it is on it already.
///
/// # Errors
/// The tool cannot be built.
pub fn ensure(tool: &Tool, toolchain: Toolchain) -> Result<Option<PathBuf>> {
    let home = workspace::cache()?.join(format!("{}-{}", tool.package, tool.version));
    let folder = home.join("bin");
    if folder.join(tool.program).is_file() {
        return Ok(Some(folder));
    }
    if on_path(tool) {
        return Ok(None);
    }
    say::step(&format!(
        "{} {}: building, {}, once for this user",
        tool.package, tool.version, tool.minutes
    ));
    let builds = workspace::cache()?.join("build");
    command::run(
        install(tool, toolchain)
            .arg("--root")
            .arg(&home)
            .arg("--target-dir")
            .arg(&builds),
    )
    .with_context(|| {
        format!(
            "{} could not be built: are a C compiler and the crate registry there?",
            tool.package
        )
    })?;
    // Kept until now, so that an interrupted build goes on where it was.
    std::fs::remove_dir_all(&builds)?;
    say::done(&format!("{} {}", tool.package, tool.version));
    Ok(Some(folder))
}

fn install(tool: &Tool, toolchain: Toolchain) -> Command {
    let mut cargo = toolchain.program("cargo");
    cargo
        .args(["install", tool.package, "--version", tool.version])
        .args(tool.arguments)
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", tool.optimisation);
    cargo
}

fn on_path(tool: &Tool) -> bool {
    command::output(command::new(tool.program).arg("--version"))
        .is_ok_and(|answer| is_version(&answer, tool.version))
}

/// Whether `trunk 0.21.14` or `wasm-bindgen 0.2.130 (abcdef)` names the wanted version.
fn is_version(answer: &str, wanted: &str) -> bool {
    answer.split_whitespace().nth(1) == Some(wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tool_on_the_path_counts_only_in_the_very_version() {
        assert!(is_version("trunk 0.21.14", "0.21.14"));
        assert!(is_version("wasm-bindgen 0.2.130 (1d8a2b3)", "0.2.130"));
        assert!(!is_version("trunk 0.21.1", "0.21.14"));
        assert!(!is_version("", "0.21.14"));
    }
}
