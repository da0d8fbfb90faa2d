//! Measurements for the operator, on a listener of their own.

use crate::driver::{Browser, Server};

#[tokio::test]
async fn requests_are_counted_by_route_and_status_on_their_own_listener() {
    let port = {
        let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        free.local_addr().unwrap().port()
    };
    let address = format!("127.0.0.1:{port}");
    let server = Server::with(&["--metrics", &address], &[]);
    let mut browser = Browser::new(&server);
    browser.get("/fi/guides").await;
    browser.get("/fi/guides").await;
    browser.get("/fi/org/9000001-1").await;
    browser.get("/secret-nowhere").await;
    let page = browser.get(&format!("http://{address}/metrics")).await;
    assert_eq!(page.status, 200);
    for line in [
        "http_requests_total{method=\"GET\",route=\"/fi/guides\",status=\"200\"} 2",
        "http_requests_total{method=\"GET\",route=\"/fi/org/{business_id}\",status=\"401\"} 1",
        "http_requests_total{method=\"GET\",route=\"-\",status=\"404\"} 1",
    ] {
        assert!(
            page.body.contains(line),
            "{line} is missing in\n{}",
            page.body
        );
    }
    assert!(page.body.contains("http_request_duration_seconds_bucket"));
    // Neither what was asked for nor for whom.
    assert!(!page.body.contains("9000001-1") && !page.body.contains("secret-nowhere"));
    assert_eq!(
        browser.get("/metrics").await.status,
        404,
        "not where everybody is"
    );
}

#[test]
fn measurements_are_refused_to_the_world_outside() {
    let output = crate::driver::program()
        .args(["serve", "--demo", "--metrics", "0.0.0.0:0"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("loopback"));
}
