//! The handlers' side.

use crate::driver::{Server, Wizard, logged_in_at_the_desk};

#[tokio::test]
async fn a_handler_sees_what_was_sent_and_no_draft() {
    let server = Server::start();
    let mut desk = logged_in_at_the_desk(&server, "heikki-harju").await;
    let mut wizard = Wizard::begun(&server).await;
    let page = desk.get("/fi/desk").await;
    assert_eq!(page.status, 200);
    assert!(
        !page.body.contains("9000001-1"),
        "a draft is the customer's own"
    );
    wizard.fill_in().await;
    wizard.send().await;
    for language in ["fi", "sv"] {
        let page = desk.get(&format!("/{language}/desk")).await;
        assert!(page.body.contains("9000001-1"));
        assert!(page.body.contains("Heikki Harju"));
    }
}

#[tokio::test]
async fn a_handler_logs_out_like_everybody() {
    let server = Server::start();
    let mut desk = logged_in_at_the_desk(&server, "kaisa-kouri").await;
    let old = desk.clone();
    let out = desk.post("/fi/logout", &[]).await;
    desk.follow(out).await;
    assert_eq!(old.clone().get("/fi/desk").await.status, 401);
}
