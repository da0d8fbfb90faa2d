//! Bad input by hand (issue section 7): each case has its status, its page in the visitor's
//! language, and leaves the draft as it was.

use domain::language::Language;
use reqwest::Method;
use reqwest::header::CONTENT_TYPE;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::driver::{Answer, Server, Wizard};

const FORM: &str = "application/x-www-form-urlencoded";

/// A body that is no form of this service: what it is, its type, its bytes, its page.
type Body = (&'static str, &'static str, Vec<u8>, u16, &'static str);

fn bodies() -> Vec<Body> {
    let start = "organisation=9000001-1&version=1";
    let repeated = |part: &str, times| format!("{start}{}", part.repeat(times)).into_bytes();
    let text = |rest: &str| format!("{start}{rest}").into_bytes();
    vec![
        (
            "10 MB",
            FORM,
            repeated("&email=aaaaaaaa", 700_000),
            413,
            "error-page-413",
        ),
        (
            "10 MB of another kind",
            "text/plain",
            vec![b'a'; 10 << 20],
            415,
            "error-page-415",
        ),
        (
            "one byte too many",
            FORM,
            vec![b'a'; (1 << 20) + 1],
            413,
            "error-page-413",
        ),
        (
            "bytes that are no text",
            FORM,
            vec![0xff, 0xfe, 0x00, b'='],
            422,
            "error-page-422",
        ),
        (
            "no Unicode",
            FORM,
            text("&email=%ff%fe"),
            422,
            "error-page-422",
        ),
        (
            "half a letter",
            FORM,
            text("&email=%C3"),
            422,
            "error-page-422",
        ),
        (
            "a surrogate",
            FORM,
            text("&email=%ED%A0%80"),
            422,
            "error-page-422",
        ),
        (
            "a name that is no Unicode",
            FORM,
            text("&%ff=a"),
            422,
            "error-page-422",
        ),
        (
            "JSON",
            "application/json",
            b"{\"version\":1}".to_vec(),
            415,
            "error-page-415",
        ),
        ("text", "text/plain", text(""), 415, "error-page-415"),
        ("no type", "", text(""), 415, "error-page-415"),
        (
            "a type that is no text",
            "\u{e5}",
            text(""),
            415,
            "error-page-415",
        ),
        (
            "multipart",
            "multipart/form-data; boundary=x",
            b"--x\r\ncontent-disposition: form-data; name=version\r\n\r\n1\r\n--x--".to_vec(),
            415,
            "error-page-415",
        ),
        ("nothing", FORM, Vec::new(), 422, "error-page-422"),
        (
            "no version",
            FORM,
            b"organisation=9000001-1".to_vec(),
            422,
            "error-page-422",
        ),
        (
            "no organisation",
            FORM,
            b"version=1".to_vec(),
            422,
            "error-page-422",
        ),
        (
            "another organisation",
            FORM,
            b"organisation=9000003-8&version=1".to_vec(),
            422,
            "error-page-422",
        ),
        (
            "1,000 rows",
            FORM,
            repeated("&rows=a", 1000),
            422,
            "error-page-422",
        ),
        (
            "1,000 different rows",
            FORM,
            different_rows(),
            422,
            "error-page-422",
        ),
        (
            "a row twice",
            FORM,
            text("&rows=a&rows=a"),
            422,
            "error-page-422",
        ),
        (
            "a row that is a path",
            FORM,
            text("&rows=../../etc"),
            422,
            "error-page-422",
        ),
        (
            "a row in capitals",
            FORM,
            text("&rows=ROW"),
            422,
            "error-page-422",
        ),
        (
            "a row without a name",
            FORM,
            text("&rows="),
            422,
            "error-page-422",
        ),
        (
            "a row with a long name",
            FORM,
            text(&format!("&rows={}", "a".repeat(99))),
            422,
            "error-page-422",
        ),
        (
            "a row of NUL",
            FORM,
            text("&rows=%00"),
            422,
            "error-page-422",
        ),
    ]
}

fn different_rows() -> Vec<u8> {
    let mut body = "organisation=9000001-1&version=1".to_owned();
    for number in 0..1000 {
        body.push_str(&format!("&rows=row-{number}&row-{number}.first_name=A"));
    }
    body.into_bytes()
}

#[tokio::test]
async fn a_body_that_is_no_form_of_this_service_changes_nothing() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let before = wizard.draft().await;
    for (what, kind, body, status, page) in bodies() {
        for (language, start) in [(Language::Fi, "/fi/"), (Language::Sv, "/sv/")] {
            let address = wizard.address("contacts").replacen("/fi/", start, 1);
            let mut request = wizard
                .browser
                .request(Method::POST, &address)
                .header("sec-fetch-site", "same-origin")
                .body(body.clone());
            if !kind.is_empty() {
                request = request.header(CONTENT_TYPE, kind);
            }
            let answer = wizard.browser.send(request).await;
            assert_eq!(answer.status, status, "{what}");
            answer.assert_error_page(status, language, page);
        }
    }
    assert_eq!(wizard.draft().await, before);
}

#[tokio::test]
async fn versions_that_never_were_are_refused_or_merged_without_loss() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let mut form = wizard.form("customer-details").await;
    form.set("email", "posti@kuusama.example");
    wizard.browser.submit(&form, "next-anyway").await;
    let before = wizard.draft().await;
    for version in [
        "",
        " 2",
        "-1",
        "1.5",
        "0x2",
        "\u{0}",
        "２",
        "99999999999999999999999",
        "two",
    ] {
        let mut form = wizard.form("customer-details").await;
        form.set("version", version)
            .set("email", "muu@kuusama.example");
        let answer = wizard.browser.submit(&form, "next").await;
        assert_eq!(answer.status, 422, "{version:?}");
    }
    // A version that is not stored counts as the empty draft: both answers are shown.
    for version in ["0", "999999", "9223372036854775807", "18446744073709551615"] {
        let mut form = wizard.form("customer-details").await;
        form.set("version", version)
            .set("email", "muu@kuusama.example");
        let answer = wizard.browser.submit(&form, "next").await;
        assert_eq!(answer.status, 409, "{version}");
    }
    assert_eq!(wizard.draft().await, before);
}

#[tokio::test]
async fn names_that_no_page_has_are_passed_over() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let before = wizard.draft().await;
    for (name, value) in [
        ("state", "approved"),
        ("business_id", "9000003-8"),
        ("oid", "1.2.3"),
        ("name", "Toinen Oy"),
        ("accepted", "yes"),
        ("acceptances", "{}"),
        ("__proto__", "x"),
        ("", "x"),
        ("no-such-row.email", "x@y.example"),
        ("rows", "a"),
    ] {
        let mut form = wizard.form("customer-details").await;
        form.tick(name, value);
        let answer = wizard.browser.submit(&form, "").await;
        assert_eq!(answer.status, 303, "{name}");
    }
    assert_eq!(wizard.draft().await, before);
}

#[tokio::test]
async fn of_a_repeated_name_the_last_counts_and_a_missing_one_keeps_its_answer() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let mut form = wizard.form("customer-details").await;
    form.tick("email", "first@kuusama.example")
        .tick("email", "last@kuusama.example");
    wizard.browser.submit(&form, "next-anyway").await;
    let mut form = wizard.form("customer-details").await;
    assert_eq!(form.value("email"), "last@kuusama.example");
    form.without("email").set("phone", "0401234567");
    wizard.browser.submit(&form, "next-anyway").await;
    let form = wizard.form("customer-details").await;
    assert_eq!(form.value("email"), "last@kuusama.example");
    assert_eq!(form.value("phone"), "0401234567");
}

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

#[tokio::test]
async fn another_site_changes_nothing() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let before = wizard.draft().await;
    let body = "organisation=9000001-1&version=1&email=evil%40evil.example";
    for (name, value) in [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("sec-fetch-site", "nonsense"),
        ("origin", "https://evil.example"),
        ("origin", "null"),
        ("origin", "http://127.0.0.1:1"),
    ] {
        for path in [wizard.path.clone(), format!("/api/v1{}", wizard.path)] {
            let request = wizard
                .browser
                .request(Method::POST, &format!("{path}/customer-details"))
                .header(name, value)
                .header(CONTENT_TYPE, FORM)
                .body(body);
            let answer = wizard.browser.send(request).await;
            assert_eq!(answer.status, 403, "{name}: {value}");
            if path.starts_with("/fi") {
                answer.assert_error_page(403, Language::Fi, "error-page-cross-site");
            }
        }
    }
    assert_eq!(wizard.draft().await, before);
}

#[tokio::test]
async fn nothing_typed_becomes_a_header_or_leads_to_another_site() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let here = wizard.address("customer-details");
    for focus in [
        "//evil.example",
        "a\r\nset-cookie: a=b",
        "https://evil.example",
        "\" onfocus=\"x",
        "å",
        &"a".repeat(5000),
    ] {
        for button in [
            "",
            "language:sv",
            "language://evil.example",
            "goto://evil.example",
        ] {
            let mut form = wizard.form("customer-details").await;
            form.set("focus", focus).set("shown", focus);
            let answer = wizard.browser.submit(&form, button).await;
            let expected = if button == "language:sv" {
                here.replacen("/fi/", "/sv/", 1)
            } else {
                here.clone()
            };
            assert_eq!(answer.location(), expected, "{focus:?} {button}");
            assert!(!answer.headers.contains_key("set-cookie"));
        }
    }
    for host in ["evil.example", "127.0.0.1:1"] {
        let request = wizard
            .browser
            .request(Method::GET, "/fi/login")
            .header("host", host);
        let answer = wizard.browser.send(request).await;
        assert!(!answer.header("location").contains("evil"), "{host}");
        let request = wizard
            .browser
            .request(Method::GET, "/fi/guides/")
            .header("host", host);
        assert_eq!(wizard.browser.send(request).await.location(), "/fi/guides");
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

#[tokio::test]
async fn a_session_that_ended_while_typing_loses_nothing_that_was_saved() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let before = wizard.draft().await;
    let mut form = wizard.form("customer-details").await;
    form.set("email", "posti@kuusama.example");
    for secret in [None, Some("garbage".to_owned()), Some("A".repeat(43))] {
        wizard.browser.cookies.remove("__Host-sid");
        if let Some(secret) = secret {
            wizard
                .browser
                .cookies
                .insert("__Host-sid".to_owned(), secret);
        }
        let answer: Answer = wizard.browser.submit(&form, "next").await;
        answer.assert_error_page(401, Language::Fi, "error-page-session-expired");
    }
    wizard.browser = crate::driver::logged_in(&server, "aino-toimi").await;
    assert_eq!(wizard.draft().await, before);
}
