//! The composition root: the only room that names concrete adapters. Reads the command line and the
//! configuration, wires the ports, and serves.

mod assets;
mod cli;
mod config;
mod demo;
mod http;
mod metrics;
mod middleware;
mod serve;
mod system;
mod wire;

use std::process::ExitCode;

use clap::Parser as _;

/// A setting is missing or contradictory.
const EXIT_CONFIGURATION: u8 = 2;

fn main() -> ExitCode {
    let command = cli::Cli::parse().command;
    match cli::run(command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("ekstranet: {error:#}");
            if error.is::<config::ConfigError>() {
                ExitCode::from(EXIT_CONFIGURATION)
            } else {
                ExitCode::FAILURE
            }
        }
    }
}
