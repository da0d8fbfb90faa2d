//! How many bytes travel to the browser: of each page, and of the bundle's files.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::browser::Browser;
use super::figure::Figure;
use super::http::exchange;
use super::service::Service;
use super::table::Table;
use super::wizard::{self, FILLED};
use crate::workspace;

/// One initial TCP window, in bytes.
const FIRST_VIEW: f64 = 14_000.0;

/// All client code of the wizard, in bytes.
const CLIENT_CODE: f64 = 97_000.0;

/// The style sheet, which every page loads.
const STYLE: &str = "main.css";

/// A file of the bundle.
struct File {
    name: String,
    raw: f64,
    brotli: f64,
}

/// Measures the landing page and every page of a filled wizard, then the bundle.
///
/// # Errors
/// The server does not start, or a page or a file cannot be had.
pub fn measure() -> Result<Table> {
    let files = files()?;
    let style = files.iter().find(|file| file.name == STYLE);
    let style = style.context("the bundle has no style sheet")?.brotli;
    let service = Service::start()?;
    let mut browser = wizard::logged_in(&service.origin)?;
    let place = wizard::begun(&mut browser, FILLED)?;
    wizard::fill_in(&mut browser, &place)?;
    let (organisation, applied) = FILLED;
    let mut pages = vec![
        ("landing page", "/fi".to_owned()),
        ("instructions", format!("/fi/org/{organisation}/{applied}")),
    ];
    let steps = wizard::steps().chain(["summary"]);
    pages.extend(steps.map(|step| (step, format!("{place}/{step}"))));

    let mut figures = Vec::new();
    for (name, path) in pages {
        let (raw, travelled) = page(&browser, &path)?;
        figures.push(Figure::new(format!("{name}: HTML, raw"), raw, "B"));
        figures.push(Figure::new(format!("{name}: HTML, as sent"), travelled, "B").of(raw));
        let both = Figure::new(format!("{name}: HTML and CSS"), travelled + style, "B");
        figures.push(both.at_most(FIRST_VIEW));
    }
    let mut code = 0.0;
    for file in files {
        if file.name != STYLE {
            code += file.brotli;
        }
        let travels = Figure::new(format!("{}, brotli", file.name), file.brotli, "B");
        figures.push(travels.of(file.raw));
    }
    figures.push(Figure::new("all JS and WASM", code, "B").at_most(CLIENT_CODE));
    Ok(Table {
        title: "bytes".into(),
        notes: vec!["ratio: of the same without compression".into()],
        figures,
    })
}

/// The bytes of a page without compression, and as they travel to a browser that takes brotli.
fn page(browser: &Browser, path: &str) -> Result<(f64, f64)> {
    let cookies = browser.cookie_header();
    let size = |accepted: &str| {
        let headers = [("cookie", cookies.as_str()), ("accept-encoding", accepted)];
        let answer = exchange("GET", &browser.absolute(path), &headers, "")?;
        if answer.status != 200 {
            bail!("a page answered with status {}", answer.status);
        }
        bytes(answer.body.len())
    };
    Ok((size("identity")?, size("gzip, deflate, br")?))
}

/// Every file that the manifest names.
fn files() -> Result<Vec<File>> {
    let folder = workspace::bundle();
    let manifest = fs::read(folder.join("manifest.json")).context("there is no bundle")?;
    let manifest: BTreeMap<String, String> = serde_json::from_slice(&manifest)?;
    let file = |(name, address): (String, String)| {
        let file = folder.join(address.trim_start_matches('/'));
        Ok(File {
            name,
            raw: size(&file)?,
            // One that does not become smaller has no smaller sibling and travels as it is.
            brotli: size(&file.with_added_extension("br")).or_else(|_| size(&file))?,
        })
    };
    manifest.into_iter().map(file).collect()
}

fn size(file: &Path) -> Result<f64> {
    bytes(usize::try_from(fs::metadata(file)?.len())?)
}

fn bytes(count: usize) -> Result<f64> {
    Ok(f64::from(u32::try_from(count)?))
}
