//! The command line.

use std::net::SocketAddr;
use std::path::PathBuf;

use anyhow::Context as _;
use clap::{Args, Parser, Subcommand};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::config::Config;
use crate::{serve, wire};

/// Kanta Ekstranet: applying for Kanta services and keeping a customership.
#[derive(Debug, Parser)]
#[command(name = "ekstranet", version)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the service until SIGTERM.
    Serve(Serve),
    /// Bring the database to the version of this program, and end.
    Migrate(ConfigFile),
    /// Read the configuration, say what is wrong with it, and end.
    CheckConfig(ConfigFile),
}

/// A configuration file.
#[derive(Debug, Args)]
pub struct ConfigFile {
    /// The configuration file (TOML); settings may also come as `EKSTRANET_SECTION__KEY`.
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
}

/// How to serve.
#[derive(Debug, Args)]
pub struct Serve {
    /// Serve the demo world: fictional organisations, simulated outside services, embedded SQLite.
    #[arg(long, conflicts_with = "config")]
    pub demo: bool,
    /// The configuration file (TOML) of a production service.
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Where to listen; port 0 takes a free one. Default of the demo: 127.0.0.1:3000.
    #[arg(long, value_name = "ADDR:PORT")]
    pub listen: Option<SocketAddr>,
    /// Where the demo keeps its database and mail.
    #[arg(long, value_name = "DIR", default_value = "data", requires = "demo")]
    pub data: PathBuf,
    /// Where measurements are told, as Prometheus text at /metrics: a loopback address.
    #[arg(long, value_name = "ADDR:PORT", value_parser = loopback)]
    pub metrics: Option<SocketAddr>,
    /// The instant at which the demo's clock starts.
    #[arg(long, value_name = "RFC3339", requires = "demo", value_parser = instant)]
    pub clock: Option<OffsetDateTime>,
}

fn instant(text: &str) -> Result<OffsetDateTime, String> {
    OffsetDateTime::parse(text, &Rfc3339)
        .map_err(|_| "must be an instant such as 2026-11-03T08:00:00Z".to_owned())
}

fn loopback(text: &str) -> Result<SocketAddr, String> {
    text.parse()
        .ok()
        .filter(|address: &SocketAddr| address.ip().is_loopback())
        .ok_or_else(|| "must be a loopback address such as 127.0.0.1:9000".to_owned())
}

/// Does what the command line says.
///
/// # Errors
/// What went wrong, in words for an operator.
pub fn run(command: Command) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .context("the runtime cannot be started")?;
    runtime.block_on(async {
        match command {
            Command::Serve(options) if options.demo => serve::demo(options).await,
            Command::Serve(options) => {
                serve::production(Config::read(options.config.as_deref())?, &options).await
            }
            Command::Migrate(file) => {
                let config = Config::read(file.config.as_deref())?;
                wire::storage(&config.storage).await?;
                println!("the database is up to date");
                Ok(())
            }
            Command::CheckConfig(file) => {
                Config::read(file.config.as_deref())?;
                println!("the configuration is complete");
                Ok(())
            }
        }
    })
}
