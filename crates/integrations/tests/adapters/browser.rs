//! What a browser does between the service and the simulators: reads pages, presses buttons.

use std::collections::HashMap;

use integrations::demo::world::PEOPLE;
use reqwest::{Client, Response, StatusCode, header, redirect};
use url::Url;

fn client() -> Client {
    Client::builder()
        .redirect(redirect::Policy::none())
        .no_proxy()
        .build()
        .expect("a client")
}

/// The page or redirect at `address`.
pub async fn open(address: &str) -> Response {
    client().get(address).send().await.expect("an answer")
}

/// Presses the button `person` on the login page at `address`; gives the answer's parameters.
pub async fn choose(address: &str, person: Option<&str>) -> HashMap<String, String> {
    let page = open(address).await.text().await.expect("a page");
    let mut fields = hidden_fields(&page);
    fields.extend(person.map(|person| ("person".to_owned(), person.to_owned())));
    let form = Url::parse(address)
        .expect("an address")
        .join("/identity/authorize");
    let request = client()
        .post(form.expect("the form's address"))
        .form(&fields);
    returned(&request.send().await.expect("an answer"))
}

/// The parameters of the address that `response` sends the browser to.
pub fn returned(response: &Response) -> HashMap<String, String> {
    assert_eq!(response.status(), StatusCode::SEE_OTHER);
    let location = response.headers()[header::LOCATION].to_str().expect("text");
    Url::parse(location)
        .expect("an address")
        .query_pairs()
        .into_owned()
        .collect()
}

/// The button of the person with this family name.
pub fn key_of(family_name: &str) -> &'static str {
    let person = PEOPLE
        .iter()
        .find(|person| person.family_name == family_name);
    person.expect("a person of the demo").key
}

fn hidden_fields(page: &str) -> Vec<(String, String)> {
    let inputs = page.split("<input type=\"hidden\" ").skip(1);
    inputs
        .map(|input| (attribute(input, "name"), attribute(input, "value")))
        .collect()
}

fn attribute(tag: &str, name: &str) -> String {
    let rest = tag
        .split_once(&format!("{name}=\""))
        .expect("the attribute")
        .1;
    rest.split('"')
        .next()
        .unwrap_or_default()
        .replace("&amp;", "&")
}
