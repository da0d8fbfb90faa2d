//! Where things lie: the repository, its build folders and the per-user cache of tools.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

const NO_HOME: &str =
    "neither HOME nor XDG_CACHE_HOME is set: set one to a folder where tools can be kept";

/// The root of the repository.
pub fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own).to_path_buf()
}

/// The native build folder: `target/`, unless `CARGO_TARGET_DIR` names another.
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |dir| root().join(dir))
}

/// The build folder of the browser side: its own, so that neither build throws out the other's.
pub fn wasm_target() -> PathBuf {
    root().join("target/wasm")
}

/// The finished browser bundle, which the server embeds (see `server/build.rs`).
pub fn bundle() -> PathBuf {
    root().join("target/bundle")
}

/// Tools pinned by version live here as `<tool>-<version>/`, shared by every clone of this user.
///
/// # Errors
/// Neither `XDG_CACHE_HOME` nor `HOME` is set.
pub fn cache() -> Result<PathBuf> {
    let named = env::var_os("XDG_CACHE_HOME").filter(|dir| !dir.is_empty());
    let base = match named {
        Some(dir) => PathBuf::from(dir),
        None => PathBuf::from(env::var_os("HOME").context(NO_HOME)?).join(".cache"),
    };
    Ok(base.join("kanta-ekstranet"))
}
