//! Yhteyshenkilöt: each contact by itself (guide 3.1.5).

use domain::forms::ApplicationDraft;
use domain::forms::check::check;
use domain::forms::contacts::ContactDraft;
use domain::service::Service;

use crate::sendable::{acceptances, circumstances, contact, draft, found, row, rows};

const SERVICE: Service = Service::PatientData;
const LANDLINE: &str = "09 1234567";

fn with(contacts: impl IntoIterator<Item = ContactDraft>) -> ApplicationDraft {
    ApplicationDraft {
        contacts: rows(contacts),
        ..draft(SERVICE)
    }
}

fn problems(contacts: impl IntoIterator<Item = ContactDraft>) -> Vec<String> {
    found(&with(contacts), &circumstances(SERVICE))
}

/// One more contact, who holds a role that needs nothing.
fn helper() -> ContactDraft {
    ContactDraft {
        shared_roles: "administrative".to_owned(),
        service_roles: String::new(),
        ..contact()
    }
}

fn organisation() -> ContactDraft {
    ContactDraft {
        kind: "organisation".to_owned(),
        first_name: String::new(),
        last_name: String::new(),
        organisation_name: "IT-tuki Oy".to_owned(),
        ..contact()
    }
}

#[test]
fn there_are_one_to_two_hundred_contacts() {
    let many =
        |count: usize| std::iter::once(contact()).chain(std::iter::repeat_n(helper(), count - 1));
    assert!(problems(many(1)).is_empty());
    assert!(problems(many(200)).is_empty());
    let too_many = ["error contacts - problem-too-many-contacts 200"];
    assert_eq!(problems(many(201)), too_many);
    let none = &problems([])[0];
    assert_eq!(none, "error contacts - problem-contact-missing");
}

#[test]
fn a_person_needs_both_names() {
    let person = ContactDraft {
        first_name: " ".to_owned(),
        last_name: String::new(),
        ..contact()
    };
    assert_eq!(
        problems([person]),
        [
            "error contacts r1.first_name missing",
            "error contacts r1.last_name missing"
        ]
    );
}

#[test]
fn an_organisation_needs_its_name_and_no_other() {
    assert!(problems([organisation()]).is_empty());
    let nameless = ContactDraft {
        organisation_name: String::new(),
        ..organisation()
    };
    let missing = ["error contacts r1.organisation_name missing"];
    assert_eq!(problems([nameless]), missing);
}

#[test]
fn a_contact_says_whether_it_is_a_person_or_an_organisation() {
    let neither = ContactDraft {
        kind: String::new(),
        ..contact()
    };
    assert_eq!(problems([neither]), ["error contacts r1.kind missing"]);
    let other = ContactDraft {
        kind: "robot".to_owned(),
        ..contact()
    };
    assert_eq!(problems([other]), ["error contacts r1.kind unknown-choice"]);
}

#[test]
fn names_of_the_other_kind_are_neither_checked_nor_sent() {
    let changed = ContactDraft {
        first_name: "\u{200b}".to_owned(),
        last_name: "Hallinto".to_owned(),
        ..organisation()
    };
    let (checked, problems) = check(&with([changed]), &acceptances(), &circumstances(SERVICE));
    assert!(problems.is_empty(), "{problems:?}");
    let contacts = checked.unwrap().contacts;
    let sent = contacts.get(&row("r1")).unwrap();
    assert_eq!((&sent.first_name, &sent.last_name), (&None, &None));
    assert_eq!(
        sent.organisation_name.as_ref().unwrap().as_str(),
        "IT-tuki Oy"
    );
}

#[test]
fn every_contact_has_a_telephone_and_an_e_mail_address() {
    let unreachable = ContactDraft {
        phone: String::new(),
        email: "helmi".to_owned(),
        ..contact()
    };
    assert_eq!(
        problems([unreachable]),
        [
            "error contacts r1.phone missing",
            "error contacts r1.email malformed"
        ]
    );
}

#[test]
fn whoever_receives_notices_of_disturbances_has_a_number_that_takes_text_messages() {
    let landline = ContactDraft {
        phone: LANDLINE.to_owned(),
        ..contact()
    };
    let needs = ["error contacts r1.phone problem-disturbance-needs-sms Helmi Hallinto"];
    assert_eq!(problems([landline]), needs);
}

#[test]
fn whoever_does_not_may_have_a_landline() {
    let landline = ContactDraft {
        phone: LANDLINE.to_owned(),
        ..helper()
    };
    assert!(problems([contact(), landline]).is_empty());
}

#[test]
fn a_receiver_of_notices_without_a_readable_number_hears_only_of_the_number() {
    let unreadable = ContactDraft {
        phone: "12".to_owned(),
        ..contact()
    };
    assert_eq!(
        problems([unreadable]),
        ["error contacts r1.phone malformed"]
    );
}

#[test]
fn a_contact_without_any_role_is_only_worth_a_look() {
    let idle = ContactDraft {
        shared_roles: String::new(),
        service_roles: " \n".to_owned(),
        ..contact()
    };
    let warning = ["warning contacts r2.shared_roles problem-contact-without-role Helmi Hallinto"];
    assert_eq!(problems([contact(), idle]), warning);
}

#[test]
fn a_role_that_does_not_exist_is_an_error() {
    let odd = ContactDraft {
        shared_roles: "administrative\nemperor".to_owned(),
        ..helper()
    };
    let unknown = ["error contacts r2.shared_roles unknown-choice"];
    assert_eq!(problems([contact(), odd]), unknown);
}
