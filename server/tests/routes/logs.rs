//! What the program writes about itself: never who somebody is or what they typed (ASVS 16.2.5).

use domain::language::Language;

use crate::driver::{Server, Wizard, logged_in_at_the_desk};

#[tokio::test]
async fn nothing_personal_is_written_even_at_the_finest_level() {
    let mut server = Server::with(&[], &[("RUST_LOG", "trace")]);
    let mut wizard = Wizard::begun(&server).await;
    wizard.fill_in().await;
    let secret = wizard.browser.cookies["__Host-sid"].clone();
    let key = wizard.send_form().await.value("key").to_owned();
    let mut form = wizard.form("billing").await;
    form.set("version", "-1");
    let refused = wizard.browser.submit(&form, "next").await;
    refused.assert_error_page(422, Language::Fi, "error-page-422");
    wizard.send().await;
    let mut stranger = crate::driver::logged_in(&server, "siiri-sijainen").await;
    stranger.get(&wizard.address("receipt")).await;
    let desk = logged_in_at_the_desk(&server, "kaisa-kouri").await;
    let out = wizard.browser.post("/fi/logout", &[]).await;
    wizard.browser.follow(out).await;
    let stdout = server.terminated().1;
    let log = server.log();
    assert!(!log.is_empty(), "the finest level writes something");
    for personal in [
        "010180-9004",
        "010180",
        "030382-902L",
        "Aino",
        "Toimi",
        "Siiri",
        "Kaisa",
        "Kouri",
        "Mallikas",
        "maija.mallikas",
        "posti@kuusama.example",
        "0409876543",
        secret.as_str(),
        key.as_str(),
        desk.cookies["__Host-sid"].as_str(),
    ] {
        for (place, text) in [("stderr", &log), ("stdout", &stdout)] {
            if let Some(at) = text.find(personal) {
                let line = text[..at].rsplit('\n').next().unwrap_or_default();
                panic!("{place} holds {personal} after: {line}");
            }
        }
    }
}

#[tokio::test]
async fn a_line_cannot_be_forged_by_an_address() {
    let server = Server::with(&[], &[("RUST_LOG", "debug")]);
    let mut wizard = Wizard::begun(&server).await;
    for address in [
        "/fi/%0aERROR%20forged",
        "/fi?%0d%0aERROR%20forged",
        "/fi/%1b[31mforged",
    ] {
        wizard.browser.get(address).await;
    }
    assert!(!server.log().contains("forged"), "{}", server.log());
}
