//! Tells the server where the browser bundle lies that it embeds: `BUNDLE_DIR`, else
//! `target/bundle` as `cargo xtask bundle` makes it, else a stand-in with the style sheet alone, so
//! that checking and testing need no bundle.

use std::collections::hash_map::DefaultHasher;
use std::error::Error;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs};

const STYLE: &str = "../style/main.css";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-env-changed=BUNDLE_DIR");
    let bundle = env::var_os("BUNDLE_DIR").map_or_else(usual, |dir| Ok(PathBuf::from(dir)))?;
    // Cargo looks at every file in it. It has to exist: a missing one would count as changed always.
    println!("cargo::rerun-if-changed={}", bundle.display());
    let embedded = if bundle.join("manifest.json").is_file() {
        bundle
    } else {
        stand_in()?
    };
    println!("cargo::rustc-env=BUNDLE_DIR={}", embedded.display());
    Ok(())
}

fn usual() -> Result<PathBuf, Box<dyn Error>> {
    let own = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or("cargo names no folder")?);
    let bundle = own.with_file_name("target").join("bundle");
    fs::create_dir_all(&bundle)?;
    Ok(bundle)
}

fn stand_in() -> Result<PathBuf, Box<dyn Error>> {
    if env::var("PROFILE").is_ok_and(|profile| profile == "release") {
        println!("cargo::warning=no browser bundle is embedded: run `cargo xtask build`");
    }
    println!("cargo::rerun-if-changed={STYLE}");
    let folder =
        PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo names no folder")?).join("bundle");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("assets"))?;
    let sheet = fs::read(STYLE)?;
    let name = format!("main.{:016x}.css", hash(&sheet));
    fs::write(folder.join("assets").join(&name), sheet)?;
    write_manifest(&folder, &name)?;
    Ok(folder)
}

fn write_manifest(folder: &Path, sheet: &str) -> Result<(), Box<dyn Error>> {
    let manifest = format!("{{ \"main.css\": \"/assets/{sheet}\" }}\n");
    Ok(fs::write(folder.join("manifest.json"), manifest)?)
}

fn hash(bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    hasher.finish()
}
