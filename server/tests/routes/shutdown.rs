//! Ending.

use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

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
    let idle = TcpStream::connect(server.authority()).await.unwrap();
    let start = Instant::now();
    assert_eq!(server.terminated().0, Some(0));
    assert!(start.elapsed() < Duration::from_secs(10));
    drop(idle);
}

#[tokio::test]
async fn a_request_in_flight_is_answered_before_the_end() {
    let mut server = Server::start();
    let mut stream = TcpStream::connect(server.authority()).await.unwrap();
    let head = "POST /fi/org/9000001-1/patient-data HTTP/1.1\r\nhost: a\r\n\
                content-type: application/x-www-form-urlencoded\r\ncontent-length: 4\r\n\
                expect: 100-continue\r\n\r\n";
    stream.write_all(head.as_bytes()).await.unwrap();
    // The program waits for the body now.
    let mut begun = [0; 12];
    stream.read_exact(&mut begun).await.unwrap();
    assert_eq!(&begun, b"HTTP/1.1 100");
    server.ask_to_end();
    stream.write_all(b"a=bc").await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    let answer = String::from_utf8_lossy(&answer);
    assert!(answer.contains("HTTP/1.1 401"), "{answer}");
    assert!(answer.contains("</html>"), "the page is whole");
    assert_eq!(server.ended(), (Some(0), String::new()));
}
