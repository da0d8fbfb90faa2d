use proptest::prelude::*;

use super::{BusinessId, Value, ValueProblem};

const VALID: [&str; 15] = [
    "0116297-6",
    "0109862-8",
    "0114162-2",
    "0204819-8",
    "0245437-2",
    "0245929-6",
    "0828255-9",
    "0877830-0",
    "1572860-0",
    "1643256-1",
    "2077474-0",
    "2129112-6",
    "2617416-4",
    "3251568-2",
    "7769480-5",
];

#[test]
fn issued_business_ids_are_accepted_as_they_are() {
    for id in VALID {
        assert_eq!(BusinessId::parse(id).unwrap().as_str(), id);
    }
}

#[test]
fn demo_organisations_have_valid_business_ids() {
    for id in [
        "9000001-1",
        "9000003-8",
        "9000004-6",
        "9000005-4",
        "9000006-2",
        "9000007-0",
    ] {
        assert!(BusinessId::parse(id).is_ok(), "{id}");
    }
    for id in ["9000008-9", "9000009-7", "9000011-8", "1234567-1"] {
        assert!(BusinessId::parse(id).is_ok(), "{id}");
    }
}

#[test]
fn what_people_type_is_brought_into_the_form_of_nine_characters() {
    let typed = [
        "204819-8",
        "02048198",
        "0204819\u{2013}8",
        "0204819\u{2010}8",
        "0204819\u{2011}8",
        "0204819\u{2012}8",
        "0204819\u{2212}8",
        "  0204819-8\n",
        "\u{feff}0204819-8\u{a0}",
        "204819\u{2013}8",
    ];
    for text in typed {
        assert_eq!(
            BusinessId::parse(text).unwrap().as_str(),
            "0204819-8",
            "{text:?}"
        );
    }
}

#[test]
fn each_invalid_business_id_is_refused_for_its_own_reason() {
    use ValueProblem::{CheckDigit, Malformed, Missing, NeverIssued};
    let refused = [
        ("1234567-8", CheckDigit),
        ("0123456-7", CheckDigit),
        ("2077474-1", CheckDigit),
        ("0204819-9", CheckDigit),
        ("0204189-8", CheckDigit),
        ("0000000-0", NeverIssued),
        ("020481-98", Malformed),
        ("0204819-80", Malformed),
        ("0204819--8", Malformed),
        ("0204819 8", Malformed),
        ("2048198", Malformed),
        ("FI02048198", Malformed),
        ("٠٢٠٤٨١٩-٨", Malformed),
        ("0204819-٨", Malformed),
        ("-", Malformed),
        ("8", Malformed),
        ("", Missing),
        (" \t\u{200b}", Missing),
    ];
    for (text, problem) in refused {
        assert_eq!(BusinessId::parse(text), Err(problem), "{text:?}");
    }
}

#[test]
fn a_serial_with_remainder_one_has_no_check_digit_at_all() {
    for check in 0..=9 {
        for serial in ["0100007", "1000008"] {
            let text = format!("{serial}-{check}");
            assert_eq!(
                BusinessId::parse(&text),
                Err(ValueProblem::NeverIssued),
                "{text}"
            );
        }
    }
}

#[test]
fn the_oid_arc_has_the_check_digit_and_no_leading_zeros() {
    let arcs = [
        ("0204819-8", "2048198"),
        ("3251568-2", "32515682"),
        ("1000054-9", "10000549"),
    ];
    for (id, arc) in arcs {
        assert_eq!(BusinessId::parse(id).unwrap().oid_arc(), arc);
    }
}

#[test]
fn serde_keeps_the_text_and_checks_it_again() {
    let id = BusinessId::parse("0204819-8").unwrap();
    let json = serde_json::to_string(&id).unwrap();
    assert_eq!(json, "\"0204819-8\"");
    assert_eq!(serde_json::from_str::<BusinessId>(&json).unwrap(), id);
    assert!(serde_json::from_str::<BusinessId>("\"0204819-9\"").is_err());
}

proptest! {
    #[test]
    fn any_text_is_answered_without_a_panic(text in any::<String>()) {
        let _ = BusinessId::parse(&text);
    }

    #[test]
    fn at_most_one_check_digit_fits_and_the_weighted_sum_is_then_divisible(serial in 1_u32..10_000_000) {
        let fitting: Vec<_> = (0..=9)
            .filter_map(|check| BusinessId::parse(&format!("{serial:07}-{check}")).ok())
            .collect();
        prop_assert!(fitting.len() <= 1);
        for id in fitting {
            let sum: u32 = id.digits().bytes().zip([7, 9, 10, 5, 8, 4, 2, 1])
                .map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
            prop_assert_eq!(sum % 11, 0);
            prop_assert_eq!(BusinessId::parse(&id.to_string()), Ok(id));
        }
    }
}
