//! The browser bundle: WASM and its glue built by Trunk, the boot script and the styles, each named
//! by the hash of its final bytes, with compressed siblings and a manifest.
//!
//! `target/bundle/assets/<name>.<hash>.<ext>[.br|.gz]` and `target/bundle/manifest.json`.

mod assemble;
mod compress;
mod css;
mod import;
mod minify;
mod naming;
mod shelf;
mod stamp;
mod wasm;

use anyhow::Result;

use crate::setup::BuildKit;
use crate::{say, workspace};

/// Builds what has changed since the last time.
///
/// # Errors
/// The WASM does not build, a style refers to what is not there, or a file cannot be written.
pub fn build(kit: &BuildKit) -> Result<()> {
    wasm::build(kit)?;
    let pieces = assemble::collect()?;
    let stamp = assemble::stamp(&pieces);
    let file = workspace::root().join("target/bundle.stamp");
    if stamp::matches(&file, &stamp) && workspace::bundle().join("manifest.json").is_file() {
        return Ok(());
    }
    say::step("browser bundle: naming and compressing");
    let shelf = assemble::assemble(&pieces)?;
    stamp::forget(&file)?;
    shelf.write(&workspace::bundle())?;
    stamp::write(&file, &stamp)?;
    say::done(&format!("browser bundle: {} files", shelf.len()));
    Ok(())
}
