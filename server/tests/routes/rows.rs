//! Rows that are added, taken out and brought back without a script.

use crate::driver::{Server, Wizard};

#[tokio::test]
async fn a_row_is_added_with_what_was_typed_kept() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let mut form = wizard.form("contacts").await;
    let first = form.last_row();
    form.set(&format!("{first}.first_name"), "Maija");
    let answer = wizard.browser.submit(&form, "add-row").await;
    let form = wizard.form("contacts").await;
    let second = form.last_row();
    assert_eq!(form.rows(), [first.clone(), second.clone()]);
    assert_eq!(form.value(&format!("{first}.first_name")), "Maija");
    let focus = format!("{}#{second}-kind", wizard.address("contacts"));
    assert_eq!(answer.location(), focus);
}

#[tokio::test]
async fn a_row_that_was_taken_out_can_be_brought_back_as_it_was() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let mut form = wizard.form("contacts").await;
    let row = form.last_row();
    let name = format!("{row}.first_name");
    form.set(&name, "Maija");
    wizard.browser.submit(&form, "add-row").await;
    let form = wizard.form("contacts").await;
    let gone = wizard.browser.submit(&form, &format!("remove:{row}")).await;
    let page = wizard.browser.follow(gone).await;
    let form = page.form("step-form");
    assert!(!form.rows().contains(&row));
    assert!(page.body.contains(&format!("value=\"restore:{row}\"")));
    wizard
        .browser
        .submit(&form, &format!("restore:{row}"))
        .await;
    let form = wizard.form("contacts").await;
    assert!(form.rows().contains(&row));
    assert_eq!(form.value(&name), "Maija");
}

#[tokio::test]
async fn a_row_comes_back_with_what_was_typed_in_it_and_not_saved() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let mut form = wizard.form("contacts").await;
    let row = form.last_row();
    let name = format!("{row}.first_name");
    form.set(&name, "Maija");
    let gone = wizard.browser.submit(&form, &format!("remove:{row}")).await;
    let form = wizard.browser.follow(gone).await.form("step-form");
    assert!(!form.rows().contains(&row));
    wizard
        .browser
        .submit(&form, &format!("restore:{row}"))
        .await;
    assert_eq!(wizard.form("contacts").await.value(&name), "Maija");
}

#[tokio::test]
async fn no_more_rows_are_added_than_the_page_allows() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    for _ in 0..22 {
        let form = wizard.form("access-points").await;
        assert_eq!(wizard.browser.submit(&form, "add-row").await.status, 303);
    }
    assert_eq!(wizard.form("access-points").await.rows().len(), 20);
}

#[tokio::test]
async fn the_register_tells_the_systems_behind_an_access_point() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    let mut form = wizard.form("access-points").await;
    let row = form.last_row();
    form.set(
        &format!("{row}.oid"),
        " urn:oid:1.2.246.537.6.918.18.77.13.0 ",
    );
    let answer = wizard
        .browser
        .submit(&form, &format!("look-up:{row}"))
        .await;
    let page = wizard.browser.follow(answer).await;
    for system in ["Potilas-Esko", "Resepti-Ilona"] {
        assert!(
            page.body.contains(&format!("value=\"{system}\"")),
            "{system}"
        );
    }
}

#[tokio::test]
async fn row_actions_that_no_page_offers_change_nothing() {
    let server = Server::start();
    let mut wizard = Wizard::begun(&server).await;
    // The page shows a contact as a person until one says otherwise: a save stores that.
    let form = wizard.form("contacts").await;
    wizard.browser.submit(&form, "").await;
    let before = wizard.draft().await;
    for button in [
        "remove:no-such-row",
        "remove:",
        "remove:../../etc",
        "restore:no-such-row",
        "restore:x",
        "look-up:no-such-row",
    ] {
        for version in ["", "0", "99999999999999999999", "-1", "1"] {
            let mut form = wizard.form("contacts").await;
            form.set("removed_version", version);
            let answer = wizard.browser.submit(&form, button).await;
            assert_eq!(answer.status, 303, "{button} {version}");
            assert_eq!(wizard.browser.follow(answer).await.status, 200, "{button}");
        }
    }
    assert_eq!(wizard.draft().await, before);
}
