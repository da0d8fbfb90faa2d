//! Laskutustiedot / Faktureringsuppgifter (guide 3.1.6), asked for the Patient Data Repository and
//! prescriptions.

use serde::{Deserialize, Serialize};

use super::choices::Choice;
use super::declare::{checked_type, form, presence, reader};
use super::field::Control;
use crate::values::{
    EInvoiceAddress, IntermediaryCode, PostOffice, PostalCode, Reference, StreetAddress, Value,
    ValueProblem,
};

/// The language of the invoices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum BillingLanguage {
    /// Suomi / Finska.
    Fi,
    /// Ruotsi / Svenska.
    Sv,
}

impl Choice for BillingLanguage {
    const ALL: &'static [Self] = &[Self::Fi, Self::Sv];

    fn code(self) -> &'static str {
        match self {
            Self::Fi => "fi",
            Self::Sv => "sv",
        }
    }
}

impl Value for BillingLanguage {
    const MAX_CHARACTERS: usize = 2;

    fn parse(typed: &str) -> Result<Self, ValueProblem> {
        match typed.trim() {
            "" => Err(ValueProblem::Missing),
            code => Self::from_code(code).ok_or(ValueProblem::UnknownChoice),
        }
    }
}

form! {
    /// Billing details as typed.
    draft BillingDraft;
    /// Where and in which language the usage fee is invoiced.
    checked Billing;
    group "billing";
    /// Valitse laskutuskieli / Välj faktureringsspråk.
    language: required BillingLanguage, Control::Radio(&["fi", "sv"]), None, personal false;
    /// Verkkolaskuosoite / Nätfakturaadress; both this and the intermediary, or neither.
    e_invoice_address: optional EInvoiceAddress, Control::Text, None, personal false;
    /// Välittäjän tunnus / Förmedlarkod.
    intermediary: optional IntermediaryCode, Control::Text, None, personal false;
    /// Asiakkaan laskun viitetieto / Kundens fakturareferens.
    reference: optional Reference, Control::Text, None, personal false;
    /// Laskutusosoite / Faktureringsadress.
    street_address: required StreetAddress, Control::Text, Some("billing address-line1"), personal false;
    /// Postinumero / Postnummer.
    postal_code: required PostalCode, Control::Digits, Some("billing postal-code"), personal false;
    /// Postitoimipaikka / Postkontor.
    post_office: required PostOffice, Control::Text, Some("billing address-level2"), personal false;
}
