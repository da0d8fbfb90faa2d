//! Outside services that are down, slow or lie: a plain page in the visitor's language, no session
//! by a forged answer, and those who are in stay in.

use domain::language::Language;
use reqwest::Method;
use texts::Texts;
use url::Url;

use crate::driver::{Answer, Browser, Server, Wizard, at_the_provider, press};

/// Tells a simulator how to behave from now on.
async fn behave(server: &Server, service: &str, mode: &str) {
    let mut browser = Browser::new(server);
    let page = browser.get("/fi").await;
    let policy = page.header("content-security-policy");
    let simulators = policy.split("form-action 'self' ").nth(1).unwrap();
    let simulators = simulators.split([';', ' ']).next().unwrap();
    let control = Url::parse(simulators).unwrap();
    let control = control.join(&format!("/control/{service}/{mode}")).unwrap();
    let request = browser.request(Method::POST, control.as_str());
    assert_eq!(browser.send(request).await.status, 204, "{service} {mode}");
}

/// Where a login ends up that begins in a language.
async fn login(server: &Server, language: &str, person: &str) -> (Browser, Answer) {
    let mut browser = Browser::new(server);
    let page = at_the_provider(&mut browser, &format!("/{language}/login")).await;
    let back = press(&mut browser, &page, person).await;
    let end = browser.follow(back).await;
    (browser, end)
}

#[tokio::test]
async fn identification_that_is_down_has_a_page_that_says_what_to_do() {
    let server = Server::start();
    for mode in ["down", "wrong", "throttled"] {
        behave(&server, "identity", mode).await;
        for language in Language::ALL {
            for side in ["login", "desk/login"] {
                let mut browser = Browser::new(&server);
                let page = browser.get(&format!("/{}/{side}", language.code())).await;
                page.assert_error_page(503, language, "outside-down-identification");
                assert_eq!(page.header("retry-after"), "60");
            }
        }
    }
    behave(&server, "identity", "ok").await;
    assert_eq!(login(&server, "fi", "aino-toimi").await.1.status, 200);
}

#[tokio::test]
async fn identification_that_dies_in_the_middle_has_its_page_too() {
    let server = Server::start();
    let mut browser = Browser::new(&server);
    let page = at_the_provider(&mut browser, "/sv/login").await;
    let back = press(&mut browser, &page, "aino-toimi").await;
    behave(&server, "identity", "down").await;
    let page = browser.follow(back).await;
    page.assert_error_page(503, Language::Sv, "outside-down-identification");
    assert!(!browser.cookies.contains_key("__Host-sid"));
}

#[tokio::test]
async fn a_forged_or_unfit_answer_logs_nobody_in() {
    let server = Server::start();
    for mode in [
        "forged-signature",
        "wrong-nonce",
        "wrong-audience",
        "wrong-issuer",
        "expired-token",
        "weak-assurance",
        "old-login",
        "no-identity-code",
    ] {
        behave(&server, "identity", mode).await;
        let (browser, page) = login(&server, "sv", "aino-toimi").await;
        page.assert_error_page(400, Language::Sv, "error-page-login-failed");
        assert!(!browser.cookies.contains_key("__Host-sid"), "{mode}");
    }
}

#[tokio::test]
async fn who_is_in_stays_in_while_everything_outside_is_down() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    for service in ["identity", "mandates", "code-service", "ytj"] {
        behave(&server, service, "down").await;
    }
    let mut form = wizard.form("customer-details").await;
    form.set("email", "posti@kuusama.example");
    assert_eq!(
        wizard.browser.submit(&form, "next-anyway").await.status,
        303
    );
    for step in ["access-points", "customer-details", "contacts", "summary"] {
        assert_eq!(wizard.page(step).await.status, 200, "{step}");
    }
    // Logging out ends the session here, whatever the provider does.
    let old = wizard.browser.clone();
    let out = wizard.browser.post("/fi/logout", &[]).await;
    assert_eq!(out.status, 303);
    assert_eq!(old.clone().get("/fi/org/9000001-1").await.status, 401);
}

#[tokio::test]
async fn mandates_that_are_down_have_a_page_that_says_what_to_do() {
    let server = Server::start();
    behave(&server, "mandates", "down").await;
    for language in Language::ALL {
        let (_, page) = login(&server, language.code(), "aino-toimi").await;
        assert_eq!(page.status, 503);
        let texts = Texts::of(language);
        assert!(
            page.body
                .contains(&texts.text("outside-down-mandates.what-to-do"))
        );
        assert_eq!(page.header("retry-after"), "60");
    }
}

#[tokio::test]
async fn mandates_that_die_in_the_middle_give_no_right() {
    let server = Server::start();
    for mode in ["down", "wrong", "session-expired"] {
        behave(&server, "mandates", "ok").await;
        let mut browser = Browser::new(&server);
        let page = at_the_provider(&mut browser, "/fi/login").await;
        let back = press(&mut browser, &page, "aino-toimi").await;
        let to_mandates = browser.get(back.location()).await;
        let back = browser.get(to_mandates.location()).await;
        behave(&server, "mandates", mode).await;
        let page = browser.follow(back).await;
        page.assert_error_page(503, Language::Fi, "outside-down-mandates");
        assert_eq!(browser.get("/fi/org/9000001-1").await.status, 403, "{mode}");
    }
}

#[tokio::test]
async fn an_incomplete_answer_of_the_mandates_gives_no_right() {
    let server = Server::start();
    behave(&server, "mandates", "incomplete").await;
    let (mut browser, page) = login(&server, "fi", "aino-toimi").await;
    assert_eq!((page.address.path(), page.status), ("/fi/represent", 403));
    assert_eq!(browser.get("/fi/org/9000001-1").await.status, 403);
}

#[tokio::test]
async fn registers_that_are_down_have_a_page_that_says_what_to_do() {
    let server = Server::start();
    for service in ["code-service", "ytj"] {
        behave(&server, service, "down").await;
        let (_, page) = login(&server, "sv", "aino-toimi").await;
        page.assert_error_page(503, Language::Sv, "outside-down-registers");
        behave(&server, service, "ok").await;
    }
    assert_eq!(login(&server, "sv", "aino-toimi").await.1.status, 200);
}

#[tokio::test]
async fn an_access_point_register_that_is_down_hinders_no_saving() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    behave(&server, "code-service", "down").await;
    let mut form = wizard.form("access-points").await;
    let row = form.last_row();
    form.set(&format!("{row}.oid"), "1.2.246.537.6.918.18.77.13.0")
        .set(&format!("{row}.typed_systems"), "Potilas-Esko");
    wizard.next(&form).await;
    assert_eq!(wizard.page("summary").await.status, 200);
}

#[tokio::test]
async fn an_access_point_that_was_asked_for_is_still_known_while_the_register_is_down() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let mut form = wizard.form("access-points").await;
    let row = form.last_row();
    form.set(&format!("{row}.oid"), "1.2.246.537.6.918.18.77.13.0");
    let answer = wizard
        .browser
        .submit(&form, &format!("look-up:{row}"))
        .await;
    wizard.browser.follow(answer).await;
    behave(&server, "code-service", "down").await;
    let page = wizard.page("access-points").await;
    assert!(page.body.contains("value=\"Potilas-Esko\""));
}
