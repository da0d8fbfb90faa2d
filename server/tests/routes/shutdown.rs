//! Ending.

use std::time::{Duration, Instant};

use crate::driver::{Browser, Server, Wizard};

#[tokio::test]
async fn it_drains_and_ends_well_when_asked() {
    let mut server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    wizard.page("contacts").await;
    let start = Instant::now();
    let (code, rest) = server.terminated();
    assert_eq!(code, Some(0), "{}", server.log());
    assert!(start.elapsed() < Duration::from_secs(10));
    assert_eq!(rest, "", "stdout has one line");
    for bad in ["panicked", "ERROR", "WARN"] {
        assert!(!server.log().contains(bad), "{}", server.log());
    }
}

#[tokio::test]
async fn an_idle_connection_does_not_hold_it_up() {
    let mut server = Server::start();
    let mut browser = Browser::new(&server);
    browser.get("/fi").await;
    let idle = tokio::net::TcpStream::connect(server.authority())
        .await
        .unwrap();
    let start = Instant::now();
    assert_eq!(server.terminated().0, Some(0));
    assert!(start.elapsed() < Duration::from_secs(10));
    drop(idle);
}
