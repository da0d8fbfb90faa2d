//! Bodies by hand that are no form of this service (issue section 7): each has its status and its
//! page in the visitor's language, and leaves the draft as it was.

use domain::language::Language;
use reqwest::Method;
use reqwest::header::CONTENT_TYPE;

use crate::driver::{Server, Wizard};

const FORM: &str = "application/x-www-form-urlencoded";

/// What travels with every form.
const START: &str = "organisation=9000001-1&version=1";

/// What the body is, its type, its bytes and the status of its answer.
type Body = (&'static str, &'static str, Vec<u8>, u16);

fn bodies() -> Vec<Body> {
    [
        too_much(),
        not_unicode(),
        other_kinds(),
        incomplete(),
        bad_rows(),
    ]
    .concat()
}

fn form(what: &'static str, rest: &str, status: u16) -> Body {
    (what, FORM, format!("{START}{rest}").into_bytes(), status)
}

fn too_much() -> Vec<Body> {
    vec![
        form("10 MB", &"&email=aaaaaaaa".repeat(700_000), 413),
        form("100,000 fields", &"&email=aaaaaaaa".repeat(100_000), 413),
        ("one byte too many", FORM, vec![b'a'; (1 << 20) + 1], 413),
        ("10 MB of text", "text/plain", vec![b'a'; 10 << 20], 415),
    ]
}

fn not_unicode() -> Vec<Body> {
    vec![
        ("bytes", FORM, vec![0xff, 0xfe, 0x00, b'='], 422),
        form("no Unicode", "&email=%ff%fe", 422),
        form("half a letter", "&email=%C3", 422),
        form("a surrogate", "&email=%ED%A0%80", 422),
        form("a name that is no Unicode", "&%ff=a", 422),
    ]
}

fn other_kinds() -> Vec<Body> {
    let part = "--x\r\ncontent-disposition: form-data; name=version\r\n\r\n1\r\n--x--";
    let text = || START.as_bytes().to_vec();
    vec![
        ("JSON", "application/json", b"{\"version\":1}".to_vec(), 415),
        ("text", "text/plain", text(), 415),
        ("no type", "", text(), 415),
        ("a type that is no text", "\u{e5}", text(), 415),
        (
            "multipart",
            "multipart/form-data; boundary=x",
            part.into(),
            415,
        ),
    ]
}

fn incomplete() -> Vec<Body> {
    let other = "organisation=9000003-8&version=1";
    vec![
        ("nothing", FORM, Vec::new(), 422),
        ("no version", FORM, "organisation=9000001-1".into(), 422),
        ("no organisation", FORM, "version=1".into(), 422),
        ("another organisation", FORM, other.into(), 422),
    ]
}

fn bad_rows() -> Vec<Body> {
    let different: String = (0..1000)
        .map(|row| ["&rows=row-", &row.to_string()].concat())
        .collect();
    vec![
        form("1,000 rows", &"&rows=a".repeat(1000), 422),
        form("1,000 different rows", &different, 422),
        form("a row twice", "&rows=a&rows=a", 422),
        form("a row that is a path", "&rows=../../etc", 422),
        form("a row in capitals", "&rows=ROW", 422),
        form("a row without a name", "&rows=", 422),
        form(
            "a row with a long name",
            &format!("&rows={}", "a".repeat(99)),
            422,
        ),
        form("a row of NUL", "&rows=%00", 422),
    ]
}

#[tokio::test]
async fn a_body_that_is_no_form_of_this_service_changes_nothing() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let before = wizard.draft().await;
    for (what, kind, body, status) in bodies() {
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
            answer.assert_error_page(status, language, &format!("error-page-{status}"));
        }
    }
    assert_eq!(wizard.draft().await, before);
}
