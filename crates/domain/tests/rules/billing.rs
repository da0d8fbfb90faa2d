//! Laskutustiedot (guide 3.1.6).

use domain::forms::billing::BillingDraft;
use domain::service::Service;

use crate::sendable::{circumstances, draft, found};

const SERVICE: Service = Service::Prescription;

fn problems(change: impl FnOnce(&mut BillingDraft)) -> Vec<String> {
    let mut draft = draft(SERVICE);
    change(&mut draft.billing);
    found(&draft, &circumstances(SERVICE))
}

fn e_invoice(address: &str, intermediary: &str) -> Vec<String> {
    problems(|billing| {
        address.clone_into(&mut billing.e_invoice_address);
        intermediary.clone_into(&mut billing.intermediary);
    })
}

#[test]
fn billing_is_asked_for_the_patient_data_repository_and_prescriptions_alone() {
    for service in Service::ALL {
        let mut empty = draft(service);
        empty.billing = BillingDraft::default();
        let asked: &[&str] = match service {
            Service::PatientData | Service::Prescription => &[
                "error billing language missing",
                "error billing street_address missing",
                "error billing postal_code missing",
                "error billing post_office missing",
            ],
            Service::SocialWelfare | Service::Imaging => &[],
        };
        assert_eq!(found(&empty, &circumstances(service)), asked, "{service:?}");
    }
}

#[test]
fn answers_on_billing_that_nobody_asked_hinder_nothing() {
    let mut odd = draft(Service::Imaging);
    odd.billing.language = "klingon".to_owned();
    odd.billing.e_invoice_address = "?".to_owned();
    assert!(found(&odd, &circumstances(Service::Imaging)).is_empty());
}

#[test]
fn an_e_invoice_needs_both_its_address_and_the_intermediary_or_neither() {
    assert!(e_invoice("", " ").is_empty());
    assert!(e_invoice("003790000011", "BAWCFI22").is_empty());
    assert_eq!(
        e_invoice("003790000011", ""),
        ["error billing intermediary problem-e-invoice-both-or-neither"]
    );
    assert_eq!(
        e_invoice("", "BAWCFI22"),
        ["error billing e_invoice_address problem-e-invoice-both-or-neither"]
    );
}

#[test]
fn an_address_made_of_a_wrong_business_id_is_only_worth_a_look() {
    assert_eq!(
        e_invoice("003712345678", "BAWCFI22"),
        ["warning billing e_invoice_address problem-e-invoice-business-id"]
    );
}

#[test]
fn an_address_of_another_form_is_taken_as_it_is() {
    assert!(e_invoice("009999999999", "009888888888").is_empty());
}

#[test]
fn invoices_are_in_finnish_or_swedish() {
    assert!(problems(|billing| billing.language = "sv".to_owned()).is_empty());
    assert_eq!(
        problems(|billing| billing.language = "en".to_owned()),
        ["error billing language unknown-choice"]
    );
}

#[test]
fn a_postal_code_that_no_list_has_is_only_worth_a_look() {
    assert_eq!(
        problems(|billing| billing.postal_code = "12345".to_owned()),
        ["warning billing postal_code problem-postal-code-unknown 12345"]
    );
}
