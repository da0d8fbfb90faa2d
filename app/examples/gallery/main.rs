//! Writes pages that show every building block to `target/gallery`, with the style sheet as it is in
//! `style/`, so that the look can be judged without a server:
//! `cargo run -p app --example gallery --features ssr`.

mod form_pages;
mod other_pages;
mod problems;
mod step_page;

use std::path::{Path, PathBuf};
use std::{fs, io};

use domain::language::Language;
use texts::Texts;

use form_pages::{access_points, billing, contacts, description, details};
use other_pages::{start, summary};
use problems::{contact_problems, details_problems};

fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let target = root.join("target/gallery");
    fs::create_dir_all(&target)?;
    copy_styles(&root.join("style"), &target.join("style"))?;
    for language in Language::ALL {
        let texts = Texts::of(language);
        let code = language.code();
        let write =
            |name: &str, html: String| fs::write(target.join(format!("{name}.{code}.html")), html);
        write("details", details(texts, &[]))?;
        write("details-errors", details(texts, &details_problems()))?;
        write("contacts", contacts(texts, &contact_problems()))?;
        write("access-points", access_points(texts))?;
        write("billing", billing(texts))?;
        write("description", description(texts))?;
        write("summary", summary(texts))?;
        write("start", start(texts))?;
    }
    Ok(())
}

fn copy_styles(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path: PathBuf = entry?.path();
        let Some(name) = path.file_name() else {
            continue;
        };
        if path.is_dir() {
            copy_styles(&path, &to.join(name))?;
        } else {
            fs::copy(&path, to.join(name))?;
        }
    }
    Ok(())
}
