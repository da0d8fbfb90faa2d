//! `cargo xtask prepare-queries`: describes the checked queries of both stores against databases
//! with today's migrations, so that every other build can check them without a database.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::setup::{self, BuildKit};
use crate::test::Server;
use crate::{command, say, workspace};

/// A crate with checked queries.
struct Store {
    package: &'static str,
    /// The variable with the database's address, as in the crate's `sqlx.toml`.
    variable: &'static str,
    /// What the crate's example `migrate` takes.
    place: String,
    /// The address that the queries are checked at.
    url: String,
}

/// Descriptions by the names of their files.
type Descriptions = BTreeMap<String, String>;

/// Writes the descriptions into each crate's `.sqlx/`; with `check` only compares them.
///
/// # Errors
/// A migration or query is wrong, or, with `check`, a description is missing, old or left over.
pub fn of_all_stores(check: bool) -> Result<()> {
    let (kit, programs) = setup::for_preparing()?;
    let folder = workspace::target().join("queries");
    make_empty(&folder)?;
    let file = folder.join("queries.sqlite").display().to_string();
    let server = Server::start(&programs)?;
    let stores = [
        Store {
            package: "storage-sqlite",
            variable: "STORAGE_SQLITE_URL",
            url: format!("sqlite:{file}"),
            place: file,
        },
        Store {
            package: "storage-postgres",
            variable: "STORAGE_POSTGRES_URL",
            url: server.url(),
            place: server.url(),
        },
    ];
    for store in &stores {
        say::step(&format!("queries of {}", store.package));
        let described = describe(&kit, store, &folder.join(store.package))?;
        if check {
            compare(store.package, &described)?;
        } else {
            replace(store.package, &described)?;
        }
        say::done(&format!("{} queries of {}", described.len(), store.package));
    }
    Ok(())
}

/// Migrates the database, then builds the crate against it: each query that the compiler meets
/// leaves its description in `folder`.
fn describe(kit: &BuildKit, store: &Store, folder: &Path) -> Result<Descriptions> {
    make_empty(folder)?;
    let example = [
        "run",
        "--quiet",
        "--no-default-features",
        "--example",
        "migrate",
        "--package",
    ];
    let migrate = [store.package, "--", &store.place];
    command::run(cargo(kit).args(example).args(migrate))?;
    // What is built already would not be looked at again.
    command::run(cargo(kit).args(["clean", "--quiet", "--package", store.package]))?;
    let check = ["check", "--quiet", "--lib", "--package", store.package];
    command::run(
        cargo(kit)
            .args(check)
            .env(store.variable, &store.url)
            .env("SQLX_OFFLINE_DIR", folder)
            .env_remove("SQLX_OFFLINE"),
    )?;
    read(folder)
}

fn cargo(kit: &BuildKit) -> Command {
    let mut cargo = kit.cargo();
    cargo.current_dir(workspace::root());
    cargo
}

fn compare(package: &str, described: &Descriptions) -> Result<()> {
    if read(&committed(package))? == *described {
        return Ok(());
    }
    bail!(
        "the descriptions of queries in crates/{package}/.sqlx are not those of today: \
         run `cargo xtask prepare-queries` and commit them"
    )
}

fn replace(package: &str, described: &Descriptions) -> Result<()> {
    let folder = committed(package);
    make_empty(&folder)?;
    for (name, text) in described {
        fs::write(folder.join(name), text)?;
    }
    Ok(())
}

fn committed(package: &str) -> PathBuf {
    workspace::root().join("crates").join(package).join(".sqlx")
}

fn read(folder: &Path) -> Result<Descriptions> {
    let mut found = Descriptions::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        found.insert(name, fs::read_to_string(entry.path())?);
    }
    Ok(found)
}

fn make_empty(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())
}
