//! Compressed siblings, made once at build time with the strongest setting.

use std::io::Write;

use anyhow::Result;
use flate2::Compression;
use flate2::write::GzEncoder;

/// Brotli at quality 11, or nothing when that is no smaller.
///
/// # Errors
/// The encoder fails, which on memory it does not.
pub fn brotli(bytes: &[u8]) -> Result<Option<Vec<u8>>> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
    writer.write_all(bytes)?;
    Ok(smaller(writer.into_inner(), bytes))
}

/// Gzip at level 9, or nothing when that is no smaller.
///
/// # Errors
/// As [`brotli`].
pub fn gzip(bytes: &[u8]) -> Result<Option<Vec<u8>>> {
    let mut writer = GzEncoder::new(Vec::new(), Compression::best());
    writer.write_all(bytes)?;
    Ok(smaller(writer.finish()?, bytes))
}

fn smaller(compressed: Vec<u8>, bytes: &[u8]) -> Option<Vec<u8>> {
    (compressed.len() < bytes.len()).then_some(compressed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_shrink_has_no_compressed_sibling() {
        assert_eq!(brotli(b"a").expect("memory"), None);
        assert_eq!(gzip(b"a").expect("memory"), None);
    }

    #[test]
    fn repetition_shrinks() {
        let text = "kanta ".repeat(200);
        assert!(
            brotli(text.as_bytes())
                .expect("memory")
                .is_some_and(|small| small.len() < 50)
        );
        assert!(
            gzip(text.as_bytes())
                .expect("memory")
                .is_some_and(|small| small.len() < 60)
        );
    }
}
