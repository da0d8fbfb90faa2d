//! Other sites: they change nothing, and nothing typed leads to them (ASVS 3.5.1).

use domain::language::Language;
use reqwest::Method;
use reqwest::header::CONTENT_TYPE;

use crate::driver::{Server, Wizard};

const FORM: &str = "application/x-www-form-urlencoded";

#[tokio::test]
async fn another_site_changes_nothing() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let before = wizard.draft().await;
    let body = "organisation=9000001-1&version=1&email=evil%40evil.example";
    for (name, value) in [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("sec-fetch-site", "nonsense"),
        ("origin", "https://evil.example"),
        ("origin", "null"),
        ("origin", "http://127.0.0.1:1"),
    ] {
        for path in [wizard.path.clone(), format!("/api/v1{}", wizard.path)] {
            let request = wizard
                .browser
                .request(Method::POST, &format!("{path}/customer-details"))
                .header(name, value)
                .header(CONTENT_TYPE, FORM)
                .body(body);
            let answer = wizard.browser.send(request).await;
            assert_eq!(answer.status, 403, "{name}: {value}");
            if path.starts_with("/fi") {
                answer.assert_error_page(403, Language::Fi, "error-page-cross-site");
            }
        }
    }
    assert_eq!(wizard.draft().await, before);
}

#[tokio::test]
async fn nothing_typed_becomes_a_header_or_leads_to_another_site() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let here = wizard.address("customer-details");
    for focus in [
        "//evil.example",
        "a\r\nset-cookie: a=b",
        "https://evil.example",
        "\" onfocus=\"x",
        "å",
        &"a".repeat(5000),
    ] {
        for button in [
            "",
            "language:sv",
            "language://evil.example",
            "goto://evil.example",
        ] {
            let mut form = wizard.form("customer-details").await;
            form.set("focus", focus).set("shown", focus);
            let answer = wizard.browser.submit(&form, button).await;
            let expected = if button == "language:sv" {
                here.replacen("/fi/", "/sv/", 1)
            } else {
                here.clone()
            };
            assert_eq!(answer.location(), expected, "{focus:?} {button}");
            assert!(!answer.headers.contains_key("set-cookie"));
        }
    }
    for host in ["evil.example", "127.0.0.1:1"] {
        let request = wizard
            .browser
            .request(Method::GET, "/fi/login")
            .header("host", host);
        let answer = wizard.browser.send(request).await;
        assert!(!answer.header("location").contains("evil"), "{host}");
        let request = wizard
            .browser
            .request(Method::GET, "/fi/guides/")
            .header("host", host);
        assert_eq!(wizard.browser.send(request).await.location(), "/fi/guides");
    }
}
