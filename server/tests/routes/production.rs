//! A production service, as far as it needs nobody outside.

use domain::language::Language;

use crate::config::COMPLETE;
use crate::driver::{Browser, Server};

#[tokio::test]
async fn production_asks_browsers_to_come_by_tls_alone() {
    let server = Server::production(COMPLETE);
    let answer = Browser::new(&server).get("/fi").await;
    assert_eq!(answer.status, 200);
    let asked = answer.header("strict-transport-security");
    assert_eq!(asked, "max-age=31536000; includeSubDomains");
}

#[tokio::test]
async fn production_has_no_demo_mailbox() {
    let server = Server::production(COMPLETE);
    assert_eq!(Browser::new(&server).get("/demo/mailbox").await.status, 404);
}

#[tokio::test]
async fn under_maintenance_every_page_says_so_in_its_language_and_nothing_is_taken() {
    let configuration = COMPLETE.replace("[server]", "[server]\nmaintenance = true");
    let server = Server::production(&configuration);
    let mut browser = Browser::new(&server);
    for (path, language) in [
        ("/fi", Language::Fi),
        ("/fi/org/9000001-1", Language::Fi),
        ("/sv/guides", Language::Sv),
    ] {
        let answer = browser.get(path).await;
        answer.assert_error_page(503, language, "error-page-maintenance");
        assert_eq!(answer.header("retry-after"), "60", "{path}");
    }
    let answer = browser
        .post("/fi/org/9000001-1/patient-data", &[("a", "b")])
        .await;
    assert_eq!(answer.status, 503);
    assert_eq!(browser.get("/healthz").await.status, 200);
}
