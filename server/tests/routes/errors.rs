//! Error pages.

use domain::language::Language;

use crate::driver::{Browser, Server};

#[tokio::test]
async fn an_unknown_page_says_so_in_both_languages() {
    let server = Server::start();
    let mut browser = Browser::new(&server);
    for language in Language::ALL {
        for path in [
            "nowhere",
            "org",
            "org/",
            "login/callback",
            "represent/callback",
            "en",
        ] {
            let page = browser.get(&format!("/{}/{path}", language.code())).await;
            let page = browser.follow(page).await;
            page.assert_error_page(404, language, "error-page-404");
        }
    }
    for address in [
        "/en",
        "/FI",
        "/fisv",
        "/.env",
        "/fi/../../etc/passwd",
        "/index.php",
    ] {
        assert_eq!(browser.get(address).await.status, 404, "{address}");
    }
}

#[tokio::test]
async fn pages_behind_the_login_send_one_to_it() {
    let server = Server::start();
    let mut browser = Browser::new(&server);
    for path in [
        "/represent",
        "/org/9000001-1",
        "/org/9000001-1/patient-data",
        "/org/9000001-1/patient-data/0192f0c1-2b3c-7def-8abc-0123456789ab/contacts",
        "/org/9000009-7",
    ] {
        let page = browser.get(&format!("/sv{path}")).await;
        page.assert_error_page(401, Language::Sv, "error-page-session-expired");
        assert!(page.body.contains("href=\"/sv/login\""), "{path}");
    }
    let page = browser.get("/sv/desk").await;
    page.assert_error_page(401, Language::Sv, "error-page-session-expired");
    assert!(
        page.body.contains("href=\"/sv/desk/login\""),
        "a handler has a login of their own"
    );
}

#[tokio::test]
async fn a_page_that_is_only_read_takes_no_form() {
    let server = Server::start();
    let mut browser = Browser::new(&server);
    for path in [
        "",
        "/guides",
        "/login",
        "/represent",
        "/org/9000001-1",
        "/desk",
    ] {
        let page = browser.post(&format!("/fi{path}"), &[("a", "b")]).await;
        page.assert_error_page(405, Language::Fi, "error-page-405");
        assert!(!page.header("allow").is_empty(), "{path}");
    }
}
