//! Addresses of electronic invoices (verkkolaskuosoite, nätfakturaadress).

use super::{BusinessId, Value, ValueProblem, pasted, text_value::text_value};

/// The limit of Finvoice's recipient address.
const MAX_LENGTH: usize = 35;
/// How the address begins that is made of a Finnish business id (OVT, ISO/IEC 6523).
const OVT: &str = "0037";

/// An address of 1 to 35 letters, digits and hyphens. An OVT, an IBAN and the operators' own
/// codes all have this form, so no more than the form is asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EInvoiceAddress(String);

text_value!(EInvoiceAddress);

impl EInvoiceAddress {
    /// Whether it begins as an OVT but no valid business id follows. Worth a warning only: the
    /// operators, not this form, decide which addresses exist.
    #[must_use]
    pub fn has_bad_business_id(&self) -> bool {
        self.0.strip_prefix(OVT).is_some_and(|rest| {
            let digits = rest
                .get(..8)
                .filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
            digits.is_none_or(|digits| BusinessId::parse(digits).is_err())
        })
    }
}

impl Value for EInvoiceAddress {
    /// Longer than an address may be: room for the spaces that an IBAN is printed with.
    const MAX_CHARACTERS: usize = 50;

    /// Takes off white space anywhere.
    fn parse(typed: &str) -> Result<Self, ValueProblem> {
        let address = pasted::squeezed(typed);
        if address.is_empty() {
            return Err(ValueProblem::Missing);
        }
        if address.chars().count() > MAX_LENGTH {
            return Err(ValueProblem::TooLong(MAX_LENGTH));
        }
        if !address
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        {
            return Err(ValueProblem::Malformed);
        }
        Ok(Self(address))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{EInvoiceAddress, Value, ValueProblem};

    #[test]
    fn every_kind_of_address_is_accepted_by_its_form() {
        let accepted = [
            ("003702048198", "003702048198"),
            ("0037 0204 8198 12345", "00370204819812345"),
            ("009999999999", "009999999999"),
            ("FI21 1234 5600 0007 85", "FI2112345600000785"),
            ("TE00-abc", "TE00-abc"),
        ];
        for (typed, address) in accepted {
            assert_eq!(EInvoiceAddress::parse(typed).unwrap().as_str(), address);
        }
    }

    #[test]
    fn other_characters_and_lengths_are_refused() {
        for typed in ["0037_1", "0037/1", "ä", "٠٠٣٧", "a\0"] {
            assert_eq!(
                EInvoiceAddress::parse(typed),
                Err(ValueProblem::Malformed),
                "{typed:?}"
            );
        }
        assert_eq!(EInvoiceAddress::parse(" "), Err(ValueProblem::Missing));
        assert!(EInvoiceAddress::parse(&"7".repeat(35)).is_ok());
        assert_eq!(
            EInvoiceAddress::parse(&"7".repeat(36)),
            Err(ValueProblem::TooLong(35))
        );
    }

    #[test]
    fn only_an_ovt_with_a_wrong_business_id_is_worth_a_warning() {
        let warned = |text| EInvoiceAddress::parse(text).unwrap().has_bad_business_id();
        for text in [
            "003702048199",
            "003712345678",
            "0037",
            "00370204819",
            "0037ABCDEFGH",
            "00370204819-8",
        ] {
            assert!(warned(text), "{text}");
        }
        for text in [
            "003702048198",
            "00370204819801",
            "009999999999",
            "FI2112345600000785",
        ] {
            assert!(!warned(text), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_answered_without_a_panic(text in any::<String>()) {
            let _ = EInvoiceAddress::parse(&text).map(|address| address.has_bad_business_id());
        }

        #[test]
        fn every_address_is_read_back_as_it_is_shown(text in "(0037)?[0-9A-Za-z -]{1,31}") {
            if let Ok(address) = EInvoiceAddress::parse(&text) {
                let _ = address.has_bad_business_id();
                prop_assert_eq!(EInvoiceAddress::parse(&address.to_string()), Ok(address));
            }
        }
    }
}
