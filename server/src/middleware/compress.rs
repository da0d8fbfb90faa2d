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

/// Of all levels of gzip and brotli this one gives up the fewest bytes for a millisecond saved: a
/// step travels in a quarter to a third of its bytes, and costs less to compress than to draw.
const LEVEL: i32 = 3;

/// What is shorter fits into one packet as it is (bytes).
const SHORTEST: u64 = 1_024;

/// gzip, when the browser takes it.
pub fn compress() -> CompressionLayer<SizeAbove> {
    CompressionLayer::new()
        .quality(CompressionLevel::Precise(LEVEL))
        .compress_when(SizeAbove::new(SHORTEST))
}
