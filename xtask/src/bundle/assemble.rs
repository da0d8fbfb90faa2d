//! Puts the bundle together: in an order in which each file is final before another names it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::shelf::Shelf;
use super::{css, naming, stamp, wasm};
use crate::workspace;

const GLUE: &str = "frontend.js";
const WASM: &str = "frontend_bg.wasm";
const BOOT: &str = "boot.js";

/// The sources of this folder: other rules make another bundle of the same pieces.
const RULES: [&str; 7] = [
    include_str!("assemble.rs"),
    include_str!("compress.rs"),
    include_str!("css.rs"),
    include_str!("import.rs"),
    include_str!("minify.rs"),
    include_str!("naming.rs"),
    include_str!("shelf.rs"),
];

/// Everything that goes in, by its path within the folder it comes from.
pub struct Pieces {
    /// From Trunk: the glue, the WASM and scripts that crates bring (`snippets/…`).
    built: BTreeMap<String, Vec<u8>>,
    /// `style/`: sheets, and the fonts and images they name.
    style: BTreeMap<String, Vec<u8>>,
    boot: Vec<u8>,
}

/// Reads the pieces.
///
/// # Errors
/// One is missing.
pub fn collect() -> Result<Pieces> {
    let boot = workspace::root().join("frontend").join(BOOT);
    let mut built = files(&wasm::folder())?;
    built.retain(|name, _| name != "index.html");
    Ok(Pieces {
        built,
        style: files(&workspace::root().join("style"))?,
        boot: fs::read(&boot).with_context(|| format!("{} cannot be read", boot.display()))?,
    })
}

/// The stamp of the pieces and of the rules by which they are put together.
pub fn stamp(pieces: &Pieces) -> String {
    let files = pieces.built.iter().chain(&pieces.style);
    let files = files.map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
    let rules = RULES.map(|rule| ("rule", rule.as_bytes()));
    stamp::of(files.chain([(BOOT, pieces.boot.as_slice())]).chain(rules))
}

/// Names, rewrites and shelves everything.
///
/// # Errors
/// A file is missing, is no UTF-8, or lacks the reference that has to be rewritten.
pub fn assemble(pieces: &Pieces) -> Result<Shelf> {
    let mut shelf = Shelf::default();
    let wasm = shelf.add(WASM, piece(&pieces.built, WASM)?.to_vec());
    let mut glue = naming::rename(text(piece(&pieces.built, GLUE)?)?, WASM, &wasm)?;
    for (path, bytes) in pieces
        .built
        .iter()
        .filter(|(path, _)| path.starts_with("snippets/"))
    {
        let name = path.rsplit('/').next().unwrap_or(path);
        let snippet = shelf.add(name, bytes.clone());
        glue = naming::rename(&glue, path, &snippet)?;
    }
    let glue = shelf.add(GLUE, glue.into_bytes());
    let boot = naming::rename(text(&pieces.boot)?, GLUE, &glue)?;
    let boot = naming::rename(&boot, WASM, &wasm)?;
    shelf.add(BOOT, without_comments(&boot).into_bytes());
    add_style(&mut shelf, &pieces.style)?;
    Ok(shelf)
}

/// Our own script without the lines that only comment: they would travel to every browser.
fn without_comments(script: &str) -> String {
    let kept = script
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with("//"));
    kept.collect::<Vec<_>>().join("\n")
}

fn add_style(shelf: &mut Shelf, style: &BTreeMap<String, Vec<u8>>) -> Result<()> {
    let (sheets, media): (BTreeMap<_, _>, BTreeMap<_, _>) =
        style.iter().partition(|(name, _)| has_ending(name, "css"));
    let mut names = BTreeMap::new();
    for (path, bytes) in media {
        let name = path.rsplit('/').next().unwrap_or(path);
        names.insert(name.to_owned(), shelf.add(name, bytes.clone()));
    }
    let mut texts = BTreeMap::new();
    for (path, bytes) in sheets {
        texts.insert(path.clone(), text(bytes)?.to_owned());
    }
    let sheet = css::bundle(&texts, "main.css", &names).context("in style/")?;
    shelf.add("main.css", sheet.into_bytes());
    Ok(())
}

/// Every file under a folder, by its path within it with forward slashes. Hidden ones are left out.
fn files(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut found = BTreeMap::new();
    let entries =
        fs::read_dir(folder).with_context(|| format!("{} is missing", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        let Some(name) = name.filter(|name| !name.starts_with('.')) else {
            continue;
        };
        if path.is_dir() {
            let inner = files(&path)?;
            found.extend(
                inner
                    .into_iter()
                    .map(|(rest, bytes)| (format!("{name}/{rest}"), bytes)),
            );
        } else if !has_ending(&name, "md") {
            found.insert(name, fs::read(&path)?);
        }
    }
    Ok(found)
}

fn piece<'a>(pieces: &'a BTreeMap<String, Vec<u8>>, name: &str) -> Result<&'a [u8]> {
    let found = pieces.get(name).map(Vec::as_slice);
    found.with_context(|| format!("the build has made no {name}"))
}

fn text(bytes: &[u8]) -> Result<&str> {
    std::str::from_utf8(bytes).context("a script or style is no UTF-8")
}

fn has_ending(name: &str, ending: &str) -> bool {
    Path::new(name).extension().is_some_and(|end| end == ending)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(wasm: &[u8]) -> Pieces {
        let snippet = "snippets/app-1/store.js";
        Pieces {
            built: BTreeMap::from([
                (WASM.to_owned(), wasm.to_vec()),
                (
                    GLUE.to_owned(),
                    format!("import './{snippet}'; new URL('{WASM}')").into_bytes(),
                ),
                (snippet.to_owned(), b"export {}".to_vec()),
            ]),
            style: BTreeMap::from([("main.css".to_owned(), b"a { color: red }".to_vec())]),
            boot: format!("'./{GLUE}' './{WASM}'").into_bytes(),
        }
    }

    #[test]
    fn a_change_of_the_wasm_alone_renames_every_file_that_leads_to_it() {
        let one = assemble(&pieces(b"1")).expect("whole");
        let other = assemble(&pieces(b"2")).expect("whole");
        for name in [WASM, GLUE, BOOT] {
            assert_ne!(one.address(name), other.address(name), "{name}");
        }
        for name in ["main.css", "store.js"] {
            assert_eq!(one.address(name), other.address(name), "{name}");
        }
    }

    #[test]
    fn comments_of_the_boot_script_stay_at_home() {
        assert_eq!(
            without_comments("// why\na(); // how\n\n  b();\n"),
            "a(); // how\nb();"
        );
    }

    #[test]
    fn a_piece_that_was_not_built_is_named() {
        let mut pieces = pieces(b"1");
        pieces.built.remove(WASM);
        let error = assemble(&pieces).err().expect("it is missing");
        assert!(error.to_string().contains(WASM), "{error}");
    }
}
