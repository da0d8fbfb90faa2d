//! Choosing whom to represent, and every refusal of the demo world.

use domain::language::Language;
use texts::Texts;

use crate::driver::{Answer, Browser, Server, at_the_provider, logged_in, press};

async fn arrived(server: &Server, person: &str) -> Answer {
    let mut browser = Browser::new(server);
    let page = at_the_provider(&mut browser, "/fi/login").await;
    let back = press(&mut browser, &page, person).await;
    browser.follow(back).await
}

#[tokio::test]
async fn who_may_act_for_one_comes_to_its_front_page_at_once() {
    let server = Server::start();
    for (person, organisation) in [
        ("aino-toimi", "9000001-1"),
        ("siiri-sijainen", "9000003-8"),
        ("pirkko-proviisori", "9000006-2"),
        ("sami-saarinen", "9000007-0"),
        ("tiina-tervo", "9000011-8"),
    ] {
        let page = arrived(&server, person).await;
        assert_eq!(
            page.address.path(),
            format!("/fi/org/{organisation}"),
            "{person}"
        );
        assert_eq!(page.status, 200, "{person}");
    }
}

#[tokio::test]
async fn who_may_act_for_several_chooses() {
    let server = Server::start();
    for (person, organisations) in [
        (
            "eino-valtanen",
            &[
                "9000001-1",
                "9000003-8",
                "9000004-6",
                "9000005-4",
                "9000008-9",
            ][..],
        ),
        ("lena-lindstrom", &["9000008-9", "9000004-6"][..]),
    ] {
        let page = arrived(&server, person).await;
        assert_eq!((page.address.path(), page.status), ("/fi/represent", 200));
        assert_eq!(
            page.body.matches("href=\"/fi/org/").count(),
            organisations.len()
        );
        for organisation in organisations {
            assert!(
                page.body
                    .contains(&format!("href=\"/fi/org/{organisation}\""))
            );
        }
    }
}

#[tokio::test]
async fn who_may_act_for_nobody_is_told_why_and_what_to_do() {
    let server = Server::start();
    let texts = Texts::of(Language::Fi);
    for (person, refusal) in [
        ("kaarlo-hallamaa", "refusal-position-not-enough"),
        ("ulla-uusitalo", "refusal-no-role"),
        (
            "rasmus-rekola",
            "refusal-organisation-missing-from-register",
        ),
    ] {
        let page = arrived(&server, person).await;
        assert_eq!(
            (page.address.path(), page.status),
            ("/fi/represent", 403),
            "{person}"
        );
        let what_to_do = texts.text(&format!("{refusal}.what-to-do"));
        assert!(page.body.contains(&what_to_do), "{person}: {what_to_do}");
        assert!(page.body.contains("kanta@kanta.fi"), "{person}");
        assert!(!page.body.contains("href=\"/fi/org/"), "{person}");
    }
}

#[tokio::test]
async fn the_answer_of_the_register_of_mandates_counts_once_and_for_its_session() {
    let server = Server::start();
    let mut browser = Browser::new(&server);
    let page = at_the_provider(&mut browser, "/fi/login").await;
    let back = press(&mut browser, &page, "aino-toimi").await;
    let to_mandates = browser.get(back.location()).await;
    let back = browser.get(to_mandates.location()).await;
    let callback = back.location().to_owned();
    let mut other = logged_in(&server, "ulla-uusitalo").await;
    let refused = other.get(&callback).await;
    refused.assert_error_page(400, Language::Fi, "error-page-login-failed");
    let mut nobody = Browser::new(&server);
    let refused = nobody.get(&callback).await;
    refused.assert_error_page(401, Language::Fi, "error-page-session-expired");
    let wrong_state = format!("{callback}x");
    assert_eq!(browser.get(&wrong_state).await.status, 400);
    assert_eq!(browser.get(&callback).await.location(), "/fi/org/9000001-1");
    assert_eq!(browser.get(&callback).await.status, 400, "a second time");
    assert_eq!(browser.get("/fi/org/9000001-1").await.status, 200);
}

#[tokio::test]
async fn until_the_mandates_are_known_one_may_act_for_nobody() {
    let server = Server::start();
    let mut browser = Browser::new(&server);
    let page = at_the_provider(&mut browser, "/fi/login").await;
    let back = press(&mut browser, &page, "aino-toimi").await;
    browser.get(back.location()).await;
    assert!(browser.cookies.contains_key("__Host-sid"));
    let page = browser.get("/fi/org/9000001-1").await;
    page.assert_error_page(403, Language::Fi, "error-page-403");
}
