//! Sending: what was seen is what is sent, once.

use domain::language::Language;

use crate::driver::{Server, Wizard};

#[tokio::test]
async fn an_application_with_problems_is_not_sent_and_says_what_is_left() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let form = wizard.send_form().await;
    let answer = wizard.browser.submit(&form, "").await;
    assert_eq!(
        answer.location(),
        format!("{}?problems", wizard.address("summary"))
    );
    let page = wizard.browser.follow(answer).await;
    assert!(
        page.title().starts_with("Virhe: Yhteenveto"),
        "{}",
        page.title()
    );
    assert!(page.body.contains("id=\"error-summary\""));
}

#[tokio::test]
async fn a_double_click_makes_one_application() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    wizard.fill_in().await;
    let form = wizard.send_form().await;
    let (mut one, mut other) = (wizard.browser.clone(), wizard.browser.clone());
    let (one, other) = tokio::join!(one.submit(&form, ""), other.submit(&form, ""));
    let receipt = wizard.address("receipt");
    assert_eq!(one.location(), receipt);
    assert_eq!(other.location(), receipt);
    let first = wizard.page("receipt").await.body;
    // Back and again, also by a page that was loaded anew.
    let again = wizard.browser.submit(&form, "").await;
    assert_eq!(again.location(), receipt);
    assert_eq!(wizard.page("receipt").await.body, first);
}

#[tokio::test]
async fn fifty_identical_sendings_at_once_make_one_application() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    wizard.fill_in().await;
    let form = wizard.send_form().await;
    let tries: Vec<_> = (0..50)
        .map(|_| {
            let (mut browser, form) = (wizard.browser.clone(), form.clone());
            tokio::spawn(async move { browser.submit(&form, "").await })
        })
        .collect();
    for answer in tries {
        assert_eq!(answer.await.unwrap().location(), wizard.address("receipt"));
    }
    let mut desk = crate::driver::logged_in_at_the_desk(&server, "kaisa-kouri").await;
    let page = desk.get("/fi/desk").await;
    assert_eq!(page.body.matches("9000001-1").count(), 1);
}

#[tokio::test]
async fn what_changed_after_the_review_is_shown_and_not_sent() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    wizard.fill_in().await;
    let seen = wizard.send_form().await;
    let mut form = wizard.form("billing").await;
    form.set("reference", "Osasto 7");
    wizard.next(&form).await;
    let answer = wizard.browser.submit(&seen, "").await;
    assert_eq!(answer.status, 409);
    let change = format!("href=\"{}\"", wizard.address("billing"));
    assert!(answer.body.contains(&change), "the changed answer is named");
    assert_eq!(
        wizard.page("summary").await.status,
        200,
        "it is still a draft"
    );
    // The page that told so sends what it shows.
    let answer = wizard.browser.submit(&answer.form("send-form"), "").await;
    assert_eq!(answer.location(), wizard.address("receipt"));
}

#[tokio::test]
async fn a_review_in_another_language_is_another_review() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    wizard.fill_in().await;
    let mut form = wizard.send_form().await;
    form.action = form.action.replacen("/fi/", "/sv/", 1);
    assert_eq!(wizard.browser.submit(&form, "").await.status, 409);
}

#[tokio::test]
async fn a_form_without_its_key_version_or_digest_sends_nothing() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    wizard.fill_in().await;
    for (name, value, status) in [
        ("key", "", 422),
        ("key", "AAAA", 422),
        ("key", "\u{0}", 422),
        ("version", "", 422),
        ("version", "-1", 422),
        ("version", "99999999999999999999999", 422),
        ("organisation", "9000003-8", 422),
        ("digest", "", 409),
        ("digest", "0", 409),
    ] {
        let mut form = wizard.send_form().await;
        form.set(name, value);
        let answer = wizard.browser.submit(&form, "").await;
        assert_eq!(answer.status, status, "{name} {value:?}");
        assert_eq!(wizard.page("summary").await.status, 200, "{name} {value:?}");
    }
}

#[tokio::test]
async fn a_key_that_sent_one_application_sends_no_other() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    wizard.fill_in().await;
    let used = wizard.send_form().await;
    wizard.browser.submit(&used, "").await;
    let browser = wizard.browser.clone();
    let mut second = Wizard::begun_in(browser, "9000001-1", "prescription").await;
    let mut form = second.form("access-points").await;
    let row = form.last_row();
    form.set(&format!("{row}.oid"), "1.2.246.537.6.918.18.77.13.0")
        .tick(&format!("{row}.systems"), "Resepti-Ilona")
        .set("renewal_requests", "yes");
    second.next(&form).await;
    let mut form = second.form("service-description").await;
    form.set("accepted", "yes");
    second.next(&form).await;
    let mut form = second.send_form().await;
    form.set("key", used.value("key"));
    let refused = second.browser.submit(&form, "").await;
    refused.assert_error_page(404, Language::Fi, "error-page-404");
    let form = second.send_form().await;
    let sent = second.browser.submit(&form, "").await;
    assert_eq!(sent.location(), second.address("receipt"));
}
