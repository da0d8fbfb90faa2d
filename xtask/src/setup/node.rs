//! Node.js and npm: for `wasm-opt` and the browser tests.

use anyhow::{Result, bail};

use super::apt;
use super::versions::OLDEST_NODE;
use crate::command;

/// Makes sure that Node.js in a usable version and npm are there.
///
/// # Errors
/// They are missing or too old, and Debian's packages cannot be installed or are too old as well.
pub fn ensure() -> Result<()> {
    if !usable() {
        apt::install("Node.js", &["nodejs", "npm"])?;
    }
    if usable() {
        return Ok(());
    }
    bail!(
        "Node.js {OLDEST_NODE} or newer with npm is needed: install it from nodejs.org or your system's packages"
    )
}

fn usable() -> bool {
    let new_enough = command::output(command::new("node").arg("--version"))
        .ok()
        .and_then(|answer| major(&answer))
        .is_some_and(|version| version >= OLDEST_NODE);
    new_enough && command::find("npm").is_some()
}

/// The first number of `v20.20.2`.
fn major(answer: &str) -> Option<u32> {
    answer
        .trim()
        .strip_prefix('v')?
        .split('.')
        .next()?
        .parse()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_number_of_the_version_is_read() {
        assert_eq!(major("v20.20.2\n"), Some(20));
        assert_eq!(major("20.20.2"), None);
        assert_eq!(major("not found"), None);
    }
}
