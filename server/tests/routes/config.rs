//! The command line and the configuration of a production service.

use std::path::Path;
use std::process::Output;

use crate::driver::program;

/// A complete configuration; its outside addresses are nobody's.
pub const COMPLETE: &str = r#"
[server]
listen = "127.0.0.1:0"
public_address = "https://ekstra.example.fi"
person_key = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

[storage]
sqlite = "ekstranet.sqlite"

[login.representative]
issuer = "https://login.example.fi"
client_id = "ekstranet"
client_secret = "very-secret-one"
accepted_assurance = ["http://ftn.ficora.fi/2017/loa2"]

[login.staff]
issuer = "https://staff.example.fi"
client_id = "ekstranet-desk"
client_secret = "very-secret-two"
accepted_assurance = ["http://ftn.ficora.fi/2017/loa2"]

[mandates]
address = "https://mandates.example.fi"
client_id = "abcd1234"
api_key = "very-secret-three"
oauth_password = "very-secret-four"
mandate = "http://valtuusrekisteri.suomi.fi/example"

[registers]
code_service = "https://codes.example.fi/csapi"
access_point_set = "1.2.246.537.6.1"
ytj = "https://companies.example.fi"
"#;

fn run(folder: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> Output {
    program()
        .args(arguments)
        .envs(variables.iter().copied())
        .current_dir(folder)
        .output()
        .unwrap()
}

fn check(configuration: &str, variables: &[(&str, &str)]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("ekstranet.toml"), configuration).unwrap();
    let arguments = ["check-config", "--config", "ekstranet.toml"];
    run(folder.path(), &arguments, variables)
}

fn error_of(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_complete_configuration_is_told_to_be_complete() {
    let output = check(COMPLETE, &[]);
    assert!(output.status.success(), "{}", error_of(&output));
}

#[test]
fn each_missing_setting_is_named_and_ends_with_code_two() {
    let mut section = String::new();
    for line in COMPLETE.lines().filter(|line| !line.is_empty()) {
        if let Some(name) = line.strip_prefix('[') {
            section = name.trim_end_matches(']').to_owned();
            continue;
        }
        let key = line.split_once(' ').unwrap().0;
        let output = check(&COMPLETE.replacen(line, "", 1), &[]);
        // The same line may stand in two sections; the first is the one without it.
        let error = error_of(&output);
        assert_eq!(output.status.code(), Some(2), "{section}.{key}: {error}");
        assert!(
            error.contains(&format!(".{key}")),
            "{section}.{key}: {error}"
        );
        assert!(!error.contains("very-secret"), "{error}");
    }
}

#[test]
fn each_missing_section_is_named() {
    for section in ["server", "storage", "mandates", "registers", "login.staff"] {
        let start = COMPLETE.find(&format!("[{section}]")).unwrap();
        let end = COMPLETE[start + 1..]
            .find("\n[")
            .map_or(COMPLETE.len(), |end| start + 1 + end);
        let output = check(&format!("{}{}", &COMPLETE[..start], &COMPLETE[end..]), &[]);
        assert_eq!(output.status.code(), Some(2), "{section}");
        assert!(
            error_of(&output).contains(section),
            "{section}: {}",
            error_of(&output)
        );
    }
}

#[test]
fn a_wrong_or_contradictory_setting_is_named_without_its_value() {
    for (right, wrong, named) in [
        (
            "https://ekstra.example.fi",
            "http://ekstra.example.fi",
            "server.public_address",
        ),
        (
            "https://ekstra.example.fi",
            "https://ekstra.example.fi/path",
            "server.public_address",
        ),
        (
            "https://ekstra.example.fi",
            "very-secret address",
            "server.public_address",
        ),
        (
            "0123456789abcdef0123456789abcdef",
            "very-secret",
            "server.person_key",
        ),
        (
            "sqlite = ",
            "postgres = \"postgres://very-secret@a/b\"\nsqlite = ",
            "storage.postgres",
        ),
        (
            "sqlite = ",
            "connections = 0\nsqlite = ",
            "storage.connections",
        ),
        (
            "sqlite = ",
            "conections = 1\nsqlite = ",
            "storage.conections",
        ),
        (
            "[server]",
            "[session]\nidle_minutes = 1\n[server]",
            "session.idle_minutes",
        ),
        (
            "[server]",
            "[session]\nabsolute_hours = 100\n[server]",
            "session.absolute_hours",
        ),
        (
            "[server]",
            "[session]\nidle_minutes = \"very-secret\"\n[server]",
            "session.idle_minutes",
        ),
        ("1.2.246.537.6.1", "1..2", "registers.access_point_set"),
        ("\"127.0.0.1:0\"", "\"nowhere\"", "server.listen"),
    ] {
        let output = check(&COMPLETE.replacen(right, wrong, 1), &[]);
        let error = error_of(&output);
        assert_eq!(output.status.code(), Some(2), "{named}: {error}");
        assert!(error.contains(named), "{named}: {error}");
        assert!(!error.contains("very-secret"), "{named}: {error}");
    }
}

#[test]
fn a_file_that_is_no_configuration_is_refused_without_quoting_it() {
    for text in [
        "very-secret",
        "[server\n",
        "server = \"very-secret\"",
        "\u{0}",
        "[nothing]\n",
    ] {
        let output = check(text, &[]);
        let error = error_of(&output);
        assert_eq!(output.status.code(), Some(2), "{text:?}: {error}");
        assert!(!error.contains("very-secret"), "{text:?}: {error}");
    }
}

#[test]
fn a_setting_of_the_environment_goes_before_the_files() {
    let output = check(COMPLETE, &[("EKSTRANET_SESSION__IDLE_MINUTES", "1")]);
    assert_eq!(output.status.code(), Some(2));
    assert!(error_of(&output).contains("session.idle_minutes"));
    let without = COMPLETE.replace("client_id = \"abcd1234\"", "");
    let output = check(&without, &[("EKSTRANET_MANDATES__CLIENT_ID", "abcd1234")]);
    assert!(output.status.success(), "{}", error_of(&output));
}

#[test]
fn serving_and_migrating_refuse_what_checking_refuses() {
    let folder = tempfile::tempdir().unwrap();
    for command in ["serve", "migrate", "check-config"] {
        let output = run(folder.path(), &[command, "--config", "none.toml"], &[]);
        assert_eq!(output.status.code(), Some(2), "{command}");
        assert!(error_of(&output).contains("none.toml"), "{command}");
        let output = run(folder.path(), &[command], &[]);
        assert_eq!(
            output.status.code(),
            Some(2),
            "{command} without any configuration"
        );
    }
}

#[test]
fn migrating_makes_the_database() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("ekstranet.toml"), COMPLETE).unwrap();
    let arguments = ["migrate", "--config", "ekstranet.toml"];
    for time in ["first", "second"] {
        let output = run(folder.path(), &arguments, &[]);
        assert!(output.status.success(), "{time}: {}", error_of(&output));
    }
    assert!(folder.path().join("ekstranet.sqlite").is_file());
}

#[test]
fn every_command_says_how_it_is_used() {
    let folder = tempfile::tempdir().unwrap();
    for arguments in [
        &["--help"][..],
        &["help"],
        &["serve", "--help"],
        &["migrate", "--help"],
        &["check-config", "--help"],
        &["--version"],
    ] {
        let output = run(folder.path(), arguments, &[]);
        assert!(output.status.success(), "{arguments:?}");
        assert!(!output.stdout.is_empty(), "{arguments:?}");
    }
}

#[test]
fn options_of_the_demo_are_refused_elsewhere() {
    let folder = tempfile::tempdir().unwrap();
    for arguments in [
        &["serve", "--clock", "2026-11-03T08:00:00Z"][..],
        &["serve", "--demo", "--config", "x.toml"],
        &["serve", "--demo", "--clock", "yesterday"],
        &["serve", "--demo", "--listen", "nowhere"],
        &["fly"],
    ] {
        let output = run(folder.path(), arguments, &[]);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
    }
}
