//! Starting other programs, with errors that name the command and how it ended.

use std::env;
use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::PathBuf;
use std::process::{Command, ExitStatus, Stdio};
use std::thread;

use anyhow::{Context, Result, bail};

/// A command without the variables that cargo set for this program alone: left in place, they
/// would be taken for settings by the build scripts of other packages.
pub fn new(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    for (name, _) in env::vars_os() {
        let ours = name.to_str().is_some_and(|name| {
            name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_")
        });
        if ours {
            command.env_remove(name);
        }
    }
    command
}

/// Runs with output shown.
///
/// # Errors
/// The program cannot be started or ends with another code than 0.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| cannot_start(command))?;
    if status.success() {
        return Ok(());
    }
    bail!("`{}` failed ({status})", line(command))
}

/// Runs in silence and gives what it wrote on stdout, trimmed.
///
/// # Errors
/// The program cannot be started, or fails; its stderr is then part of the message.
pub fn output(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| cannot_start(command))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!(
            "`{}` failed ({}): {}",
            line(command),
            output.status,
            said.trim()
        )
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Runs with both outputs shown and also kept (stdout and stderr in one text, line by line).
///
/// # Errors
/// The program cannot be started or its output cannot be read. Its failure is in the status.
pub fn shown_and_kept(command: &mut Command) -> Result<(ExitStatus, String)> {
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| cannot_start(command))?;
    let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
    let errors = thread::spawn(move || stderr.map(|pipe| copy(pipe, std::io::stderr())));
    let mut text = stdout
        .map(|pipe| copy(pipe, std::io::stdout()))
        .unwrap_or_default();
    text.push_str(&errors.join().ok().flatten().unwrap_or_default());
    Ok((child.wait()?, text))
}

fn copy(from: impl Read, mut to: impl Write) -> String {
    let mut text = String::new();
    for line in BufReader::new(from).split(b'\n').map_while(Result::ok) {
        let line = String::from_utf8_lossy(&line);
        // A closed terminal is no reason to lose the counts.
        let _ = writeln!(to, "{line}");
        text.push_str(&line);
        text.push('\n');
    }
    text
}

/// The first file of this name on `PATH`.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
}

fn line(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy()];
    words.extend(command.get_args().map(OsStr::to_string_lossy));
    words.join(" ")
}

fn cannot_start(command: &Command) -> String {
    format!(
        "`{}` cannot be started: is it installed and on the PATH?",
        command.get_program().to_string_lossy()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_outputs_are_kept_and_the_status_is_the_programs_own() {
        let (status, text) = shown_and_kept(new("sh").args(["-c", "echo a; echo b >&2; exit 3"]))
            .expect("sh is everywhere");
        assert_eq!(status.code(), Some(3));
        assert_eq!(text, "a\nb\n");
    }

    #[test]
    fn a_failure_names_the_whole_command_and_what_it_said() {
        let error = output(new("sh").args(["-c", "echo no >&2; exit 1"])).expect_err("it fails");
        let text = error.to_string();
        assert!(text.contains("sh -c echo no"), "{text}");
        assert!(text.ends_with(": no"), "{text}");
    }
}
