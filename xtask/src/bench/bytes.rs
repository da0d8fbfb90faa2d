//! How many bytes of each file of the bundle travel to the browser.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::table::{Row, Table};
use crate::workspace;

/// Measures every file of the manifest and their sum.
///
/// # Errors
/// The bundle cannot be read.
pub fn measure() -> Result<Table> {
    let folder = workspace::bundle();
    let manifest = fs::read(folder.join("manifest.json")).context("there is no bundle")?;
    let manifest: BTreeMap<String, String> = serde_json::from_slice(&manifest)?;
    let mut rows = Vec::new();
    for (name, address) in manifest {
        let values = sizes(&folder.join(address.trim_start_matches('/')))?;
        rows.push(Row { name, values });
    }
    let sum = (0..3)
        .map(|column| rows.iter().map(|row| row.values[column]).sum())
        .collect();
    rows.push(Row {
        name: "sum".into(),
        values: sum,
    });
    Ok(Table {
        title: "bytes of the bundle".into(),
        columns: ["raw", "gzip", "brotli"].map(String::from).to_vec(),
        rows,
    })
}

/// Raw, gzip and brotli; a file that has no smaller sibling travels raw.
fn sizes(file: &Path) -> Result<Vec<u64>> {
    let raw = fs::metadata(file)?.len();
    let sibling = |ending: &str| {
        let mut name = file.as_os_str().to_owned();
        name.push(ending);
        fs::metadata(name).map_or(raw, |about| about.len())
    };
    Ok(vec![raw, sibling(".gz"), sibling(".br")])
}
