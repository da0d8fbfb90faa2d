//! Other people's organisations and applications, by address and by form (ASVS 8.2.2, 8.4.1).

use domain::language::Language;

use crate::driver::{Form, Server, Wizard, logged_in, logged_in_at_the_desk};

/// Every address of an application that can be read or posted to.
const PARTS: [&str; 9] = [
    "access-points",
    "customer-details",
    "contacts",
    "billing",
    "service-description",
    "commitment",
    "summary",
    "receipt",
    "send",
];

fn posts(path: &str, organisation: &str) -> Vec<Form> {
    let fields = vec![
        ("organisation".to_owned(), organisation.to_owned()),
        ("version".to_owned(), "1".to_owned()),
        ("digest".to_owned(), String::new()),
        ("key".to_owned(), "A".repeat(43)),
        ("email".to_owned(), "evil@evil.example".to_owned()),
    ];
    PARTS
        .iter()
        .flat_map(|part| [format!("{path}/{part}"), format!("/api/v1{path}/{part}")])
        .map(|action| Form {
            action,
            fields: fields.clone(),
        })
        .collect()
}

#[tokio::test]
async fn another_organisations_addresses_are_forbidden() {
    let server = Server::start();
    let mut owner = Wizard::begun(&server).await;
    let before = owner.draft().await;
    let mut stranger = logged_in(&server, "siiri-sijainen").await;
    for address in ["/fi/org/9000001-1", "/fi/org/9000001-1/patient-data"] {
        let page = stranger.get(address).await;
        page.assert_error_page(403, Language::Fi, "error-page-403");
    }
    for part in PARTS {
        let page = stranger.get(&owner.address(part)).await;
        assert!(matches!(page.status, 403 | 405), "{part}: {}", page.status);
        assert!(!page.body.contains("Kuusama"), "{part}");
    }
    for form in posts(&owner.path, "9000001-1") {
        let answer = stranger.submit(&form, "").await;
        assert!(
            matches!(answer.status, 403..=405),
            "{}: {}",
            form.action,
            answer.status
        );
    }
    let begin = [("organisation", "9000001-1")];
    let answer = stranger
        .post("/fi/org/9000001-1/prescription", &begin)
        .await;
    answer.assert_error_page(403, Language::Fi, "error-page-403");
    assert_eq!(owner.draft().await, before);
}

#[tokio::test]
async fn another_organisations_application_is_not_found_under_ones_own() {
    let server = Server::start();
    let mut owner = Wizard::begun(&server).await;
    let before = owner.draft().await;
    let mut stranger = logged_in(&server, "siiri-sijainen").await;
    let path = owner.path.replace("9000001-1", "9000003-8");
    for part in PARTS {
        let page = stranger.get(&format!("{path}/{part}")).await;
        assert!(matches!(page.status, 404 | 405), "{part}: {}", page.status);
        assert!(!page.body.contains("Kuusama"), "{part}");
    }
    for form in posts(&path, "9000003-8") {
        let answer = stranger.submit(&form, "").await;
        assert!(
            matches!(answer.status, 404 | 405),
            "{}: {}",
            form.action,
            answer.status
        );
    }
    assert_eq!(owner.draft().await, before);
}

#[tokio::test]
async fn who_represents_several_cannot_mix_them() {
    let server = Server::start();
    let mut wizard = Wizard::begun_by(&server, "eino-valtanen", "9000001-1", "prescription").await;
    let mut form = wizard.form("customer-details").await;
    form.set("email", "posti@mantyla.example");
    form.action = form.action.replace("9000001-1", "9000003-8");
    let answer = wizard.browser.submit(&form, "next").await;
    answer.assert_error_page(404, Language::Fi, "error-page-404");
    form.set("organisation", "9000003-8");
    let answer = wizard.browser.submit(&form, "next").await;
    answer.assert_error_page(404, Language::Fi, "error-page-404");
    assert_eq!(wizard.form("customer-details").await.value("email"), "");
}

#[tokio::test]
async fn a_handler_has_no_way_into_a_representatives_pages_nor_the_reverse() {
    let server = Server::start();
    let owner = Wizard::begun(&server).await;
    let mut handler = logged_in_at_the_desk(&server, "kaisa-kouri").await;
    for address in [
        "/fi/represent".to_owned(),
        "/fi/org/9000001-1".to_owned(),
        owner.address("contacts"),
    ] {
        let page = handler.get(&address).await;
        page.assert_error_page(403, Language::Fi, "error-page-403");
    }
    for form in posts(&owner.path, "9000001-1") {
        let answer = handler.submit(&form, "").await;
        assert!(
            matches!(answer.status, 403..=405),
            "{}: {}",
            form.action,
            answer.status
        );
    }
    let page = owner.browser.clone().get("/fi/desk").await;
    page.assert_error_page(403, Language::Fi, "error-page-403");
}

#[tokio::test]
async fn the_next_person_at_the_same_computer_sees_nothing_of_the_former() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let out = wizard.browser.post("/fi/logout", &[]).await;
    assert_eq!(out.header("clear-site-data"), "\"storage\"");
    wizard.browser.follow(out).await;
    let page = crate::driver::at_the_provider(&mut wizard.browser, "/fi/login").await;
    let back = crate::driver::press(&mut wizard.browser, &page, "siiri-sijainen").await;
    let front = wizard.browser.follow(back).await;
    assert!(!front.body.contains("Kuusama") && !front.body.contains("Aino"));
    let page = wizard.browser.get(&wizard.address("contacts")).await;
    page.assert_error_page(403, Language::Fi, "error-page-403");
}
