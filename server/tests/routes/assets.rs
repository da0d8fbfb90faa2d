//! The browser bundle.

use reqwest::Method;
use reqwest::header::ACCEPT_ENCODING;

use crate::driver::{Browser, Server};

#[tokio::test]
async fn the_sheet_of_the_page_may_be_kept_for_ever() {
    let server = Server::start();
    let mut browser = Browser::new(&server);
    let page = browser.get("/fi").await;
    let (_, rest) = page
        .body
        .split_once("<link rel=\"stylesheet\" href=\"")
        .unwrap();
    let address = rest.split_once('"').unwrap().0.to_owned();
    let sheet = browser.get(&address).await;
    assert_eq!(sheet.status, 200);
    assert_eq!(sheet.header("content-type"), "text/css; charset=utf-8");
    assert_eq!(
        sheet.header("cache-control"),
        "public, max-age=31536000, immutable"
    );
    assert_eq!(sheet.header("vary"), "accept-encoding");
}

#[tokio::test]
async fn every_asset_of_the_page_comes_in_each_form_that_lies_ready() {
    let server = Server::start();
    let mut browser = Browser::new(&server);
    let page = browser.get("/fi").await;
    for part in page.body.split("\"/assets/").skip(1) {
        let address = format!("/assets/{}", part.split_once('"').unwrap().0);
        let plain = browser.get(&address).await;
        for (accepted, possible) in [("br, gzip", ["br", ""]), ("gzip", ["gzip", ""])] {
            let request = browser
                .request(Method::GET, &address)
                .header(ACCEPT_ENCODING, accepted);
            let packed = browser.send(request).await;
            // Without a built bundle, as in these tests, only the plain form may be there.
            assert!(
                possible.contains(&packed.header("content-encoding")),
                "{address}"
            );
            assert_eq!(packed.header("content-type"), plain.header("content-type"));
        }
    }
}

#[tokio::test]
async fn what_is_not_in_the_bundle_is_not_found() {
    let server = Server::start();
    let mut browser = Browser::new(&server);
    for address in [
        "/assets/",
        "/assets/main.css",
        "/assets/manifest.json",
        "/assets/..%2fmanifest.json",
        "/assets/%2e%2e/manifest.json",
        "/assets/%00.css",
        "/assets/%ff.css",
    ] {
        let answer = browser.get(address).await;
        assert!(
            matches!(answer.status, 308 | 400 | 404),
            "{address}: {}",
            answer.status
        );
    }
}
