//! Accepting the service description and signing the commitment.

use crate::driver::{Server, Wizard};

#[tokio::test]
async fn a_tick_stores_who_accepted_which_version() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    for step in ["service-description", "commitment"] {
        let mut form = wizard.form(step).await;
        assert!(!form.value("text_version").is_empty());
        form.set("accepted", "yes");
        wizard.next(&form).await;
        let page = wizard.page(step).await;
        assert_eq!(page.form("step-form").value("accepted"), "yes");
        assert!(
            page.body.matches("Aino Toimi").count() > 1,
            "{step} tells by whom"
        );
    }
}

#[tokio::test]
async fn another_version_than_the_one_in_force_is_not_accepted() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    for version in ["", "1999-1", "2026-1 ", "<b>"] {
        let mut form = wizard.form("commitment").await;
        form.set("accepted", "yes").set("text_version", version);
        let answer = wizard.browser.submit(&form, "next").await;
        assert!(answer.location().ends_with("?problems"), "{version:?}");
        let form = wizard.form("commitment").await;
        assert!(
            !form.fields.iter().any(|(name, _)| name == "accepted"),
            "{version:?}"
        );
    }
}

#[tokio::test]
async fn a_tick_can_be_taken_back() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let mut form = wizard.form("commitment").await;
    form.set("accepted", "yes");
    wizard.next(&form).await;
    let mut form = wizard.form("commitment").await;
    form.without("accepted");
    let answer = wizard.browser.submit(&form, "next").await;
    assert!(answer.location().ends_with("?problems"));
    let form = wizard.form("commitment").await;
    assert!(!form.fields.iter().any(|(name, _)| name == "accepted"));
}
