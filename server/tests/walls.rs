//! Who may import whom: the walls between the rooms of the workspace, and what must never get into
//! the rooms that are built for the browser. Cargo holds the walls; this test holds the manifests.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

/// A room of the workspace and the rooms that it may import. What serves tests alone
/// (dev-dependencies) is free.
const MAY_IMPORT: [(&str, &[&str]); 12] = [
    ("domain", &[]),
    ("texts", &["domain"]),
    ("service", &["domain"]),
    ("storage-sqlite", &["service", "domain"]),
    ("storage-postgres", &["service", "domain"]),
    (
        "storage-contract",
        &["service", "domain", "storage-sqlite", "storage-postgres"],
    ),
    ("integrations", &["service", "domain"]),
    ("documents", &["service", "domain", "texts"]),
    ("app", &["domain", "texts", "service"]),
    ("frontend", &["app"]),
    (
        "server",
        &[
            "app",
            "documents",
            "domain",
            "integrations",
            "service",
            "storage-postgres",
            "storage-sqlite",
            "texts",
        ],
    ),
    ("xtask", &[]),
];

/// Libraries that stay behind a wall: who alone may name them.
const STAYS_IN: [(&[&str], &[&str]); 4] = [
    (
        &["sqlx"],
        &["storage-sqlite", "storage-postgres", "storage-contract"],
    ),
    (&["reqwest", "openidconnect", "lettre"], &["integrations"]),
    (&["leptos"], &["app", "frontend", "server"]),
    (&["anyhow"], &["server", "xtask"]),
];

/// What has no place in a browser, whoever brings it.
const NEVER_IN_THE_BROWSER: [&str; 13] = [
    "axum",
    "fluent-bundle",
    "hyper",
    "integrations",
    "mio",
    "openidconnect",
    "phonenumber",
    "reqwest",
    "rustls",
    "service",
    "sqlx",
    "texts",
    "tokio",
];

fn cargo(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{error}");
    String::from_utf8(output.stdout).unwrap()
}

/// Every room with what its manifest names, but for tests.
fn rooms() -> BTreeMap<String, BTreeSet<String>> {
    let metadata = cargo(&["metadata", "--format-version=1", "--no-deps", "--offline"]);
    let metadata: Value = serde_json::from_str(&metadata).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    packages
        .iter()
        .map(|package| {
            let dependencies = package["dependencies"].as_array().unwrap();
            let named = dependencies
                .iter()
                .filter(|dependency| dependency["kind"] != "dev")
                .map(|dependency| dependency["name"].as_str().unwrap().to_owned());
            let name = package["name"].as_str().unwrap().to_owned();
            (name, named.collect())
        })
        .collect()
}

#[test]
fn no_room_imports_what_it_may_not() {
    let rooms = rooms();
    for (room, named) in &rooms {
        let (_, allowed) = MAY_IMPORT
            .iter()
            .find(|(name, _)| name == room)
            .unwrap_or_else(|| panic!("{room} is a new room: say what it may import"));
        let ours = named.iter().filter(|name| rooms.contains_key(*name));
        for imported in ours {
            assert!(
                allowed.contains(&imported.as_str()),
                "{room} imports {imported}"
            );
        }
    }
}

#[test]
fn a_library_that_belongs_to_one_room_is_named_by_no_other() {
    for (libraries, owners) in STAYS_IN {
        for (room, named) in rooms() {
            for library in libraries {
                let allowed = owners.contains(&room.as_str());
                assert!(
                    allowed || !named.contains(*library),
                    "{room} names {library}"
                );
            }
        }
    }
}

/// Every package that a build of `package` brings, by name.
fn brought_by(package: &str, more: &[&str]) -> BTreeSet<String> {
    let mut arguments = vec!["tree", "--offline", "--prefix=none", "--format={lib}"];
    arguments.extend([
        "--edges=normal,no-proc-macro",
        "--target=wasm32-unknown-unknown",
        "--package",
        package,
    ]);
    arguments.extend(more);
    let tree = cargo(&arguments);
    tree.lines()
        .map(|line| line.trim().replace('_', "-"))
        .collect()
}

#[test]
fn what_runs_in_the_browser_brings_nothing_of_the_server() {
    for (package, features) in [
        ("domain", &[][..]),
        ("app", &["--no-default-features", "--features=hydrate"][..]),
        ("frontend", &[][..]),
    ] {
        let brought = brought_by(package, features);
        assert!(
            brought.contains("domain"),
            "{package} was not looked at: {brought:?}"
        );
        for library in NEVER_IN_THE_BROWSER {
            assert!(!brought.contains(library), "{package} brings {library}");
        }
    }
}
