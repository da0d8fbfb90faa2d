//! Text that would be markup, or would change how other text looks, in every field that takes text.

use crate::driver::{Form, Server, Wizard};

/// Markup that is a valid name, address and reference.
const MARKUP: &str = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&amp;{{7*7}}";

/// The same as a valid, short name.
const SHORT_MARKUP: &str = "<b>A</b>\"'><script>alert(1)</script>";

/// Fields that travel unseen or hold a code.
const NOT_TYPED: [&str; 8] = [
    "organisation",
    "version",
    "focus",
    "shown",
    "rows",
    "text_version",
    "kind",
    "language",
];

fn typed_into_every_field(form: &mut Form, text: &str) -> Vec<String> {
    let mut names = Vec::new();
    for (name, value) in &mut form.fields {
        let field = name.rsplit('.').next().unwrap();
        if !NOT_TYPED.contains(&field) {
            text.clone_into(value);
            names.push(name.clone());
        }
    }
    names
}

#[tokio::test]
async fn markup_in_any_field_is_shown_as_text_on_every_page() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    for step in ["access-points", "customer-details", "contacts", "billing"] {
        let mut form = wizard.form(step).await;
        let names = typed_into_every_field(&mut form, MARKUP);
        assert!(!names.is_empty());
        let answer = wizard.browser.submit(&form, "next").await;
        let page = wizard.browser.follow(answer).await;
        let kept = page.form("step-form");
        for name in names {
            assert_eq!(kept.value(&name), MARKUP, "{step} {name}");
        }
        assert_escaped(&page.body, step);
    }
    for step in ["access-points", "contacts", "summary"] {
        assert_escaped(&wizard.page(step).await.body, step);
    }
    let page = wizard.browser.get("/fi/org/9000001-1").await;
    assert_escaped(&page.body, "front page");
}

fn assert_escaped(body: &str, place: &str) {
    assert!(!body.contains("<script>alert"), "{place}");
    assert!(!body.contains("<img src=x"), "{place}");
    assert!(
        !body.contains("{{49}}") && !body.contains(">49<"),
        "{place}"
    );
}

#[tokio::test]
async fn markup_in_a_sent_application_is_shown_as_text_on_summary_receipt_and_desk() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    wizard.fill_in().await;
    let mut form = wizard.form("billing").await;
    form.set("street_address", MARKUP)
        .set("post_office", SHORT_MARKUP);
    wizard.next(&form).await;
    let mut form = wizard.form("contacts").await;
    let row = form.last_row();
    form.set(&format!("{row}.first_name"), MARKUP)
        .set(&format!("{row}.last_name"), MARKUP);
    wizard.next(&form).await;
    assert_escaped(&wizard.page("summary").await.body, "summary");
    let receipt = wizard.send().await;
    assert_escaped(&receipt.body, "receipt");
    assert!(
        receipt.body.contains("&lt;script&gt;alert(1)"),
        "it is shown as it was typed"
    );
    let mut desk = crate::driver::logged_in_at_the_desk(&server, "kaisa-kouri").await;
    assert_escaped(&desk.get("/fi/desk").await.body, "desk");
}

#[tokio::test]
async fn markup_in_a_clash_is_shown_as_text() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let mut first = wizard.form("billing").await;
    let mut second = first.clone();
    first.set("reference", MARKUP);
    second.set("reference", &format!("{MARKUP}2"));
    wizard.browser.submit(&first, "next-anyway").await;
    let clash = wizard.browser.submit(&second, "next").await;
    assert_eq!(clash.status, 409);
    assert_escaped(&clash.body, "clash");
}

#[tokio::test]
async fn invisible_and_turning_characters_are_saved_but_not_sent() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    wizard.fill_in().await;
    for character in [
        '\u{0}',
        '\u{7}',
        '\u{1b}',
        '\u{200b}',
        '\u{202e}',
        '\u{2066}',
        '\u{feff}',
        '\u{fffd}',
        '\u{e0001}',
    ] {
        let mut form = wizard.form("billing").await;
        form.set("street_address", &format!("Laskukuja{character}2"));
        let answer = wizard.browser.submit(&form, "next").await;
        assert!(answer.location().ends_with("?problems"), "{character:?}");
        let sending = wizard.send_form().await;
        let answer = wizard.browser.submit(&sending, "").await;
        assert!(
            answer.location().ends_with("/summary?problems"),
            "{character:?}"
        );
    }
    let mut form = wizard.form("billing").await;
    form.set(
        "street_address",
        "Zwölfgasse 2 \u{10348} 北京 नमस्ते e\u{301}",
    );
    wizard.next(&form).await;
    assert!(wizard.send().await.body.contains("北京"));
}

#[tokio::test]
async fn a_very_long_answer_is_kept_and_told_to_be_too_long() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let long = "å".repeat(100_000);
    let mut form = wizard.form("billing").await;
    form.set("street_address", &long);
    let answer = wizard.browser.submit(&form, "next").await;
    assert!(answer.location().ends_with("?problems"));
    assert_eq!(wizard.form("billing").await.value("street_address"), long);
    assert_eq!(wizard.page("summary").await.status, 200);
}
