//! Pages travel compressed to whoever takes it.

use reqwest::Method;
use reqwest::header::ACCEPT_ENCODING;

use crate::driver::{Browser, Server};

#[tokio::test]
async fn a_page_travels_as_the_browser_takes_it() {
    let server = Server::start();
    let mut browser = Browser::new(&server);
    let plain = browser.get("/fi").await;
    assert_eq!(plain.header("content-encoding"), "");
    for (accepted, sent) in [
        ("gzip, deflate, br, zstd", "gzip"),
        ("br", ""),
        ("gzip;q=0", ""),
    ] {
        let request = browser.request(Method::GET, "/fi");
        let answer = browser
            .send(request.header(ACCEPT_ENCODING, accepted))
            .await;
        assert_eq!(answer.header("content-encoding"), sent, "{accepted}");
        assert!(answer.header("vary").contains("accept-encoding"));
        assert_eq!(answer.header("cache-control"), "no-store");
    }
}

#[tokio::test]
async fn an_error_page_travels_compressed_too() {
    let server = Server::start();
    let mut browser = Browser::new(&server);
    let request = browser.request(Method::GET, "/fi/nowhere");
    let answer = browser.send(request.header(ACCEPT_ENCODING, "gzip")).await;
    assert_eq!(answer.status, 404);
    assert_eq!(answer.header("content-encoding"), "gzip");
}
