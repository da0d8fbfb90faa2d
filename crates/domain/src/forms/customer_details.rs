//! Asiakastiedot / Kunduppgifter (guide 3.1.4): shared by all the customer's services. Name,
//! business id and OID come from the register and are not asked.

use super::declare::{checked_type, form, presence, reader};
use super::field::Control;
use crate::values::{EmailAddress, Phone, PostOffice, PostalCode, StreetAddress};

form! {
    /// The customer's address, e-mail and telephone as typed.
    draft CustomerDetailsDraft;
    /// The customer's address, e-mail and telephone.
    checked CustomerDetails;
    group "customer-details";
    /// Lähiosoite / Utdelningsadress.
    street_address: required StreetAddress, Control::Text, Some("address-line1"), personal false;
    /// Postinumero / Postnummer.
    postal_code: required PostalCode, Control::Digits, Some("postal-code"), personal false;
    /// Postitoimipaikka / Postkontor.
    post_office: required PostOffice, Control::Text, Some("address-level2"), personal false;
    /// Sähköposti / E-post: receipts and decisions go here.
    email: required EmailAddress, Control::Email, Some("email"), personal false;
    /// Puhelinnumero / Telefon.
    phone: required Phone, Control::Telephone, Some("tel"), personal false;
}
