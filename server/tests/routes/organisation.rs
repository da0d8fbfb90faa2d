//! The represented organisation's front page and the pages of its services.

use domain::language::Language;
use texts::Texts;

use crate::driver::{Server, Wizard, logged_in};

#[tokio::test]
async fn the_front_page_names_the_organisation_and_all_four_services() {
    let server = Server::start();
    let mut browser = logged_in(&server, "aino-toimi").await;
    for language in Language::ALL {
        let code = language.code();
        let page = browser.get(&format!("/{code}/org/9000001-1")).await;
        assert!(page.body.contains("Lääkärikeskus Kuusama Oy"));
        for service in ["patient-data", "social-welfare", "prescription", "imaging"] {
            let name = Texts::of(language).text(&format!("service-{service}"));
            assert!(page.body.contains(&name), "{name}");
            assert!(
                page.body
                    .contains(&format!("href=\"/{code}/org/9000001-1/{service}\""))
            );
        }
    }
}

#[tokio::test]
async fn an_organisation_is_addressed_in_one_way_alone() {
    let server = Server::start();
    let mut browser = logged_in(&server, "pirkko-proviisori").await;
    assert_eq!(browser.get("/fi/org/9000006-2").await.status, 200);
    for other in [
        "90000062",
        "9000006–2",
        "%209000006-2",
        "9000006-2%20",
        "9000006-3",
        "FI90000062",
        "0",
        "%00",
    ] {
        let page = browser.get(&format!("/fi/org/{other}")).await;
        assert_eq!(page.status, 404, "{other}");
        assert!(page.body.contains("<h1>"), "{other} has no page");
    }
}

#[tokio::test]
async fn only_a_service_that_may_be_applied_for_can_be_begun() {
    let server = Server::start();
    for (person, organisation, allowed) in [
        (
            "aino-toimi",
            "9000001-1",
            &["patient-data", "prescription"][..],
        ),
        (
            "siiri-sijainen",
            "9000003-8",
            &["social-welfare", "prescription"][..],
        ),
        ("pirkko-proviisori", "9000006-2", &["prescription"][..]),
        ("tiina-tervo", "9000011-8", &["prescription", "imaging"][..]),
    ] {
        let mut browser = logged_in(&server, person).await;
        for service in ["patient-data", "social-welfare", "prescription", "imaging"] {
            let address = format!("/fi/org/{organisation}/{service}");
            let fields = [("organisation", organisation)];
            let answer = browser.post(&address, &fields).await;
            let begun = answer.location().ends_with("/access-points");
            assert_eq!(begun, allowed.contains(&service), "{person}: {service}");
            if !begun {
                assert_eq!(answer.location(), address, "{person}: {service}");
                assert_eq!(browser.follow(answer).await.status, 200);
            }
        }
    }
}

#[tokio::test]
async fn beginning_twice_goes_on_with_the_same_application() {
    let server = Server::start();
    let first = Wizard::begun(&server).await;
    let again = Wizard::begun_in(first.browser.clone(), "9000001-1", "patient-data").await;
    assert_eq!(first.path, again.path);
}

#[tokio::test]
async fn a_second_application_is_prefilled_and_asks_for_no_commitment() {
    let server = Server::start();
    let mut wizard = Wizard::begun_by(&server, "tiina-tervo", "9000011-8", "imaging").await;
    let details = wizard.form("customer-details").await;
    assert!(!details.value("email").is_empty());
    assert!(wizard.form("contacts").await.rows().len() >= 3);
    for absent in ["commitment", "billing"] {
        let page = wizard.browser.get(&wizard.address(absent)).await;
        page.assert_error_page(404, Language::Fi, "error-page-404");
    }
}
