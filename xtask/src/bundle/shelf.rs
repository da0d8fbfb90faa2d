//! The finished files of a bundle, before they are written.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::{compress, naming};

/// Files under their hashed names, and which name stands for which file.
#[derive(Default)]
pub struct Shelf {
    files: BTreeMap<String, Vec<u8>>,
    manifest: BTreeMap<String, String>,
}

impl Shelf {
    /// Adds a file whose bytes are final, and gives its hashed name.
    pub fn add(&mut self, name: &str, bytes: Vec<u8>) -> String {
        let hashed = naming::hashed(name, &bytes);
        self.manifest
            .insert(name.to_owned(), format!("/assets/{hashed}"));
        self.files.insert(hashed.clone(), bytes);
        hashed
    }

    /// Where the browser finds the file of this plain name.
    #[cfg(test)]
    pub fn address(&self, name: &str) -> Option<&str> {
        self.manifest.get(name).map(String::as_str)
    }

    /// How many files there are, compressed siblings not counted.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Replaces the folder by these files, with compressed siblings and the manifest. The old
    /// folder stays until the new one is whole.
    ///
    /// # Errors
    /// A file cannot be written.
    pub fn write(&self, folder: &Path) -> Result<()> {
        let partial = folder.with_extension("partial");
        let _ = fs::remove_dir_all(&partial);
        let assets = partial.join("assets");
        fs::create_dir_all(&assets)
            .with_context(|| format!("{} cannot be written", assets.display()))?;
        for (name, bytes) in &self.files {
            fs::write(assets.join(name), bytes)?;
            if let Some(small) = compress::brotli(bytes)? {
                fs::write(assets.join(format!("{name}.br")), small)?;
            }
            if let Some(small) = compress::gzip(bytes)? {
                fs::write(assets.join(format!("{name}.gz")), small)?;
            }
        }
        fs::write(
            partial.join("manifest.json"),
            serde_json::to_vec_pretty(&self.manifest)?,
        )?;
        let _ = fs::remove_dir_all(folder);
        fs::rename(&partial, folder)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_written_manifest_leads_to_the_written_file() {
        let home = tempfile::tempdir().expect("a temporary folder");
        let folder = home.path().join("bundle");
        let mut shelf = Shelf::default();
        shelf.add("main.css", b"a{}".repeat(50));
        shelf.write(&folder).expect("written");

        let manifest = fs::read(folder.join("manifest.json")).expect("a manifest");
        let manifest: BTreeMap<String, String> = serde_json::from_slice(&manifest).expect("JSON");
        let file = folder.join(manifest["main.css"].trim_start_matches('/'));
        assert_eq!(fs::read(&file).expect("the file"), b"a{}".repeat(50));
        assert!(file.with_extension("css.br").is_file());
        assert!(file.with_extension("css.gz").is_file());
    }

    #[test]
    fn writing_again_leaves_nothing_of_the_old_bundle() {
        let home = tempfile::tempdir().expect("a temporary folder");
        let folder = home.path().join("bundle");
        for text in ["old", "new"] {
            let mut shelf = Shelf::default();
            shelf.add("a.txt", text.as_bytes().to_vec());
            shelf.write(&folder).expect("written");
        }
        assert_eq!(
            fs::read_dir(folder.join("assets"))
                .expect("a folder")
                .count(),
            1
        );
    }
}
