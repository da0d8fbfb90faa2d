//! Addresses, queries and requests that no page of the service makes (issue section 7).

use domain::language::Language;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::driver::{Server, Wizard};

#[tokio::test]
async fn an_address_that_is_none_is_not_found() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let id = wizard.path.rsplit_once('/').unwrap().1.to_owned();
    let base = "/fi/org/9000001-1";
    for address in [
        format!("{base}/no-service"),
        format!("{base}/patient-data%00"),
        format!("{base}/no-service/{id}/contacts"),
        format!("{base}/patient-data/{id}/no-step"),
        format!("{base}/patient-data/not-an-id/contacts"),
        format!("{base}/patient-data/{}/contacts", id.to_uppercase()),
        format!("{base}/patient-data/00000000-0000-0000-0000-000000000000/contacts"),
        format!("{base}/patient-data/{id}'--/contacts"),
        format!("{base}/patient-data/{id}/contacts/more"),
        format!("{base}/patient-data/{id}"),
        format!("/fi/{}", "a/".repeat(3000))
            .trim_end_matches('/')
            .to_owned(),
        format!("{base}/{}", "a".repeat(20_000)),
    ] {
        let page = wizard.browser.get(&address).await;
        let shown = &address[..address.len().min(120)];
        assert!(matches!(page.status, 404 | 414), "{shown}: {}", page.status);
    }
    for undecodable in ["%ff", "%c3%28", "%ED%A0%80"] {
        let page = wizard.browser.get(&format!("{base}/{undecodable}")).await;
        page.assert_error_page(400, Language::Fi, "error-page-400");
    }
}

#[tokio::test]
async fn garbage_in_the_query_shows_the_page_all_the_same() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    for query in [
        "?",
        "?problems=%ff",
        "?problems&problems",
        "?removed=../..&version=1",
        "?removed=a&version=x",
        "?removed=a&version=-1",
        "?removed=a&version=99999999999999999999999",
        "?removed=a&removed=b",
        "?version[]=1&__path=x&__err=eA",
        "?%00=%00",
        "?<script>alert(1)</script>",
    ] {
        let page = wizard
            .browser
            .get(&format!("{}{query}", wizard.address("contacts")))
            .await;
        assert_eq!(page.status, 200, "{query}");
        assert!(!page.body.contains("<script>alert"), "{query}");
    }
}

async fn raw(server: &Server, request: &[u8]) -> String {
    let mut stream = TcpStream::connect(server.authority()).await.unwrap();
    stream.write_all(request).await.unwrap();
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer).await;
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test]
async fn requests_that_no_browser_makes_are_refused_and_the_program_lives() {
    let server = Server::start();
    let long = format!(
        "GET /fi?{} HTTP/1.1\r\nhost: a\r\n\r\n",
        "a".repeat(1 << 20)
    );
    for (what, request) in [
        ("nonsense", "\u{1}\u{2}\u{3}\r\n\r\n".to_owned()),
        ("a space in the address", "GET /a b HTTP/1.1\r\n\r\n".to_owned()),
        ("a bad header", "GET /fi HTTP/1.1\r\nhost: a\r\na b: c\r\n\r\n".to_owned()),
        ("a long address", long),
        (
            "two lengths",
            "POST /fi/logout HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab".to_owned(),
        ),
        (
            "a bad length",
            "POST /fi/logout HTTP/1.1\r\nhost: a\r\ncontent-length: -1\r\n\r\n".to_owned(),
        ),
    ] {
        let answer = raw(&server, request.as_bytes()).await;
        let refused = answer.is_empty() || answer.starts_with("HTTP/1.1 4");
        assert!(refused, "{what}: {}", answer.lines().next().unwrap_or_default());
    }
    let answer = raw(
        &server,
        b"GET //evil.example/ HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n",
    )
    .await;
    assert!(
        answer.starts_with("HTTP/1.1 404"),
        "{}",
        answer.lines().next().unwrap()
    );
    let fine = raw(
        &server,
        b"GET /healthz HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n",
    )
    .await;
    assert!(fine.starts_with("HTTP/1.1 200"));
}
