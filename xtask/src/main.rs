//! `cargo xtask …`: sets the machine up, builds, runs, tests and measures the project.
//!
//! Holds no part of the service itself and imports no other crate of the workspace: everything is
//! done by starting the ordinary tools (cargo, Trunk, npm, Playwright, PostgreSQL).

mod bench;
mod bundle;
mod command;
mod prepare_queries;
mod release;
mod run;
mod say;
mod setup;
mod test;
mod workspace;

use std::net::SocketAddr;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Sets up, builds, runs, tests and measures Kanta Ekstranet.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Serves the demo world; sets up and builds what is missing first
    Run {
        /// Where to listen
        #[arg(long, default_value = "127.0.0.1:3000")]
        listen: SocketAddr,
    },
    /// Checks and tests everything, and ends with one line that counts the results
    Test {
        /// Only these parts, separated by commas (a part's set-up is always done)
        #[arg(long, value_enum, value_delimiter = ',')]
        only: Vec<test::Part>,
    },
    /// Builds the release binary with everything inside
    Build,
    /// Builds the browser bundle alone
    Bundle,
    /// Measures, as a table on stdout and JSON in target/bench/
    Bench {
        /// Only these measurements, separated by commas
        #[arg(long, value_enum, value_delimiter = ',')]
        only: Vec<bench::Measurement>,
    },
    /// Sets up everything that the other tasks need, and does nothing else
    Setup,
    /// Describes the checked queries of both stores anew, after a query or a migration has changed
    PrepareQueries {
        /// Only compare the committed descriptions
        #[arg(long)]
        check: bool,
    },
}

fn main() -> ExitCode {
    match perform(Arguments::parse().task) {
        Ok(code) => code,
        Err(error) => {
            say::failure(&error);
            ExitCode::FAILURE
        }
    }
}

fn perform(task: Task) -> anyhow::Result<ExitCode> {
    match task {
        Task::Run { listen } => run::demo(listen)?,
        Task::Test { only } => return test::everything(&only),
        Task::Build => {
            release::build()?;
            println!("{}", release::binary().display());
        }
        Task::Bundle => {
            bundle::build(&setup::for_building()?)?;
        }
        Task::Bench { only } => bench::measure(&only)?,
        Task::Setup => {
            setup::for_testing()?;
        }
        Task::PrepareQueries { check } => prepare_queries::of_all_stores(check)?,
    }
    Ok(ExitCode::SUCCESS)
}
