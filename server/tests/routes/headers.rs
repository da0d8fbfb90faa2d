//! The headers of every answer (ASVS 3.3 and 3.4, 14.3.2).

use reqwest::Method;
use reqwest::header::SET_COOKIE;

use crate::driver::{Answer, Browser, Server, Wizard, at_the_provider};

fn assert_protected(answer: &Answer) {
    let policy = answer.header("content-security-policy");
    let (before, after) = policy.split_once("form-action 'self' ").unwrap();
    let (provider, after) = after.split_once(';').unwrap();
    assert_eq!(
        before,
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
         connect-src 'self'; img-src 'self'; font-src 'self'; "
    );
    assert!(provider.starts_with("http://127.0.0.1:"), "{provider}");
    assert_eq!(
        after,
        " worker-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'; \
         object-src 'none'"
    );
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("x-frame-options", "DENY"),
        // The demo has no TLS, so it must not ask for it.
        ("strict-transport-security", ""),
        ("server", ""),
    ] {
        assert_eq!(answer.header(name), value, "{name} at {}", answer.address);
    }
}

#[tokio::test]
async fn every_answer_carries_the_same_protection_whatever_its_status() {
    let server = Server::start();
    let mut browser = Browser::new(&server);
    for address in [
        "/",
        "/fi",
        "/sv/guides",
        "/fi/login",
        "/fi/represent",
        "/fi/desk",
        "/nowhere",
        "/healthz",
        "/readyz",
        "/favicon.ico",
        "/assets/none.css",
        "/login/callback",
        "/demo/mailbox",
    ] {
        let answer = browser.get(address).await;
        assert_protected(&answer);
    }
    assert_protected(&browser.post("/fi", &[]).await);
    let request = browser.request(Method::OPTIONS, "/fi");
    assert_protected(&browser.send(request).await);
}

#[tokio::test]
async fn no_page_is_kept_by_anybody_and_none_holds_an_inline_script_or_style() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let mut pages = vec![
        "/fi".to_owned(),
        "/fi/org/9000001-1".to_owned(),
        "/nowhere".to_owned(),
    ];
    pages.extend(["access-points", "contacts", "summary"].map(|step| wizard.address(step)));
    for address in pages {
        let page = wizard.browser.get(&address).await;
        assert_eq!(page.header("cache-control"), "no-store", "{address}");
        assert!(!page.body.contains("<style"), "{address}");
        assert!(!page.body.contains(" style=\""), "{address}");
        assert!(!page.body.contains(" onclick="), "{address}");
        for script in page.body.split("<script ").skip(1) {
            assert!(
                script.starts_with("type=\"module\" src=\"/assets/"),
                "{address}"
            );
        }
    }
}

#[tokio::test]
async fn cookies_are_tied_to_the_host_hidden_from_scripts_and_same_site() {
    let server = Server::start();
    let mut browser = Browser::new(&server);
    let mut seen = Vec::new();
    let page = at_the_provider(&mut browser, "/fi/login").await;
    let away = browser.get("/fi/login").await;
    let back = crate::driver::press(&mut browser, &page, "aino-toimi").await;
    // The second visit to /fi/login replaced the first login: only its cookie counts.
    let refused = browser.follow(back).await;
    assert_eq!(refused.status, 400);
    let landing = browser.get("/fi").await;
    let page = at_the_provider(&mut browser, "/fi/login").await;
    let back = crate::driver::press(&mut browser, &page, "aino-toimi").await;
    let session = browser.get(back.location()).await;
    for answer in [&away, &landing, &session] {
        for cookie in answer.headers.get_all(SET_COOKIE) {
            let cookie = cookie.to_str().unwrap();
            let name = cookie.split_once('=').unwrap().0;
            assert!(name.starts_with("__Host-"), "{name}");
            for attribute in ["; Secure", "; HttpOnly", "; Path=/"] {
                assert!(cookie.contains(attribute), "{name} lacks {attribute}");
            }
            assert!(!cookie.contains("Domain"), "{name}");
            if !cookie.contains("Max-Age=0") {
                assert!(cookie.contains("; SameSite=Lax"), "{name}");
                seen.push(name.to_owned());
            }
        }
    }
    seen.sort();
    seen.dedup();
    assert_eq!(seen, ["__Host-language", "__Host-login", "__Host-sid"]);
    // 256 random bits (ASVS 7.2.3).
    assert_eq!(browser.cookies["__Host-sid"].len(), 43);
}

#[tokio::test]
async fn the_session_secret_never_stands_in_a_body_or_an_address() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let secret = wizard.browser.cookies["__Host-sid"].clone();
    for step in ["access-points", "contacts", "summary"] {
        let page = wizard.page(step).await;
        assert!(!page.body.contains(&secret), "{step}");
    }
    assert!(!wizard.path.contains(&secret));
}

#[tokio::test]
async fn each_answer_has_an_id_of_its_own() {
    let server = Server::start();
    let mut browser = Browser::new(&server);
    let mut ids = Vec::new();
    for address in ["/fi", "/fi", "/nowhere", "/healthz"] {
        ids.push(browser.get(address).await.header("x-request-id").to_owned());
    }
    assert!(ids.iter().all(|id| id.len() == 36), "{ids:?}");
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 4);
}
