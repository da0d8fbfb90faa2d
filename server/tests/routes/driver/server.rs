//! The program as a process of its own.

use std::fs::File;
use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Child, ChildStdout, Command, Stdio};

use tempfile::TempDir;

/// A running demo world. It ends when this is dropped.
pub struct Server {
    child: Child,
    stdout: BufReader<ChildStdout>,
    /// `http://127.0.0.1:PORT`.
    pub address: String,
    folder: TempDir,
}

impl Server {
    /// A new world in a new folder.
    pub fn start() -> Self {
        Self::with(&[], &[])
    }

    /// A new world with more arguments and variables.
    pub fn with(arguments: &[&str], variables: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self::within(folder, arguments, variables)
    }

    /// A production service with a configuration, in a new folder.
    pub fn production(configuration: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("ekstranet.toml");
        std::fs::write(&file, configuration).unwrap();
        let mut command = program();
        command.arg("serve").arg("--config").arg(file);
        Self::run(folder, command)
    }

    fn within(folder: TempDir, arguments: &[&str], variables: &[(&str, &str)]) -> Self {
        let mut command = program();
        command
            .args(["serve", "--demo", "--listen", "127.0.0.1:0", "--data"])
            .arg(folder.path().join("data"))
            .args(arguments)
            .envs(variables.iter().copied());
        Self::run(folder, command)
    }

    fn run(folder: TempDir, mut command: Command) -> Self {
        let log = File::options()
            .append(true)
            .create(true)
            .open(folder.path().join("stderr.log"))
            .unwrap();
        let mut child = command
            .current_dir(folder.path())
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        let address = line
            .trim_end()
            .strip_prefix("listening on ")
            .expect("the first line says where")
            .to_owned();
        Self {
            child,
            stdout,
            address,
            folder,
        }
    }

    /// The port it listens on, with the address.
    pub fn authority(&self) -> &str {
        self.address.trim_start_matches("http://")
    }

    /// What it has written to stderr so far.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("stderr.log")).unwrap()
    }

    /// Ends it without a warning, as a power cut would, and starts it on the same folder.
    pub fn killed_and_started(mut self, arguments: &[&str]) -> Self {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        let folder = std::mem::replace(&mut self.folder, tempfile::tempdir().unwrap());
        Self::within(folder, arguments, &[])
    }

    /// Asks it to end (SIGTERM).
    pub fn ask_to_end(&self) {
        let id = self.child.id().to_string();
        let asked = Command::new("kill").args(["-TERM", &id]).status().unwrap();
        assert!(asked.success());
    }

    /// Asks it to end and waits; gives its exit code and what it wrote to stdout after the first
    /// line.
    pub fn terminated(&mut self) -> (Option<i32>, String) {
        self.ask_to_end();
        self.ended()
    }

    /// Waits for its end, as [`Self::terminated`].
    pub fn ended(&mut self) -> (Option<i32>, String) {
        let code = self.child.wait().unwrap().code();
        let mut rest = String::new();
        self.stdout.read_to_string(&mut rest).unwrap();
        (code, rest)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The program, with nothing of this process's configuration.
pub fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ekstranet"));
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy().into_owned();
        if name.starts_with("EKSTRANET_") || name == "RUST_LOG" {
            command.env_remove(name);
        }
    }
    command
}
