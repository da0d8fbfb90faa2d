//! The browser bundle inside the program: scripts, WASM, styles, fonts and images under names that
//! change with their bytes (see `cargo xtask bundle`), so that browsers may keep them for ever.

mod encoding;
pub mod icon;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use include_dir::{Dir, include_dir};

use encoding::Encoding;

/// The route under which [`serve`] answers.
pub const ROUTE: &str = "/assets/{name}";

/// One year, the longest that caches honour (RFC 9111 leaves it open; RFC 8246 defines `immutable`).
const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

static BUNDLE: Dir<'_> = include_dir!("$BUNDLE_DIR");

static MANIFEST: LazyLock<BTreeMap<&'static str, &'static str>> = LazyLock::new(|| {
    let manifest = BUNDLE.get_file("manifest.json");
    manifest
        .and_then(|file| serde_json::from_slice(file.contents()).ok())
        .unwrap_or_default()
});

/// One file of the bundle.
#[derive(Clone, Copy, Debug)]
pub struct Asset {
    /// What `Content-Type` says.
    pub content_type: &'static str,
    raw: &'static [u8],
    brotli: Option<&'static [u8]>,
    gzip: Option<&'static [u8]>,
}

impl Asset {
    /// The file of this hashed name (`main.0123456789abcdef.css`), if there is one.
    pub fn find(name: &str) -> Option<Self> {
        let bytes = |ending: &str| {
            let file = BUNDLE.get_file(format!("assets/{name}{ending}"));
            file.map(include_dir::File::contents)
        };
        Some(Self {
            content_type: content_type(name)?,
            raw: bytes("")?,
            brotli: bytes(".br"),
            gzip: bytes(".gz"),
        })
    }

    /// The smallest form that the browser understands, and how it is encoded.
    fn form(&self, headers: &HeaderMap) -> (Encoding, &'static [u8]) {
        let accepted = |encoding| encoding::accepts(headers, encoding);
        if let Some(bytes) = self.brotli.filter(|_| accepted(Encoding::Brotli)) {
            return (Encoding::Brotli, bytes);
        }
        if let Some(bytes) = self.gzip.filter(|_| accepted(Encoding::Gzip)) {
            return (Encoding::Gzip, bytes);
        }
        (Encoding::Identity, self.raw)
    }
}

/// Where the browser finds the file of this plain name (`main.css`); nothing when the program was
/// built without it, as for a test.
pub fn asset_address(name: &str) -> Option<&'static str> {
    MANIFEST.get(name).copied()
}

/// Answers a request for a file of the bundle: 200 with the file, 404 without one.
pub async fn serve(Path(name): Path<String>, headers: HeaderMap) -> Response {
    let Some(asset) = Asset::find(&name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let (encoding, bytes) = asset.form(&headers);
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static(asset.content_type),
    );
    headers.insert(header::CACHE_CONTROL, FOR_EVER);
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(token) = encoding.token() {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(token));
    }
    response
}

/// By the name's ending. Compressed siblings have none: they are no files of their own.
fn content_type(name: &str) -> Option<&'static str> {
    Some(match name.rsplit_once('.')?.1 {
        "css" => "text/css; charset=utf-8",
        "ico" => "image/x-icon",
        "js" => "text/javascript; charset=utf-8",
        "png" => "image/png",
        "svg" => "image/svg+xml",
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        "woff2" => "font/woff2",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet_name() -> String {
        let address = asset_address("main.css").expect("every build has the sheet");
        address.trim_start_matches("/assets/").to_owned()
    }

    async fn answer(name: &str, accept: Option<&'static str>) -> Response {
        let mut headers = HeaderMap::new();
        if let Some(accept) = accept {
            headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(accept));
        }
        serve(Path(name.to_owned()), headers).await
    }

    #[tokio::test]
    async fn a_file_of_the_bundle_may_be_kept_for_ever() {
        let response = answer(&sheet_name(), None).await;
        assert_eq!(response.status(), StatusCode::OK);
        assert_eq!(
            response.headers()[header::CONTENT_TYPE],
            "text/css; charset=utf-8"
        );
        assert_eq!(response.headers()[header::CACHE_CONTROL], FOR_EVER);
        assert_eq!(response.headers()[header::VARY], "accept-encoding");
        assert!(!response.headers().contains_key(header::CONTENT_ENCODING));
    }

    #[tokio::test]
    async fn what_is_not_in_the_bundle_is_not_found() {
        for name in [
            "main.css",
            "gone.0123456789abcdef.js",
            "../manifest.json",
            "manifest.json",
            "",
        ] {
            assert_eq!(
                answer(name, None).await.status(),
                StatusCode::NOT_FOUND,
                "{name}"
            );
        }
    }

    #[tokio::test]
    async fn a_compressed_sibling_has_no_address_of_its_own() {
        let name = format!("{}.br", sheet_name());
        assert_eq!(answer(&name, None).await.status(), StatusCode::NOT_FOUND);
    }

    #[test]
    fn the_smallest_form_that_is_understood_is_chosen() {
        let asset = Asset {
            content_type: "",
            raw: b"raw",
            brotli: Some(b"br"),
            gzip: Some(b"gz"),
        };
        let form = |accept| {
            let headers =
                HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(accept))]);
            asset.form(&headers)
        };
        assert_eq!(
            form("gzip, deflate, br, zstd"),
            (Encoding::Brotli, &b"br"[..])
        );
        assert_eq!(form("gzip"), (Encoding::Gzip, &b"gz"[..]));
        assert_eq!(form("identity"), (Encoding::Identity, &b"raw"[..]));
        let only_raw = Asset {
            brotli: None,
            gzip: None,
            ..asset
        };
        let headers =
            HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static("br"))]);
        assert_eq!(only_raw.form(&headers), (Encoding::Identity, &b"raw"[..]));
    }
}
