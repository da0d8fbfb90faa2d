//! A proposal for the post office of a postal code.
//!
//! A hand-made table of the code ranges of the larger towns, to save typing. It is neither the
//! official list, which is Posti's and is not shipped, nor complete: a code that it does not know
//! may well be right and only warns; a code inside a range may not be in use. The proposal can
//! always be typed over.

mod towns;

use super::PostalCode;

/// A run of codes that share a post office.
struct Town {
    first: u32,
    last: u32,
    fi: &'static str,
    sv: &'static str,
}

/// The post office of `code` in Finnish and in Swedish, in capitals as on a letter; none if the
/// table does not know it. Towns without a Swedish name have the Finnish one twice.
#[must_use]
pub fn post_office_for(code: &PostalCode) -> Option<(&'static str, &'static str)> {
    let number = code
        .as_str()
        .bytes()
        .fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'));
    let following = towns::TOWNS.partition_point(|town| town.first <= number);
    let town = towns::TOWNS[..following].last()?;
    (number <= town.last).then_some((town.fi, town.sv))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{post_office_for, towns::TOWNS};
    use crate::values::{PostOffice, PostalCode, Value};

    fn proposal(code: &str) -> Option<(&'static str, &'static str)> {
        post_office_for(&PostalCode::parse(code).unwrap())
    }

    #[test]
    fn known_codes_have_both_names() {
        let known = [
            ("00100", "HELSINKI", "HELSINGFORS"),
            ("00990", "HELSINKI", "HELSINGFORS"),
            ("00056", "KELA", "FPA"),
            ("10600", "TAMMISAARI", "EKENÄS"),
            ("20100", "TURKU", "ÅBO"),
            ("22100", "MARIEHAMN", "MARIEHAMN"),
            ("33100", "TAMPERE", "TAMMERFORS"),
            ("40100", "JYVÄSKYLÄ", "JYVÄSKYLÄ"),
            ("65100", "VAASA", "VASA"),
            ("70100", "KUOPIO", "KUOPIO"),
            ("80100", "JOENSUU", "JOENSUU"),
            ("90100", "OULU", "ULEÅBORG"),
        ];
        for (code, fi, sv) in known {
            assert_eq!(proposal(code), Some((fi, sv)), "{code}");
        }
    }

    #[test]
    fn unknown_codes_have_no_proposal() {
        for code in ["00000", "12345", "99999", "00055", "99990"] {
            assert_eq!(proposal(code), None, "{code}");
        }
    }

    #[test]
    fn ranges_are_in_order_and_do_not_overlap() {
        assert!(TOWNS.iter().all(|town| town.first <= town.last));
        for pair in TOWNS.windows(2) {
            assert!(
                pair[0].last < pair[1].first,
                "{} and {}",
                pair[0].fi,
                pair[1].fi
            );
        }
    }

    proptest! {
        #[test]
        fn every_proposal_can_be_a_post_office(code in "[0-9]{5}") {
            if let Some((fi, sv)) = proposal(&code) {
                prop_assert!(PostOffice::parse(fi).is_ok() && PostOffice::parse(sv).is_ok());
            }
        }
    }
}
