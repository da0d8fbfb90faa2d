//! Pages travel compressed.
//!
//! Compressing what holds a secret can betray it (BREACH) to an attacker who puts text of their own
//! beside it, asks again and again in the visitor's name, and sees the sizes on the wire. Here
//! another site's requests come without the session's cookie (`SameSite=Lax`) unless the whole
//! window goes to the page; a page repeats nothing of an address but its path; and the one secret
//! in a page, the key that makes sending twice one sending, is new at each showing.

use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::SizeAbove;

/// Where brotli already makes pages about as small as it can, in well under a millisecond.
const QUALITY: i32 = 4;

/// What is shorter fits into one packet as it is (bytes).
const SHORTEST: u64 = 1_024;

/// Brotli or gzip, as the browser takes it.
pub fn compress() -> CompressionLayer<SizeAbove> {
    CompressionLayer::new()
        .quality(CompressionLevel::Precise(QUALITY))
        .compress_when(SizeAbove::new(SHORTEST))
}
