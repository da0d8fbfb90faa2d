//! Programs that stay on one core, so that a server and its load do not push each other about.

use std::ffi::OsStr;
use std::process::Command;

use crate::command;

/// The program, on one core where the system can hold it there.
pub fn on_core(core: u32, program: impl AsRef<OsStr>) -> Command {
    if command::find("taskset").is_none() {
        return command::new(program);
    }
    let mut taskset = command::new("taskset");
    taskset.args(["-c", &core.to_string()]).arg(program);
    taskset
}
