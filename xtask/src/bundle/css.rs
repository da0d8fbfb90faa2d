//! Makes one sheet of many: `@import`s put in place, fonts and images under their hashed names.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};

use super::import::Import;
use super::minify::minify;

/// How deep sheets may import each other; deeper is a circle.
const DEEPEST: usize = 8;

/// The sheet `entry` with all that it imports, minified.
///
/// `sheets` are the texts by path; `media` gives the hashed name for a font's or image's file name.
///
/// # Errors
/// An import or a `url()` names what is not there, or sheets import each other in a circle.
pub fn bundle(
    sheets: &BTreeMap<String, String>,
    entry: &str,
    media: &BTreeMap<String, String>,
) -> Result<String> {
    place_media(&minify(&inline(sheets, entry, 0)?), media)
}

fn inline(sheets: &BTreeMap<String, String>, path: &str, depth: usize) -> Result<String> {
    if depth > DEEPEST {
        bail!("{path} is imported in a circle");
    }
    let sheet = sheets
        .get(path)
        .with_context(|| format!("{path} is missing"))?;
    let sheet = minify(sheet);
    let mut rest = sheet.as_str();
    let mut whole = String::new();
    while let Some((before, after)) = rest.split_once("@import ") {
        let (rule, after) = after
            .split_once(';')
            .with_context(|| format!("{path}: @import without end"))?;
        let import = Import::parse(rule)?;
        let inner = inline(sheets, &beside(path, import.path), depth + 1)?;
        whole.push_str(before);
        whole.push_str(&import.wrap(&inner));
        rest = after;
    }
    whole.push_str(rest);
    Ok(whole)
}

/// A path as seen from another file of the same folder.
fn beside(file: &str, path: &str) -> String {
    let mut parts: Vec<_> = file.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    parts.join("/")
}

fn place_media(sheet: &str, media: &BTreeMap<String, String>) -> Result<String> {
    let mut whole = String::new();
    let mut rest = sheet;
    while let Some((before, after)) = rest.split_once("url(") {
        let (address, after) = after.split_once(')').context("url( without end")?;
        let plain = address.trim_matches(['"', '\'']);
        whole.push_str(before);
        whole.push_str("url(");
        if plain.starts_with("data:") || plain.starts_with('#') {
            whole.push_str(address);
        } else {
            let name = plain.rsplit('/').next().unwrap_or(plain);
            let hashed = media
                .get(name)
                .with_context(|| format!("{plain} is missing"))?;
            whole.push_str(hashed);
        }
        whole.push(')');
        rest = after;
    }
    whole.push_str(rest);
    Ok(whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheets(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        pairs
            .iter()
            .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
            .collect()
    }

    #[test]
    fn imports_are_put_in_place_in_their_order_and_layers() {
        let sheets = sheets(&[
            (
                "main.css",
                "@layer base, print;\n@import \"base/all.css\" layer(base);\n@import 'print.css' print;\nz { top: 0 }",
            ),
            ("base/all.css", "@import \"type.css\";\nb { top: 1 }"),
            ("base/type.css", "a { top: 2 } /* end */"),
            ("print.css", "p { top: 3 }"),
        ]);
        let css = bundle(&sheets, "main.css", &BTreeMap::new()).expect("whole");
        assert_eq!(
            css,
            "@layer base,print;@layer base{a{top:2}b{top:1}}@media print{p{top:3}}z{top:0}"
        );
    }

    #[test]
    fn fonts_and_images_get_their_hashed_names() {
        let sheets = sheets(&[(
            "main.css",
            "a { src: url(\"../fonts/x.woff2\") } b { mask: url(#m) }",
        )]);
        let media = BTreeMap::from([("x.woff2".to_owned(), "x.1.woff2".to_owned())]);
        let css = bundle(&sheets, "main.css", &media).expect("whole");
        assert_eq!(css, "a{src:url(x.1.woff2)}b{mask:url(#m)}");
    }

    #[test]
    fn a_missing_sheet_and_a_missing_image_are_named() {
        let one = sheets(&[("main.css", "@import \"x/gone.css\";")]);
        let error = bundle(&one, "main.css", &BTreeMap::new()).expect_err("it is gone");
        assert!(error.to_string().contains("x/gone.css"), "{error}");
        let two = sheets(&[("main.css", "a{b:url(gone.svg)}")]);
        let error = bundle(&two, "main.css", &BTreeMap::new()).expect_err("it is gone");
        assert!(error.to_string().contains("gone.svg"), "{error}");
    }

    #[test]
    fn a_circle_of_imports_ends_in_an_error() {
        let circle = sheets(&[("main.css", "@import \"./main.css\";")]);
        assert!(bundle(&circle, "main.css", &BTreeMap::new()).is_err());
    }
}
