//! For the operator's probes.

use crate::driver::{Browser, Server};

#[tokio::test]
async fn a_world_that_has_started_lives_and_is_ready() {
    let server = Server::start();
    let mut browser = Browser::new(&server);
    for (address, body) in [("/healthz", "ok"), ("/readyz", "ready")] {
        let answer = browser.get(address).await;
        assert_eq!((answer.status, answer.body.as_str()), (200, body));
        assert_eq!(answer.header("cache-control"), "no-store");
    }
}
