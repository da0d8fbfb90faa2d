//! Names by content: whoever has a file of this name has these bytes, so it can be kept for ever.

use anyhow::{Result, ensure};
use sha2::{Digest, Sha256};

use super::stamp::hex;

/// Bytes of the hash in a name: 64 bits are plenty against an accident, and nobody else writes here.
const HASH_BYTES: usize = 8;

/// `main.css` → `main.<16 hexadecimal digits>.css`.
pub fn hashed(name: &str, bytes: &[u8]) -> String {
    let hash = Sha256::digest(bytes);
    let hash = hex(&hash[..HASH_BYTES]);
    match name.rsplit_once('.') {
        Some((stem, end)) => format!("{stem}.{hash}.{end}"),
        None => format!("{name}.{hash}"),
    }
}

/// Puts the new name of a file wherever a text names the old one.
///
/// # Errors
/// The text does not name it: the tool that wrote it has changed its ways, and the reference would
/// lead nowhere.
pub fn rename(text: &str, old: &str, new: &str) -> Result<String> {
    ensure!(text.contains(old), "no reference to {old} was found");
    Ok(text.replace(old, new))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_changes_with_the_bytes_and_keeps_its_ending() {
        let name = hashed("frontend_bg.wasm", b"abc");
        // SHA-256 of "abc", FIPS 180-4 example.
        assert_eq!(name, "frontend_bg.ba7816bf8f01cfea.wasm");
        assert_ne!(name, hashed("frontend_bg.wasm", b"abd"));
    }

    #[test]
    fn every_reference_is_renamed_and_none_is_an_error() {
        assert_eq!(
            rename("a.js a.js", "a.js", "a.1.js").expect("it is there"),
            "a.1.js a.1.js"
        );
        assert!(rename("nothing", "a.js", "a.1.js").is_err());
    }
}
