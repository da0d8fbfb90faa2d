//! Formatting and lints.

use super::counts::Counts;
use crate::setup::BuildKit;
use crate::{command, say, workspace};

/// Whether every crate is formatted.
pub fn formatting(kit: &BuildKit) -> Counts {
    say::step("formatting: cargo fmt --check");
    let mut cargo = kit.cargo();
    cargo
        .args(["fmt", "--all", "--check"])
        .current_dir(workspace::root());
    Counts::of_check("formatting", command::run(&mut cargo))
}

/// Whether clippy finds anything: natively in all crates but the browser's, then for the browser.
pub fn lints(kit: &BuildKit) -> Counts {
    say::step("lints: cargo clippy");
    let mut native = kit.cargo();
    native
        .args([
            "clippy",
            "--workspace",
            "--exclude",
            "frontend",
            "--all-targets",
        ])
        .args(["--", "-D", "warnings"])
        .current_dir(workspace::root());
    let mut counts = Counts::of_check("lints", command::run(&mut native));
    say::step("lints for the browser: cargo clippy --package frontend");
    let mut browser = kit.cargo();
    browser
        .args([
            "clippy",
            "--package",
            "frontend",
            "--target",
            "wasm32-unknown-unknown",
        ])
        .args(["--", "-D", "warnings"])
        .env("CARGO_TARGET_DIR", workspace::wasm_target())
        .current_dir(workspace::root());
    counts += Counts::of_check("lints for the browser", command::run(&mut browser));
    counts
}
