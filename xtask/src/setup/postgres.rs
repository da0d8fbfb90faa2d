//! PostgreSQL's programs, for the throw-away server of the tests. No server of the system is
//! touched.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::apt;
use crate::command;

/// Where Debian keeps one folder per major version.
const DEBIAN: &str = "/usr/lib/postgresql";

/// Finds or installs PostgreSQL, and gives the folder with `initdb` and `postgres`.
///
/// # Errors
/// It is missing and cannot be installed.
pub fn ensure() -> Result<PathBuf> {
    if let Some(found) = found() {
        return Ok(found);
    }
    apt::install("PostgreSQL", &["postgresql"])?;
    found().context("PostgreSQL was installed but `initdb` is neither on the PATH nor under /usr/lib/postgresql")
}

fn found() -> Option<PathBuf> {
    if let Some(program) = command::find("initdb") {
        // Often a link from /usr/bin: `postgres` lies beside the file itself.
        let program = fs::canonicalize(program).ok()?;
        return program.parent().map(Path::to_path_buf);
    }
    let versions = fs::read_dir(DEBIAN).ok()?.flatten();
    newest(
        versions
            .map(|entry| entry.path())
            .filter(|home| home.join("bin/initdb").is_file()),
    )
    .map(|home| home.join("bin"))
}

/// The folder with the highest number for a name.
fn newest(homes: impl Iterator<Item = PathBuf>) -> Option<PathBuf> {
    homes.max_by_key(|home| {
        let name = home
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        name.and_then(|name| name.parse::<u32>().ok()).unwrap_or(0)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fifteen_is_newer_than_nine() {
        let homes = ["/a/9", "/a/15", "/a/x"].map(PathBuf::from);
        assert_eq!(newest(homes.into_iter()), Some(PathBuf::from("/a/15")));
    }
}
