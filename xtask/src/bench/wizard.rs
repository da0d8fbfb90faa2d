//! Logging in to the demo world and filling in an application, as a browser without scripts does.

use anyhow::{Context, Result, bail};

use super::browser::Browser;
use super::form::Form;

/// May act for several organisations.
const PERSON: &str = "eino-valtanen";

/// Organisation and service of the application that is filled in.
pub const FILLED: (&str, &str) = ("9000001-1", "patient-data");

/// Others that this person may apply for, for savers beside each other.
pub const OTHERS: [(&str, &str); 3] = [
    ("9000003-8", "social-welfare"),
    ("9000004-6", "patient-data"),
    ("9000001-1", "prescription"),
];

/// What is answered on each step; `*` stands for the row.
const ANSWERS: [(&str, &[(&str, &str)]); 6] = [
    (
        "access-points",
        &[
            ("*.oid", "1.2.246.537.6.918.18.77.13.0"),
            ("*.systems", "Potilas-Esko"),
        ],
    ),
    (
        "customer-details",
        &[("email", "posti@kuusama.example"), ("phone", "0401234567")],
    ),
    (
        "contacts",
        &[
            ("*.kind", "person"),
            ("*.first_name", "Maija"),
            ("*.last_name", "Mallikas"),
            ("*.phone", "0409876543"),
            ("*.email", "maija.mallikas@kuusama.example"),
            ("*.shared_roles", "administrative"),
            ("*.shared_roles", "data-protection"),
            ("*.shared_roles", "technical"),
            ("*.shared_roles", "disturbance"),
            ("*.service_roles", "billing"),
            ("*.service_roles", "archivist"),
        ],
    ),
    (
        "billing",
        &[
            ("language", "fi"),
            ("street_address", "Laskukuja 2"),
            ("postal_code", "00100"),
            ("post_office", "HELSINKI"),
        ],
    ),
    ("service-description", &[("accepted", "yes")]),
    ("commitment", &[("accepted", "yes")]),
];

/// Every step with a form, in order.
pub fn steps() -> impl Iterator<Item = &'static str> {
    ANSWERS.iter().map(|(step, _)| *step)
}

/// A browser in which somebody is logged in.
///
/// # Errors
/// The login fails.
pub fn logged_in(origin: &str) -> Result<Browser> {
    let mut browser = Browser::new(origin);
    let away = browser.get("/fi/login")?;
    let provider = away.header("location").to_owned();
    let page = browser.page(&provider)?;
    let mut form = Form::read(&page, "method=\"post\"")?;
    form.action = super::browser::joined(&provider, &form.action)?;
    form.set("person", PERSON);
    let back = browser.submit(&form)?;
    let here = browser.follow(&form.action, back)?;
    if here.status != 200 || browser.cookie_header().is_empty() {
        bail!("the login ended with status {}", here.status);
    }
    Ok(browser)
}

/// Begins an application; gives its address without the step.
///
/// # Errors
/// It is refused.
pub fn begun(browser: &mut Browser, (organisation, service): (&str, &str)) -> Result<String> {
    let form = Form {
        action: format!("/fi/org/{organisation}/{service}"),
        fields: vec![("organisation".to_owned(), organisation.to_owned())],
    };
    let started = browser.submit(&form)?;
    let place = started.header("location").strip_suffix("/access-points");
    Ok(place.context("the application was not begun")?.to_owned())
}

/// Fills in every step so that the application could be sent.
///
/// # Errors
/// A step is not accepted.
pub fn fill_in(browser: &mut Browser, place: &str) -> Result<()> {
    for (step, answers) in ANSWERS {
        let page = browser.page(&format!("{place}/{step}"))?;
        let mut form = Form::read(&page, "id=\"step-form\"")?;
        let row = form.last_row().unwrap_or_default();
        for (name, value) in answers {
            give(&mut form, &name.replace('*', &row), value);
        }
        form.tick("action", "next");
        let here = form.action.clone();
        let next = browser.submit(&form)?.header("location").to_owned();
        if next.is_empty() || next.starts_with(&here) {
            bail!("the answers of {step} were not accepted");
        }
    }
    Ok(())
}

/// The form of a step as a script saves it while it is being typed, with an answer that differs at
/// each save.
///
/// # Errors
/// The step has no form.
pub fn typed_form(browser: &mut Browser, place: &str) -> Result<Form> {
    let page = browser.page(&format!("{place}/customer-details"))?;
    let mut form = Form::read(&page, "id=\"step-form\"")?;
    form.action = format!("/api/v1{place}/customer-details");
    form.set("street_address", "Koulukatu COUNT");
    Ok(form)
}

/// An empty text field takes the value; a box is ticked besides the others.
fn give(form: &mut Form, name: &str, value: &str) {
    let empty = form
        .fields
        .iter()
        .any(|(key, old)| key == name && old.is_empty());
    if empty {
        form.set(name, value);
    } else {
        form.tick(name, value);
    }
}
