//! Fields by hand: versions that never were, names that no page has, sessions that ended (issue
//! section 7). No draft is lost or changed by them.

use domain::language::Language;

use crate::driver::{Server, Wizard};

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
        let answer = wizard.browser.submit(&form, "next").await;
        answer.assert_error_page(401, Language::Fi, "error-page-session-expired");
    }
    wizard.browser = crate::driver::logged_in(&server, "aino-toimi").await;
    assert_eq!(wizard.draft().await, before);
}
