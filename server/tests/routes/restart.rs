//! A power cut and a new start.

use crate::driver::{Server, Wizard};

#[tokio::test]
async fn a_draft_and_its_session_outlive_a_kill() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let mut form = wizard.form("customer-details").await;
    form.set("email", "posti@kuusama.example");
    wizard.browser.submit(&form, "next-anyway").await;
    let before = wizard.draft().await;
    let server = server.killed_and_started(&[]);
    wizard.browser = wizard.browser.at(&server);
    assert_eq!(wizard.draft().await, before);
    wizard.browser = crate::driver::logged_in(&server, "aino-toimi").await;
    assert_eq!(wizard.draft().await, before);
}

#[tokio::test]
async fn a_receipt_outlives_a_kill() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    wizard.fill_in().await;
    let receipt = wizard.send().await;
    let server = server.killed_and_started(&[]);
    wizard.browser = wizard.browser.at(&server);
    assert_eq!(wizard.page("receipt").await.body, receipt.body);
}
