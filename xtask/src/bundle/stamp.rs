//! Remembers from what something was made, so that it is made again only when that has changed.

use std::fmt::Write as _;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

/// The hash of named contents. Order matters; lengths are part of it, so that nothing can shift
/// from one content to the next.
pub fn of<'a>(parts: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> String {
    let mut hash = Sha256::new();
    for (name, bytes) in parts {
        hash.update(name.len().to_le_bytes());
        hash.update(name);
        hash.update(bytes.len().to_le_bytes());
        hash.update(bytes);
    }
    hex(&hash.finalize())
}

/// Bytes in lower-case hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Whether the stamp in the file is this one.
pub fn matches(file: &Path, stamp: &str) -> bool {
    fs::read_to_string(file).is_ok_and(|last| last == stamp)
}

/// Writes the stamp, once the work is done.
///
/// # Errors
/// The file cannot be written.
pub fn write(file: &Path, stamp: &str) -> Result<()> {
    fs::write(file, stamp).with_context(|| format!("{} cannot be written", file.display()))
}

/// Removes the stamp before the work begins, so that half-done work is never taken for done.
///
/// # Errors
/// The file is there and cannot be removed.
pub fn forget(file: &Path) -> Result<()> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_that_move_from_one_part_to_the_next_change_the_stamp() {
        let one = of([("a", &b"xy"[..]), ("b", b"z")]);
        let other = of([("a", &b"x"[..]), ("b", b"yz")]);
        assert_ne!(one, other);
        assert_eq!(one, of([("a", &b"xy"[..]), ("b", b"z")]));
    }
}
