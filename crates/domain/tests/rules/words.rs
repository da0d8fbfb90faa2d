//! Languages, names and messages.

use domain::forms::contacts::ContactDraft;
use domain::forms::customer_details::CustomerDetailsDraft;
use domain::forms::{Field, FormDraft as _};
use domain::language::Language;
use domain::message::Message;
use domain::organisation::LocalName;

use crate::sendable::contact;

#[test]
fn a_language_is_found_by_its_code_and_leads_to_the_other() {
    for language in Language::ALL {
        assert_eq!(Language::from_code(language.code()), Some(language));
        assert_eq!(language.other().other(), language);
        assert_ne!(language.other(), language);
    }
    for other in ["", "en", "FI", "fi-FI"] {
        assert_eq!(Language::from_code(other), None, "{other:?}");
    }
    assert_eq!(Language::default(), Language::Fi);
}

#[test]
fn an_organisation_without_a_swedish_name_has_its_only_one_in_both_languages() {
    let name = |sv: Option<&str>| LocalName {
        fi: "Rannikko".to_owned(),
        sv: sv.map(str::to_owned),
    };
    assert_eq!(name(Some("Kusten")).in_language(Language::Sv), "Kusten");
    assert_eq!(name(Some("Kusten")).in_language(Language::Fi), "Rannikko");
    assert_eq!(name(None).in_language(Language::Sv), "Rannikko");
}

#[test]
fn a_contact_is_called_by_the_name_of_its_kind() {
    let person = ContactDraft {
        organisation_name: "IT-tuki Oy".to_owned(),
        ..contact()
    };
    assert_eq!(person.display_name(), "Helmi Hallinto");
    let organisation = ContactDraft {
        kind: "organisation".to_owned(),
        ..person.clone()
    };
    assert_eq!(organisation.display_name(), "IT-tuki Oy");
    let half = ContactDraft {
        first_name: " ".to_owned(),
        ..person
    };
    assert_eq!(half.display_name(), "Hallinto");
    assert_eq!(ContactDraft::default().display_name(), "");
}

#[test]
fn a_message_keeps_its_arguments_in_order() {
    let message = Message::new("problem").with("first", 1).with("second", "2");
    let argument = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    assert_eq!(
        message.arguments,
        [argument("first", "1"), argument("second", "2")]
    );
}

#[test]
fn a_field_names_its_words_in_the_locales() {
    let ids: Vec<_> = CustomerDetailsDraft::FIELDS
        .iter()
        .map(Field::message_id)
        .collect();
    assert_eq!(ids[0], "customer-details-street-address");
    assert!(
        CustomerDetailsDraft::default()
            .get("no_such_field")
            .is_none()
    );
    assert!(
        CustomerDetailsDraft::default()
            .slot("no_such_field")
            .is_none()
    );
}

#[test]
fn whatever_tells_of_a_contact_person_is_marked_as_personal() {
    let personal: Vec<_> = ContactDraft::FIELDS
        .iter()
        .filter(|field| field.personal)
        .map(|field| field.name)
        .collect();
    let names = [
        "first_name",
        "last_name",
        "organisation_name",
        "phone",
        "email",
    ];
    assert_eq!(personal, names);
}
