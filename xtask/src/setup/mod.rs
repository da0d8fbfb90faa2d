//! Sets the machine up. Every step looks first, does only what is missing, says what it does, and
//! when it cannot go on says what is missing and how to mend it.

mod apt;
mod chromium;
mod node;
mod npm;
mod postgres;
mod rust;
mod toolchain;
mod versions;
mod wasm_std;
mod wrk;

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

pub use toolchain::Toolchain;

use crate::command;

/// What building needs: a Rust toolchain that knows wasm32, and the pinned tools.
pub struct BuildKit {
    toolchain: Toolchain,
    /// Folders of the pinned tools, which come before everything else on `PATH`.
    folders: Vec<PathBuf>,
}

/// What testing needs beside that.
pub struct TestKit {
    /// What building needs.
    pub build: BuildKit,
    /// The browser's program file.
    pub chromium: PathBuf,
    /// The folder with `initdb` and `postgres`.
    pub postgres: PathBuf,
}

impl BuildKit {
    /// `cargo` of the chosen toolchain, with the pinned tools on its `PATH`.
    pub fn cargo(&self) -> Command {
        self.tool("cargo")
    }

    /// Any tool, found among the pinned ones first, that calls the chosen toolchain if it calls one.
    pub fn tool(&self, name: &str) -> Command {
        let mut command = command::new(name);
        self.toolchain.choose_for(&mut command);
        command.env("PATH", self.path());
        command
    }

    /// The compiler's full version: whoever changes it builds the bundle anew.
    ///
    /// # Errors
    /// The compiler cannot be started.
    pub fn compiler(&self) -> Result<String> {
        command::output(self.tool("rustc").arg("-vV"))
    }

    fn path(&self) -> OsString {
        let usual = env::var_os("PATH").unwrap_or_default();
        let folders = self.folders.iter().cloned();
        // Only a folder name with a colon in it fails to join, and then the usual path must do.
        env::join_paths(folders.chain(env::split_paths(&usual))).unwrap_or(usual)
    }
}

/// Sets up what `run`, `build` and `bundle` need.
///
/// # Errors
/// Something is missing that cannot be installed from here; the message says how to mend it.
pub fn for_building() -> Result<BuildKit> {
    let toolchain = toolchain::ensure()?;
    let trunk = rust::ensure(&rust::TRUNK, toolchain)?;
    let wasm_bindgen = rust::ensure(&rust::WASM_BINDGEN, toolchain)?;
    node::ensure()?;
    let binaryen = npm::ensure_cached("binaryen", versions::BINARYEN)?;
    let folders = [Some(binaryen), trunk, wasm_bindgen];
    Ok(BuildKit {
        toolchain,
        folders: folders.into_iter().flatten().collect(),
    })
}

/// Sets up what `prepare-queries` needs: the toolchain, and the folder of PostgreSQL's programs.
///
/// # Errors
/// As [`for_building`].
pub fn for_preparing() -> Result<(BuildKit, PathBuf)> {
    let toolchain = toolchain::ensure()?;
    let build = BuildKit {
        toolchain,
        folders: Vec::new(),
    };
    Ok((build, postgres::ensure()?))
}

/// Sets up what `test` needs.
///
/// # Errors
/// As [`for_building`].
pub fn for_testing() -> Result<TestKit> {
    let build = for_building()?;
    build.toolchain.ensure_lints()?;
    npm::ensure_locked("end2end")?;
    Ok(TestKit {
        build,
        chromium: chromium::ensure()?,
        postgres: postgres::ensure()?,
    })
}

/// Sets up what makes load.
///
/// # Errors
/// As [`for_building`].
pub fn for_load() -> Result<()> {
    wrk::ensure()
}

/// Sets up PostgreSQL, and gives the folder of its programs.
///
/// # Errors
/// As [`for_building`].
pub fn for_postgres() -> Result<PathBuf> {
    postgres::ensure()
}

/// Sets up the locked npm packages of `folder` and the browser, and gives the browser's program
/// file.
///
/// # Errors
/// As [`for_building`].
pub fn for_lighthouse(folder: &str) -> Result<PathBuf> {
    npm::ensure_locked(folder)?;
    chromium::ensure()
}
