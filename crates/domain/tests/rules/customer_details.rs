//! Asiakastiedot (guide 3.1.4).

use domain::forms::customer_details::CustomerDetailsDraft;
use domain::service::Service;

use crate::sendable::{circumstances, draft, found};

#[test]
fn every_service_asks_for_address_e_mail_and_telephone() {
    for service in Service::ALL {
        let mut empty = draft(service);
        empty.customer_details = CustomerDetailsDraft::default();
        let missing = [
            "street_address",
            "postal_code",
            "post_office",
            "email",
            "phone",
        ]
        .map(|field| format!("error customer-details {field} missing"));
        assert_eq!(found(&empty, &circumstances(service)), missing);
    }
}

#[test]
fn a_postal_code_that_no_list_has_is_only_worth_a_look() {
    let mut unknown = draft(Service::Imaging);
    unknown.customer_details.postal_code = "12345".to_owned();
    let warning = ["warning customer-details postal_code problem-postal-code-unknown 12345"];
    assert_eq!(found(&unknown, &circumstances(Service::Imaging)), warning);
}

#[test]
fn a_postal_code_that_is_none_is_an_error_and_not_looked_up() {
    let mut bad = draft(Service::Imaging);
    bad.customer_details.postal_code = "1234".to_owned();
    let malformed = ["error customer-details postal_code malformed"];
    assert_eq!(found(&bad, &circumstances(Service::Imaging)), malformed);
}

#[test]
fn the_customer_may_have_a_landline() {
    let mut landline = draft(Service::Imaging);
    landline.customer_details.phone = "09 1234567".to_owned();
    assert!(found(&landline, &circumstances(Service::Imaging)).is_empty());
}
