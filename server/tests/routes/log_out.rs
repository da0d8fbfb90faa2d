//! Logging out, and sessions that end by themselves (ASVS 7.3, 7.4).

use domain::language::Language;
use reqwest::Method;

use crate::driver::{Browser, Server, logged_in};

#[tokio::test]
async fn logging_out_ends_the_session_at_the_server_and_at_the_provider() {
    let server = Server::start();
    let mut browser = logged_in(&server, "aino-toimi").await;
    let stolen = browser.clone();
    let out = browser.post("/fi/logout", &[]).await;
    assert_eq!(out.status, 303);
    assert!(out.location().contains("/identity/"), "{}", out.location());
    assert!(!browser.cookies.contains_key("__Host-sid"));
    let end = browser.follow(out).await;
    assert_eq!(end.status, 200);
    let page = stolen.clone().get("/fi/org/9000001-1").await;
    page.assert_error_page(401, Language::Fi, "error-page-session-expired");
}

#[tokio::test]
async fn logging_out_without_a_session_says_goodbye_all_the_same() {
    let server = Server::start();
    let mut browser = Browser::new(&server);
    let out = browser.post("/sv/logout", &[]).await;
    assert_eq!(out.location(), "/sv/logged-out");
}

#[tokio::test]
async fn nobody_is_logged_out_by_a_link_or_from_another_site() {
    let server = Server::start();
    let mut browser = logged_in(&server, "aino-toimi").await;
    assert_eq!(browser.get("/fi/logout").await.status, 405);
    let request = browser
        .request(Method::POST, "/fi/logout")
        .header("sec-fetch-site", "cross-site");
    assert_eq!(browser.send(request).await.status, 403);
    assert_eq!(browser.get("/fi/org/9000001-1").await.status, 200);
}

#[tokio::test]
async fn a_cookie_that_is_no_session_is_as_good_as_none() {
    let server = Server::start();
    for cookie in ["", "x", "%00", &"A".repeat(43), &"A".repeat(4000), "åäö"] {
        let mut browser = Browser::new(&server);
        let request = browser
            .request(Method::GET, "/fi/org/9000001-1")
            .header("cookie", format!("__Host-sid={cookie}"));
        let page = browser.send(request).await;
        page.assert_error_page(401, Language::Fi, "error-page-session-expired");
        assert!(page.body.contains("href=\"/fi/login\""));
    }
}

#[tokio::test]
async fn a_session_ends_half_an_hour_after_its_last_use() {
    let server = Server::with(&["--clock", "2026-11-03T08:00:00Z"], &[]);
    let browser = logged_in(&server, "aino-toimi").await;
    let server = server.killed_and_started(&["--clock", "2026-11-03T08:25:00Z"]);
    let page = browser.at(&server).get("/fi/org/9000001-1").await;
    assert_eq!(page.status, 200, "still live after 25 minutes");
    let server = server.killed_and_started(&["--clock", "2026-11-03T08:50:00Z"]);
    let page = browser.at(&server).get("/fi/org/9000001-1").await;
    assert_eq!(page.status, 200, "its use at 25 minutes counts");
    let server = server.killed_and_started(&["--clock", "2026-11-03T09:25:00Z"]);
    let page = browser.at(&server).get("/fi/org/9000001-1").await;
    page.assert_error_page(401, Language::Fi, "error-page-session-expired");
}
