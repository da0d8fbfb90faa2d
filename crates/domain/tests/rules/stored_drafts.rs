//! Drafts as they stand in a store: older ones and newer ones are read too.

use domain::customership::Customership;
use domain::forms::ApplicationDraft;
use domain::forms::draft::FORM_VERSION;
use domain::service::Service;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::arbitrary::draft as any_draft;
use crate::sendable::{draft, row};

/// A draft as version 1 of the form stored it. Never change it: such drafts are in stores.
const VERSION_1: &str = include_str!("../fixtures/draft-form-version-1.json");

#[test]
fn a_draft_of_the_first_version_of_the_form_is_read() {
    let read: ApplicationDraft = serde_json::from_str(VERSION_1).unwrap();
    let mut expected = draft(Service::Prescription);
    expected.form_version = 1;
    expected.access_points.0[0].value.typed_systems = "Oma järjestelmä".to_owned();
    assert_eq!(read, expected);
}

#[test]
fn a_draft_of_today_is_stored_in_the_same_form() {
    let mut fixture: Value = serde_json::from_str(VERSION_1).unwrap();
    fixture["access_points"][0]["value"]["typed_systems"] = json!("");
    assert_eq!(
        FORM_VERSION, 1,
        "a new version of the form gets a fixture of its own"
    );
    assert_eq!(
        serde_json::to_value(draft(Service::Prescription)).unwrap(),
        fixture
    );
}

#[test]
fn a_field_that_is_no_longer_known_is_passed_over() {
    let stored = json!({
        "form_version": 1,
        "fax": "09 1",
        "customer_details": { "phone": "040", "fax": "09 1" },
        "contacts": [{ "id": "r1", "value": { "first_name": "Helmi", "nickname": "H" } }],
    });
    let read: ApplicationDraft = serde_json::from_value(stored).unwrap();
    assert_eq!(read.customer_details.phone, "040");
    assert_eq!(read.contacts.get(&row("r1")).unwrap().first_name, "Helmi");
}

#[test]
fn a_field_that_was_not_asked_yet_is_empty() {
    let read: ApplicationDraft = serde_json::from_value(json!({})).unwrap();
    assert_eq!(read, ApplicationDraft::default());
    let stored = json!({ "access_points": [{ "id": "r1", "value": {} }] });
    let read: ApplicationDraft = serde_json::from_value(stored).unwrap();
    assert_eq!(read.access_points.len(), 1);
    assert_eq!(read.access_points.get(&row("r1")).unwrap().oid, "");
}

#[test]
fn shared_details_that_lack_a_part_are_read() {
    let stored = json!({
        "organisation": "9000008-9",
        "since": 1_709_280_000,
        "services": [{ "service": "patient-data", "since": 1_709_280_000 }],
        "shared": { "contacts": [] },
    });
    let read: Customership = serde_json::from_value(stored).unwrap();
    assert!(read.uses(Service::PatientData));
    assert!(!read.uses(Service::Imaging));
    assert_eq!(read.shared.billing.language, "");
}

proptest! {
    #[test]
    fn every_draft_is_read_back_as_it_was_stored(draft in any_draft()) {
        let json = serde_json::to_string(&draft).unwrap();
        prop_assert_eq!(serde_json::from_str::<ApplicationDraft>(&json).unwrap(), draft);
    }
}
