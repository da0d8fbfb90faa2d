//! The receipt.

use crate::driver::{Server, Wizard};

#[tokio::test]
async fn the_receipt_tells_the_reference_what_next_and_every_answer() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    wizard.fill_in().await;
    let receipt = wizard.send().await;
    assert_eq!(receipt.status, 200);
    assert!(receipt.title().starts_with("Kiitos"), "{}", receipt.title());
    for answer in [
        "Potilas-Esko",
        "1.2.246.537.6.918.18.77.13.0",
        "posti@kuusama.example",
        "Mallikas",
        "Laskukuja 2",
        "Aino Toimi",
    ] {
        assert!(receipt.body.contains(answer), "{answer}");
    }
    let swedish = wizard.address("receipt").replacen("/fi/", "/sv/", 1);
    let page = wizard.browser.get(&swedish).await;
    assert!(page.title().starts_with("Tack"), "{}", page.title());
}

#[tokio::test]
async fn what_has_been_sent_can_no_longer_be_changed() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    wizard.fill_in().await;
    let mut form = wizard.form("billing").await;
    form.set("street_address", "Toinen 3");
    let before = wizard.send().await.body;
    let receipt = wizard.address("receipt");
    assert_eq!(
        wizard.browser.submit(&form, "next").await.location(),
        receipt
    );
    form.action = format!("/api/v1{}", form.action);
    assert_eq!(wizard.browser.submit(&form, "").await.status, 410);
    for step in ["access-points", "billing", "summary"] {
        let page = wizard.browser.get(&wizard.address(step)).await;
        assert_eq!(page.location(), receipt, "{step}");
    }
    assert_eq!(wizard.page("receipt").await.body, before);
}

#[tokio::test]
async fn a_draft_has_no_receipt() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let answer = wizard.browser.get(&wizard.address("receipt")).await;
    assert_eq!(answer.location(), wizard.address("summary"));
}
