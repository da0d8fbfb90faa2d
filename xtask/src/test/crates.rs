//! The tests of the crates, with a throw-away PostgreSQL beside them.

use std::process::Command;

use anyhow::Result;

use super::counts::Counts;
use super::postgres::Server;
use crate::setup::TestKit;
use crate::{command, say, workspace};

/// Where the contract suite finds its PostgreSQL server. Without it the suite fails: both databases
/// are always tested.
const POSTGRES: &str = "KANTA_TEST_POSTGRES_URL";

/// Runs unit, contract, server and documentation tests.
///
/// # Errors
/// PostgreSQL or cargo cannot be started. A failed test is counted.
pub fn tests(kit: &TestKit) -> Result<Counts> {
    say::step("PostgreSQL: starting a throw-away server");
    let postgres = Server::start(&kit.postgres)?;
    say::step("tests of the crates");
    let nextest = command::output(kit.build.cargo().args(["nextest", "--version"])).is_ok();
    if !nextest {
        // Runs documentation tests as well.
        return counted(
            &mut cargo(kit, &postgres, &["test", "--no-fail-fast"]),
            Counts::of_cargo_test,
        );
    }
    let run = ["nextest", "run", "--no-fail-fast", "--no-tests=pass"];
    let mut counts = counted(&mut cargo(kit, &postgres, &run), Counts::of_nextest)?;
    say::step("documentation tests");
    let documentation = ["test", "--doc", "--no-fail-fast"];
    counts += counted(
        &mut cargo(kit, &postgres, &documentation),
        Counts::of_cargo_test,
    )?;
    Ok(counts)
}

fn cargo(kit: &TestKit, postgres: &Server, arguments: &[&str]) -> Command {
    let mut cargo = kit.build.cargo();
    cargo
        .args(arguments)
        .args(["--workspace", "--exclude", "frontend"])
        // Colours would stand between the numbers.
        .env("CARGO_TERM_COLOR", "never")
        .env(POSTGRES, postgres.url())
        .current_dir(workspace::root());
    cargo
}

fn counted(command: &mut Command, count: fn(&str) -> Counts) -> Result<Counts> {
    let (status, output) = command::shown_and_kept(command)?;
    Ok(count(&output).checked(status.success()))
}
