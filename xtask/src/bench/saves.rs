//! How many durable saves a second there are, as a share of raw commits on the same disk.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use super::browser::Browser;
use super::figure::Figure;
use super::load::{self, Rate};
use super::rates::{of_rates, speed};
use super::service::Service;
use super::table::Table;
use super::wizard::{self, FILLED, OTHERS};
use super::{ROUNDS, SECONDS};
use crate::setup::{self, BuildKit};
use crate::test::postgres::Server;
use crate::{command, workspace};

const AIM: f64 = 0.25;

/// What is measured on a database, and by how many clients; a raw one is the peer of those after it.
const RUNS: [(&str, &str, usize); 7] = [
    ("sqlite", "raw", 1),
    ("sqlite", "save", 1),
    ("sqlite", "save", 8),
    ("postgres", "raw", 1),
    ("postgres", "save", 1),
    ("postgres", "raw", 8),
    ("postgres", "save", 8),
];

/// Measures raw commits, saves through the use case on both databases, and saves over HTTP.
///
/// # Errors
/// A build fails, a server does not start, or a save is refused.
pub fn measure(kit: &BuildKit) -> Result<Table> {
    let program = program(kit)?;
    let programs = setup::for_postgres()?;
    let postgres = Server::durable(&programs)?;
    let service = Service::start()?;
    let mut browser = wizard::logged_in(&service.origin)?;
    let places = places(&mut browser)?;

    let mut direct: [Vec<Rate>; RUNS.len()] = Default::default();
    let (mut one, mut several) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        for (index, (run, rates)) in RUNS.iter().zip(&mut direct).enumerate() {
            let name = format!("saves_{round}_{index}");
            let database = Database::new(run.0, &name, &programs, &postgres)?;
            rates.push(direct_run(&program, run, &database.address)?);
        }
        one.push(over_http(&mut browser, &places[..1])?);
        several.push(over_http(&mut browser, &places)?);
    }
    let mut figures = Vec::new();
    let raw_sqlite = speed(&direct[0]);
    let mut raw = raw_sqlite;
    for ((database, what, clients), rates) in RUNS.iter().zip(&direct) {
        let name = format!("{database}, {what}, {clients} at once");
        if *what == "raw" {
            raw = speed(rates);
        }
        figures.extend(of_run(&name, rates, raw, *what == "save"));
    }
    figures.extend(of_run(
        "sqlite, over HTTP, 1 at once",
        &one,
        raw_sqlite,
        true,
    ));
    let name = format!("sqlite, over HTTP, {} at once", places.len());
    figures.extend(of_run(&name, &several, raw_sqlite, true));
    Ok(Table {
        title: "saves".into(),
        notes: vec![
            format!("median of {ROUNDS} rounds of {SECONDS} s; fsync before every answer"),
            "raw: one row of 2 kB a commit, SQLite WAL with synchronous=FULL, PostgreSQL with \
             synchronous_commit=on"
                .into(),
            "save: the use case, with its reads, the revision and the record of the act".into(),
            "over HTTP: the address that saves while somebody types, with its session".into(),
        ],
        figures,
    })
}

fn of_run(name: &str, rates: &[Rate], raw: f64, aim: bool) -> [Figure; 3] {
    let (speed, [p50, p99]) = of_rates(name, rates, raw);
    let speed = if aim {
        speed.share_at_least(AIM)
    } else {
        speed
    };
    [speed, p50, p99]
}

/// The addresses of several applications.
fn places(browser: &mut Browser) -> Result<Vec<String>> {
    let filled = wizard::begun(browser, FILLED)?;
    wizard::fill_in(browser, &filled)?;
    let mut places = vec![filled];
    for other in OTHERS {
        places.push(wizard::begun(browser, other)?);
    }
    Ok(places)
}

/// A saver for each application, from the version that it has now.
fn over_http(browser: &mut Browser, places: &[String]) -> Result<Rate> {
    let forms = places
        .iter()
        .map(|place| wizard::typed_form(browser, place));
    let forms = forms.collect::<Result<Vec<_>>>()?;
    load::saves(browser, &forms, SECONDS)
}

/// Builds the program that saves without a server before it.
fn program(kit: &BuildKit) -> Result<PathBuf> {
    let mut cargo = kit.cargo();
    cargo
        .args(["build", "--release", "-p", "storage-contract", "--example"])
        .arg("saves")
        .current_dir(workspace::root());
    command::run(&mut cargo).context("the saving program could not be built")?;
    Ok(workspace::target().join("release/examples/saves"))
}

fn direct_run(program: &PathBuf, run: &(&str, &str, usize), database: &str) -> Result<Rate> {
    let (_, what, clients) = run;
    let mut saves = Command::new(program);
    saves.args([
        what,
        clients.to_string().as_str(),
        (SECONDS * 1_000).to_string().as_str(),
        database,
    ]);
    let line = command::output(&mut saves).context("nothing could be saved")?;
    serde_json::from_str(&line).context("the saving program gave no result")
}

/// A new database. A file goes when it is dropped; PostgreSQL's goes with the server.
struct Database {
    address: String,
    folder: Option<PathBuf>,
}

impl Database {
    fn new(kind: &str, name: &str, programs: &std::path::Path, server: &Server) -> Result<Self> {
        if kind == "sqlite" {
            let folder = workspace::root().join("target/bench").join(name);
            let _ = fs::remove_dir_all(&folder);
            fs::create_dir_all(&folder)?;
            return Ok(Self {
                address: folder.join("saves.sqlite").display().to_string(),
                folder: Some(folder),
            });
        }
        let mut psql = command::new(programs.join("psql"));
        psql.args([&server.url(), "-qc", &format!("CREATE DATABASE {name}")]);
        command::output(&mut psql)?;
        let url = server.url();
        let server = url.strip_suffix("/postgres").unwrap_or(&url);
        Ok(Self {
            address: format!("{server}/{name}"),
            folder: None,
        })
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        if let Some(folder) = &self.folder {
            let _ = fs::remove_dir_all(folder);
        }
    }
}
