//! Pages for everybody.

use domain::language::Language;
use reqwest::Method;
use texts::Texts;

use crate::driver::{Browser, Server};

#[tokio::test]
async fn every_public_page_is_there_in_both_languages() {
    let server = Server::start();
    let mut browser = Browser::new(&server);
    for page in ["", "/guides", "/privacy", "/accessibility", "/logged-out"] {
        for language in ["fi", "sv"] {
            let answer = browser.get(&format!("/{language}{page}")).await;
            assert_eq!(answer.status, 200, "/{language}{page}");
            assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
            let name = Texts::of(Language::from_code(language).unwrap()).text("app-name");
            assert!(answer.title().ends_with(&name), "{}", answer.title());
            assert!(answer.body.contains(&format!("<html lang=\"{language}\">")));
        }
    }
}

#[tokio::test]
async fn the_start_page_leads_to_login_by_its_official_words() {
    let server = Server::start();
    let mut browser = Browser::new(&server);
    for (language, words) in [
        ("fi", "Kirjaudu Ekstranetiin"),
        ("sv", "Logga in på Extranätet"),
    ] {
        let page = browser.get(&format!("/{language}")).await;
        let link = format!("<a href=\"/{language}/login\"");
        assert!(page.body.contains(&link) && page.body.contains(words));
    }
}

#[tokio::test]
async fn a_slash_at_the_end_leads_to_the_address_without_it() {
    let server = Server::start();
    let mut browser = Browser::new(&server);
    for (with, without) in [
        ("/fi/", "/fi"),
        ("/sv/guides/", "/sv/guides"),
        ("/fi/guides/?a=b", "/fi/guides?a=b"),
    ] {
        let answer = browser.get(with).await;
        assert_eq!((answer.status, answer.location()), (308, without));
    }
    for outside in ["//evil.example/", "//evil.example//", "/\\evil.example/"] {
        let request = browser.request(Method::GET, &format!("{}{outside}", server.address));
        let answer = browser.send(request).await;
        assert_eq!(answer.status, 404, "{outside}");
    }
}

#[tokio::test]
async fn a_page_can_be_asked_for_without_its_body() {
    let server = Server::start();
    let mut browser = Browser::new(&server);
    for address in ["/fi", "/fi/guides", "/healthz"] {
        let head = browser.request(Method::HEAD, address);
        let head = browser.send(head).await;
        let whole = browser.get(address).await;
        assert_eq!((head.status, head.body.as_str()), (200, ""));
        assert_eq!(head.header("content-type"), whole.header("content-type"));
        assert_eq!(head.header("content-length"), whole.body.len().to_string());
    }
}

#[tokio::test]
async fn the_browsers_own_wish_for_an_icon_is_answered() {
    let server = Server::start();
    let mut browser = Browser::new(&server);
    let icon = browser.get("/favicon.ico").await;
    assert_eq!(icon.status, 200);
    assert_eq!(icon.header("content-type"), "image/svg+xml");
    assert!(icon.body.starts_with("<svg "));
}

#[tokio::test]
async fn the_contact_details_are_on_every_page() {
    let server = Server::start();
    let mut browser = Browser::new(&server);
    let texts = Texts::of(Language::Fi);
    for address in ["/fi", "/fi/privacy", "/fi/no-such-page"] {
        let page = browser.get(address).await;
        assert!(page.body.contains(&texts.text("help-title")), "{address}");
        assert!(page.body.contains("tel:+358206347787"), "{address}");
    }
}
