//! Logging in (ASVS 6.8, 7.2).

use domain::language::Language;

use crate::driver::{Browser, Server, at_the_provider, logged_in, press};

#[tokio::test]
async fn logging_in_gives_a_new_session_secret_each_time() {
    let server = Server::start();
    let mut browser = logged_in(&server, "aino-toimi").await;
    let first = browser.cookies["__Host-sid"].clone();
    let old = browser.clone();
    let page = at_the_provider(&mut browser, "/fi/login").await;
    let back = press(&mut browser, &page, "aino-toimi").await;
    browser.follow(back).await;
    assert_ne!(browser.cookies["__Host-sid"], first);
    // The former session ended with it.
    let page = old.clone().get("/fi/org/9000001-1").await;
    page.assert_error_page(401, Language::Fi, "error-page-session-expired");
}

#[tokio::test]
async fn the_providers_answer_works_once() {
    let server = Server::start();
    let mut browser = Browser::new(&server);
    let page = at_the_provider(&mut browser, "/fi/login").await;
    let back = press(&mut browser, &page, "aino-toimi").await;
    let callback = back.location().to_owned();
    let kept = browser.clone();
    assert_eq!(browser.get(&callback).await.status, 303);
    assert!(browser.cookies.contains_key("__Host-sid"));
    let mut again = kept.clone();
    let refused = again.get(&callback).await;
    // To the provider's answer it looks as if it had been given up.
    refused.assert_error_page(400, Language::Fi, "refusal-identification-cancelled");
    assert!(!again.cookies.contains_key("__Host-sid"));
    // Nor does the browser that was let in gain anything by it.
    let refused = browser.get(&callback).await;
    refused.assert_error_page(400, Language::Fi, "error-page-login-failed");
}

#[tokio::test]
async fn an_answer_that_this_browser_did_not_ask_for_logs_nobody_in() {
    let server = Server::start();
    let mut attacker = Browser::new(&server);
    let page = at_the_provider(&mut attacker, "/fi/login").await;
    let back = press(&mut attacker, &page, "aino-toimi").await;
    let callback = back.location().to_owned();
    let mut without_cookie = Browser::new(&server);
    let mut with_own_login = Browser::new(&server);
    at_the_provider(&mut with_own_login, "/fi/login").await;
    for victim in [&mut without_cookie, &mut with_own_login] {
        let refused = victim.get(&callback).await;
        refused.assert_error_page(400, Language::Fi, "error-page-login-failed");
        assert!(!victim.cookies.contains_key("__Host-sid"));
    }
}

#[tokio::test]
async fn what_a_provider_would_not_say_logs_nobody_in() {
    let server = Server::start();
    for query in [
        "",
        "?code=x",
        "?state=x",
        "?code=x&state=y",
        "?code=%00&state=%ff",
        "?error=access_denied",
        "?code=a&code=b&state=c",
        "?error=%3Cscript%3E",
    ] {
        for (login, callback) in [
            ("/fi/login", "/login/callback"),
            ("/fi/desk/login", "/desk/login/callback"),
        ] {
            let mut browser = Browser::new(&server);
            browser.get(login).await;
            let answer = browser.get(&format!("{callback}{query}")).await;
            assert!(
                matches!(answer.status, 400 | 422),
                "{query}: {}",
                answer.status
            );
            assert!(answer.body.contains("<h1>"), "{query} has no page");
            assert!(!answer.body.contains("<script>"), "{query}");
            assert!(!browser.cookies.contains_key("__Host-sid"), "{query}");
        }
    }
}

#[tokio::test]
async fn an_answer_for_one_side_is_none_for_the_other() {
    let server = Server::start();
    let mut browser = Browser::new(&server);
    let page = at_the_provider(&mut browser, "/fi/login").await;
    let back = press(&mut browser, &page, "aino-toimi").await;
    let elsewhere = back
        .location()
        .replace("/login/callback", "/desk/login/callback");
    let refused = browser.get(&elsewhere).await;
    refused.assert_error_page(400, Language::Fi, "error-page-login-failed");
}

#[tokio::test]
async fn who_turns_back_at_the_provider_is_told_how_to_go_on() {
    let server = Server::start();
    let mut browser = Browser::new(&server);
    let page = at_the_provider(&mut browser, "/fi/login").await;
    let back = press(&mut browser, &page, "").await;
    let page = browser.follow(back).await;
    page.assert_error_page(400, Language::Fi, "refusal-identification-cancelled");
    assert!(page.body.contains("href=\"/fi/login\""));
}
