//! Which language a page is in, and what the switch keeps.

use domain::language::Language;
use reqwest::Method;

use crate::driver::{Browser, Server, Wizard, at_the_provider, press};

#[tokio::test]
async fn the_root_leads_to_the_language_of_the_cookie_then_of_the_browser_then_to_finnish() {
    let server = Server::start();
    let mut browser = Browser::new(&server);
    for (accepted, expected) in [
        ("", "/fi"),
        ("en-GB,en;q=0.9", "/fi"),
        ("sv-FI,sv;q=0.9,fi;q=0.8", "/sv"),
        ("\u{e5}", "/fi"),
    ] {
        let request = browser
            .request(Method::GET, "/")
            .header("accept-language", accepted);
        assert_eq!(
            browser.send(request).await.location(),
            expected,
            "{accepted:?}"
        );
    }
    browser.get("/sv").await;
    let request = browser
        .request(Method::GET, "/")
        .header("accept-language", "fi");
    assert_eq!(browser.send(request).await.location(), "/sv");
}

#[tokio::test]
async fn a_login_that_began_in_swedish_ends_in_swedish() {
    let server = Server::start();
    let mut browser = Browser::new(&server);
    let page = at_the_provider(&mut browser, "/sv/login").await;
    assert!(page.body.contains("<html lang=\"sv\">"));
    let back = press(&mut browser, &page, "aino-toimi").await;
    let front = browser.follow(back).await;
    assert_eq!(front.address.path(), "/sv/org/9000001-1");
    let page = at_the_provider(&mut browser, "/sv/desk/login").await;
    let back = press(&mut browser, &page, "").await;
    let refused = browser.follow(back).await;
    refused.assert_error_page(400, Language::Sv, "refusal-identification-cancelled");
}

#[tokio::test]
async fn an_address_without_a_language_has_its_error_page_in_the_visitors() {
    let server = Server::start();
    let mut browser = Browser::new(&server);
    let page = browser.get("/nowhere").await;
    page.assert_error_page(404, Language::Fi, "error-page-404");
    let request = browser
        .request(Method::GET, "/nowhere")
        .header("accept-language", "sv");
    let page = browser.send(request).await;
    page.assert_error_page(404, Language::Sv, "error-page-404");
    browser.get("/sv").await;
    let page = browser.get("/nowhere").await;
    page.assert_error_page(404, Language::Sv, "error-page-404");
}

#[tokio::test]
async fn the_switch_saves_what_was_typed_and_keeps_the_page_the_problems_and_the_focus() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let address = format!("{}?problems", wizard.address("customer-details"));
    let page = wizard.browser.get(&address).await;
    let mut form = page.form("step-form");
    assert_eq!(form.value("shown"), "problems");
    form.set("email", "wrong@").set("focus", "email");
    let answer = wizard.browser.submit(&form, "language:sv").await;
    let swedish = wizard
        .address("customer-details")
        .replacen("/fi/", "/sv/", 1);
    assert_eq!(answer.location(), format!("{swedish}?problems#email"));
    let page = wizard.browser.follow(answer).await;
    assert!(
        page.title().starts_with("Fel: Kunduppgifter"),
        "{}",
        page.title()
    );
    assert_eq!(page.form("step-form").value("email"), "wrong@");
}
