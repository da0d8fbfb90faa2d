//! Saving while typing, as the island does it.

use crate::driver::{Server, Wizard};

#[tokio::test]
async fn a_save_tells_its_version_its_time_and_what_is_wrong() {
    let server = Server::with(&["--clock", "2026-11-03T08:00:00Z"], &[]);
    let mut wizard = Wizard::begun(&server).await;
    let mut form = wizard.form("customer-details").await;
    form.set("email", "wrong@").set("phone", "");
    form.action = format!("/api/v1{}", form.action);
    let answer = wizard.browser.submit(&form, "").await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("content-type"), "application/json");
    assert_eq!(answer.header("cache-control"), "no-store");
    let said: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
    assert_eq!(said["version"], "2");
    // 8.00 in London is 10.00 in Helsinki.
    assert!(
        said["saved_at"].as_str().unwrap().starts_with("10.0"),
        "{said}"
    );
    let problems = said["problems"].as_array().unwrap();
    assert_eq!(
        problems.len(),
        1,
        "what is only missing is not told yet: {said}"
    );
    assert_eq!(problems[0]["name"], "email");
    assert_eq!(problems[0]["severity"], "error");
}

#[tokio::test]
async fn a_save_of_an_older_version_tells_what_others_changed() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let mut other = wizard.form("customer-details").await;
    let mut mine = other.clone();
    other.set("phone", "0401234567");
    wizard.browser.submit(&other, "next-anyway").await;
    mine.set("email", "posti@kuusama.example");
    mine.action = format!("/api/v1{}", mine.action);
    let answer = wizard.browser.submit(&mine, "").await;
    let said: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
    assert_eq!(said["merged"][0]["name"], "phone");
    assert_eq!(said["merged"][0]["value"], "0401234567");
    mine.set("phone", "0500000001");
    assert_eq!(wizard.browser.submit(&mine, "").await.status, 409);
}

#[tokio::test]
async fn a_save_on_the_access_point_step_offers_the_systems() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let mut form = wizard.form("access-points").await;
    let row = form.last_row();
    form.set(&format!("{row}.oid"), "1.2.246.537.6.918.18.77.13.0");
    form.action = format!("/api/v1{}", form.action);
    let answer = wizard.browser.submit(&form, "").await;
    let said: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
    assert_eq!(said["access_points"][0]["row"], row.as_str());
    assert_eq!(said["access_points"][0]["systems"][0], "Potilas-Esko");
}

#[tokio::test]
async fn a_refused_save_has_its_status_and_no_page() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let before = wizard.draft().await;
    let form = wizard.form("contacts").await;
    let address = format!("/api/v1{}", form.action);
    let fine = [("organisation", "9000001-1"), ("version", "1")];
    let many = vec![("rows", "a"); 1000];
    let many: Vec<_> = fine.iter().copied().chain(many).collect();
    for (what, address, fields, status) in [
        ("no organisation", address.clone(), &fine[1..], 422),
        ("no version", address.clone(), &fine[..1], 422),
        ("1,000 rows", address.clone(), &many[..], 422),
        (
            "no step",
            address.replace("contacts", "fly"),
            &fine[..],
            404,
        ),
        (
            "no language",
            address.replace("/v1/fi/", "/v1/en/"),
            &fine[..],
            404,
        ),
        (
            "no version of the interface",
            address.replace("/v1/", "/v9/"),
            &fine[..],
            404,
        ),
        (
            "no form",
            address.replace("contacts", "summary"),
            &fine[..],
            405,
        ),
    ] {
        let answer = wizard.browser.post(&address, fields).await;
        assert_eq!(answer.status, status, "{what}");
        assert!(!answer.body.contains("<html"), "{what}");
    }
    let get = wizard.browser.get(&address).await;
    assert_eq!(get.status, 405);
    wizard.browser.cookies.clear();
    assert_eq!(wizard.browser.post(&address, &fine).await.status, 401);
    wizard.browser = crate::driver::logged_in(&server, "aino-toimi").await;
    assert_eq!(wizard.draft().await, before);
}
