//! The steps of the wizard without a script: saving, going, and what cannot be skipped or mixed.

use domain::language::Language;

use crate::driver::{Server, Wizard};

#[tokio::test]
async fn every_step_says_which_it_is_and_for_whom() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    for (step, title) in [
        ("access-points", "Liityntäpisteet ja järjestelmät"),
        ("customer-details", "Asiakastiedot"),
        ("contacts", "Yhteyshenkilöt"),
        ("billing", "Laskutustiedot"),
        ("service-description", "Palvelukuvauksen hyväksyminen"),
        ("commitment", "Sitoumuksen allekirjoittaminen"),
        ("summary", "Yhteenveto"),
    ] {
        let page = wizard.page(step).await;
        let expected = format!("{title} – Potilastietovaranto – Kanta Ekstranet");
        assert_eq!(page.title(), expected);
        assert!(
            page.body.contains("Edustat: Lääkärikeskus Kuusama Oy"),
            "{step}"
        );
        assert!(
            page.body
                .contains("name=\"organisation\" value=\"9000001-1\""),
            "{step}"
        );
    }
}

#[tokio::test]
async fn wrong_answers_are_saved_told_and_kept_as_typed() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let mut form = wizard.form("customer-details").await;
    form.set("email", " not an address ").set("phone", "12");
    let answer = wizard.browser.submit(&form, "next").await;
    let here = format!("{}?problems", wizard.address("customer-details"));
    assert_eq!(answer.location(), here);
    let page = wizard.browser.follow(answer).await;
    assert!(
        page.title().starts_with("Virhe: Asiakastiedot"),
        "{}",
        page.title()
    );
    assert!(page.body.contains("id=\"error-summary\""));
    let kept = page.form("step-form");
    assert_eq!(kept.value("email"), " not an address ");
    assert_eq!(kept.value("phone"), "12");
}

#[tokio::test]
async fn each_button_saves_and_leads_where_it_says() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let service = wizard.path.rsplit_once('/').unwrap().0.to_owned();
    for (street, button, to) in [
        ("Katu 1", "previous", wizard.address("access-points")),
        ("Katu 2", "next-anyway", wizard.address("contacts")),
        ("Katu 3", "goto:billing", wizard.address("billing")),
        ("Katu 4", "goto:summary", wizard.address("summary")),
        ("Katu 5", "goto:instructions", service),
        ("Katu 6", "", wizard.address("customer-details")),
        ("Katu 7", "fly-away", wizard.address("customer-details")),
        ("Katu 8", "goto:nowhere", wizard.address("customer-details")),
    ] {
        let mut form = wizard.form("customer-details").await;
        form.set("street_address", street);
        let answer = wizard.browser.submit(&form, button).await;
        assert_eq!(answer.location(), to, "{button}");
        let saved = wizard.form("customer-details").await;
        assert_eq!(saved.value("street_address"), street, "{button}");
    }
}

#[tokio::test]
async fn a_later_step_can_be_filled_in_first() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let mut form = wizard.form("billing").await;
    form.set("street_address", "Laskukuja 2");
    assert_eq!(
        wizard.browser.submit(&form, "next-anyway").await.status,
        303
    );
    assert_eq!(
        wizard.form("billing").await.value("street_address"),
        "Laskukuja 2"
    );
}

#[tokio::test]
async fn a_step_that_has_no_form_takes_none() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let before = wizard.draft().await;
    for step in ["instructions", "summary", "receipt"] {
        let fields = [("organisation", "9000001-1"), ("version", "1")];
        let answer = wizard.browser.post(&wizard.address(step), &fields).await;
        answer.assert_error_page(405, Language::Fi, "error-page-405");
    }
    assert_eq!(wizard.draft().await, before);
}

#[tokio::test]
async fn an_application_is_addressed_under_its_own_service_alone() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let before = wizard.draft().await;
    let elsewhere = wizard.path.replace("/patient-data/", "/prescription/");
    let page = wizard.browser.get(&format!("{elsewhere}/billing")).await;
    page.assert_error_page(404, Language::Fi, "error-page-404");
    let mut form = wizard.form("billing").await;
    form.set("street_address", "Muualla 1");
    form.action = format!("{elsewhere}/billing");
    let answer = wizard.browser.submit(&form, "next").await;
    answer.assert_error_page(404, Language::Fi, "error-page-404");
    form.action = format!("/api/v1{elsewhere}/billing");
    assert_eq!(wizard.browser.submit(&form, "").await.status, 404);
    let mut sending = wizard.send_form().await;
    sending.action = format!("{elsewhere}/send");
    let answer = wizard.browser.submit(&sending, "").await;
    answer.assert_error_page(404, Language::Fi, "error-page-404");
    assert_eq!(wizard.draft().await, before);
}

#[tokio::test]
async fn a_step_that_the_service_does_not_have_stores_nothing() {
    let server = Server::start();
    let mut wizard =
        Wizard::begun_by(&server, "siiri-sijainen", "9000003-8", "social-welfare").await;
    let before = wizard.draft().await;
    let fields = [
        ("organisation", "9000003-8"),
        ("version", "1"),
        ("street_address", "Laskukuja 2"),
    ];
    let answer = wizard
        .browser
        .post(&wizard.address("billing"), &fields)
        .await;
    answer.assert_error_page(404, Language::Fi, "error-page-404");
    assert_eq!(wizard.draft().await, before);
}

#[tokio::test]
async fn two_tabs_that_change_different_fields_are_merged() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let mut first = wizard.form("customer-details").await;
    let mut second = first.clone();
    first.set("email", "posti@kuusama.example");
    second.set("phone", "0401234567");
    assert_eq!(
        wizard.browser.submit(&first, "next-anyway").await.status,
        303
    );
    assert_eq!(
        wizard.browser.submit(&second, "next-anyway").await.status,
        303
    );
    let merged = wizard.form("customer-details").await;
    assert_eq!(merged.value("email"), "posti@kuusama.example");
    assert_eq!(merged.value("phone"), "0401234567");
}

#[tokio::test]
async fn two_tabs_that_change_the_same_field_are_shown_both_answers() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let mut first = wizard.form("customer-details").await;
    let mut second = first.clone();
    first.set("email", "eka@kuusama.example");
    second.set("email", "toka@kuusama.example");
    assert_eq!(
        wizard.browser.submit(&first, "next-anyway").await.status,
        303
    );
    let clash = wizard.browser.submit(&second, "next-anyway").await;
    assert_eq!(clash.status, 409);
    assert!(clash.body.contains("eka@kuusama.example"));
    assert!(clash.body.contains("toka@kuusama.example"));
    let kept = wizard.form("customer-details").await;
    assert_eq!(kept.value("email"), "eka@kuusama.example");
}

#[tokio::test]
async fn a_draft_is_left_and_found_again_after_another_login() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let mut form = wizard.form("customer-details").await;
    form.set("email", "posti@kuusama.example");
    wizard.browser.submit(&form, "next-anyway").await;
    let out = wizard.browser.post("/fi/logout", &[]).await;
    wizard.browser.follow(out).await;
    // A colleague with a mandate goes on with it.
    wizard.browser = crate::driver::logged_in(&server, "eino-valtanen").await;
    let form = wizard.form("customer-details").await;
    assert_eq!(form.value("email"), "posti@kuusama.example");
}
