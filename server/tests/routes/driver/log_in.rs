//! Logging in through the simulated identification service.

use super::{Answer, Browser, Server};

/// A browser in which a representative is logged in and has come to the page after it.
pub async fn logged_in(server: &Server, person: &str) -> Browser {
    let mut browser = Browser::new(server);
    let page = at_the_provider(&mut browser, "/fi/login").await;
    let back = press(&mut browser, &page, person).await;
    browser.follow(back).await;
    browser
}

/// A browser in which a handler is logged in.
pub async fn logged_in_at_the_desk(server: &Server, person: &str) -> Browser {
    let mut browser = Browser::new(server);
    let page = at_the_provider(&mut browser, "/fi/desk/login").await;
    let back = press(&mut browser, &page, person).await;
    browser.follow(back).await;
    browser
}

/// The provider's page, where one says who one is.
pub async fn at_the_provider(browser: &mut Browser, address: &str) -> Answer {
    let away = browser.get(address).await;
    assert_eq!(away.status, 303, "{}", away.title());
    browser.get(away.location()).await
}

/// Presses the button of a person; gives the redirect back.
pub async fn press(browser: &mut Browser, page: &Answer, person: &str) -> Answer {
    let form = page.body.replace(
        "<form method=\"post\"",
        "<form id=\"people\" method=\"post\"",
    );
    let form = super::Form::read(&form, "people");
    let mut fields: Vec<_> = form
        .fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    if !person.is_empty() {
        fields.push(("person", person));
    }
    let to = page.address.join(&form.action).unwrap();
    browser.post(to.as_str(), &fields).await
}
