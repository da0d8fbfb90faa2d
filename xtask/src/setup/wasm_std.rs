//! Builds the Rust standard library for wasm32 from Debian's sources (package `rust-web-src`), for
//! machines on which rustup cannot fetch it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::toolchain::{Toolchain, WASM};
use crate::{command, say, workspace};

const MANIFEST: &str =
    "[package]\nname = \"empty\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n";

/// Builds the library and puts it where the toolchain looks for it.
///
/// Can be broken off at any time: the folder gets its name only when it is whole.
///
/// # Errors
/// The build fails (the sources' dependencies come from the registry) or the folder of the
/// toolchain cannot be written.
pub fn build(toolchain: Toolchain) -> Result<()> {
    say::step("WASM standard library: building from source, about one minute");
    let work = workspace::cache()?.join("wasm-std-build");
    // Leftovers of an interrupted build would be copied along.
    let _ = fs::remove_dir_all(&work);
    compile(toolchain, &work)?;
    install(&work, &toolchain.wasm_libraries()?)?;
    // What was built against another standard library does not link with this one.
    let _ = fs::remove_dir_all(workspace::wasm_target());
    fs::remove_dir_all(&work)?;
    say::done("WASM standard library");
    Ok(())
}

fn compile(toolchain: Toolchain, work: &Path) -> Result<()> {
    fs::create_dir_all(work.join("src"))?;
    fs::write(work.join("Cargo.toml"), MANIFEST)?;
    fs::write(work.join("src/lib.rs"), "#![no_std]\n")?;
    let mut cargo = toolchain.program("cargo");
    cargo
        .current_dir(work)
        .env("CARGO_TARGET_DIR", work.join("target"))
        // -Zbuild-std is an unstable flag, and this is the stable compiler that knows it.
        .env("RUSTC_BOOTSTRAP", "1")
        // Without bitcode the link-time optimisation of the bundle finds nothing to work on.
        .env("RUSTFLAGS", "-Cembed-bitcode=yes")
        .args([
            "build",
            "--release",
            "-Zbuild-std=std,panic_abort",
            "--target",
            WASM,
        ]);
    command::run(&mut cargo).context("the WASM standard library could not be built")
}

fn install(work: &Path, libraries: &Path) -> Result<()> {
    let partial = libraries.with_extension("partial");
    let _ = fs::remove_dir_all(&partial);
    fs::create_dir_all(&partial)
        .with_context(|| format!("{} cannot be written: run as root", partial.display()))?;
    let built = work.join("target").join(WASM).join("release/deps");
    for entry in fs::read_dir(built)? {
        let entry = entry?;
        let name = entry.file_name();
        if belongs(&name.to_string_lossy()) {
            fs::copy(entry.path(), partial.join(name))?;
        }
    }
    let _ = fs::remove_dir_all(libraries);
    fs::rename(&partial, libraries)?;
    Ok(())
}

/// Whether a built file is part of the standard library: not the empty crate that asked for it.
fn belongs(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|end| end == "rlib") && !name.starts_with("libempty-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_libraries_other_than_the_empty_crate_are_kept() {
        assert!(belongs("libstd-0a1b2c.rlib"));
        assert!(!belongs("libempty-0a1b2c.rlib"));
        assert!(!belongs("libstd-0a1b2c.rmeta"));
    }
}
