//! The vectors; the comparison with libphonenumber is in `oracle`.

mod oracle;

use proptest::prelude::*;

use super::{Line, Phone, Value, ValueProblem, finnish};

/// Typed, international form, line.
const FINNISH: [(&str, &str, Line); 22] = [
    ("040000101", "+35840000101", Line::Mobile),
    ("04003939393", "+3584003939393", Line::Mobile),
    ("040-123 4567", "+358401234567", Line::Mobile),
    ("+358 (0)40 1234567", "+358401234567", Line::Mobile),
    ("00358401234567", "+358401234567", Line::Mobile),
    ("358401234567", "+358401234567", Line::Mobile),
    ("0501234567", "+358501234567", Line::Mobile),
    ("05012345678", "+3585012345678", Line::Mobile),
    ("04573123456", "+3584573123456", Line::Mobile),
    ("0468901234", "+358468901234", Line::Mobile),
    ("09 1234567", "+35891234567", Line::Fixed),
    ("0181234567", "+358181234567", Line::Fixed),
    ("020 634 7787", "+358206347787", Line::Nationwide),
    ("010 1234567", "+358101234567", Line::Nationwide),
    ("0295 020 000", "+358295020000", Line::Nationwide),
    ("030 1234567", "+358301234567", Line::Nationwide),
    ("071 1234567", "+358711234567", Line::Nationwide),
    ("075 3123456", "+358753123456", Line::Nationwide),
    ("0800 12345", "+35880012345", Line::TollFree),
    ("0700 12345", "+35870012345", Line::Premium),
    ("0600 12345", "+35860012345", Line::Premium),
    ("0441234", "+358441234", Line::Mobile),
];

#[test]
fn finnish_numbers_are_read_as_people_type_them() {
    for (typed, e164, line) in FINNISH {
        let phone = Phone::parse(typed).unwrap();
        assert_eq!(phone.e164(), e164, "{typed}");
        assert_eq!(finnish::line_of(&e164[4..]), Some(line), "{typed}");
        assert_eq!(phone.can_receive_sms(), line == Line::Mobile, "{typed}");
    }
}

#[test]
fn one_mobile_number_has_many_spellings() {
    let spellings = [
        "0401234567",
        "040 123 4567",
        "040.123.4567",
        "040/1234567",
        "(040) 123 4567",
        "+358 40 1234567",
        "+358-40-1234567",
        "+358(0)401234567",
        "+3580401234567",
        "00358 (0) 40 123 4567",
        "358 40 123 4567",
        "401234567",
        "tel:+358401234567",
        "\u{202a}+358 40 1234567\u{202c}",
        "040\u{2013}123\u{a0}4567",
        "\u{ff0b}358401234567",
    ];
    for spelling in spellings {
        assert_eq!(
            Phone::parse(spelling).unwrap().e164(),
            "+358401234567",
            "{spelling:?}"
        );
    }
}

#[test]
fn numbers_that_cannot_exist_are_refused() {
    let refused = [
        "0400393939393",
        "0492345678",
        "050123",
        "0501234567890",
        "073 1234567",
        "116117",
        "112",
        "1234567",
        "40123456",
        "0",
        "00",
        "+",
        "+358",
        "++358401234567",
        "040123456a",
        "٠٤٠١٢٣٤٥٦٧",
        "040+1234567",
        "040 1234567 ext 3",
        "+0401234567",
        "+12345",
        "+4670123456789012",
        "04012345\x0067",
        "+ä",
    ];
    for typed in refused {
        assert_eq!(
            Phone::parse(typed),
            Err(ValueProblem::Malformed),
            "{typed:?}"
        );
    }
    assert_eq!(Phone::parse("\u{a0} "), Err(ValueProblem::Missing));
    assert_eq!(
        Phone::parse(&"0".repeat(41)),
        Err(ValueProblem::TooLong(40))
    );
}

#[test]
fn a_foreign_number_takes_text_messages_when_it_may_be_mobile() {
    let foreign = [
        ("+46701234567", "+46701234567", true),
        ("0046 (0)70-123 45 67", "+46701234567", true),
        ("+46 8 123 456 78", "+46812345678", false),
        ("+47 912 34 567", "+4791234567", true),
        ("+47 21 23 45 67", "+4721234567", false),
        ("+45 20 12 34 56", "+4520123456", true),
        ("+372 5123 4567", "+37251234567", true),
        ("+372 612 3456", "+3726123456", false),
        ("+49 151 23456789", "+4915123456789", true),
        ("+49 30 123456", "+4930123456", false),
        ("+44 (0)7400 123456", "+447400123456", true),
        ("+44 20 7946 0958", "+442079460958", false),
        ("+39 06 12345678", "+390612345678", false),
        ("+39 312 3456789", "+393123456789", true),
        ("+1 202-555-0123", "+12025550123", true),
        ("+81 90-1234-5678", "+819012345678", true),
    ];
    for (typed, e164, sms) in foreign {
        let phone = Phone::parse(typed).unwrap();
        assert_eq!(
            (phone.e164(), phone.can_receive_sms()),
            (e164, sms),
            "{typed}"
        );
    }
}

#[test]
fn a_foreign_number_never_keeps_its_trunk_zero() {
    assert_eq!(
        Phone::parse("+385 (0)41 432567").unwrap().e164(),
        "+38541432567"
    );
    for typed in ["+385 0041 432567", "+46 012345", "+49 0 1234"] {
        assert_eq!(Phone::parse(typed), Err(ValueProblem::Malformed), "{typed}");
    }
}

#[test]
fn numbers_are_shown_in_groups() {
    let shown = [
        ("0401234567", "040 123 4567"),
        ("04573123456", "045 731 234 56"),
        ("0912345", "09 123 45"),
        ("0206347787", "020 634 7787"),
        ("080012345", "0800 123 45"),
        ("020202", "020 202"),
        ("+46701234567", "+46 701 234 567"),
        ("+3726123456", "+372 612 3456"),
    ];
    for (typed, expected) in shown {
        assert_eq!(Phone::parse(typed).unwrap().to_string(), expected);
    }
}

#[test]
fn the_international_form_is_what_is_stored() {
    let phone = Phone::parse("040 123 4567").unwrap();
    let json = serde_json::to_string(&phone).unwrap();
    assert_eq!(json, "\"+358401234567\"");
    assert_eq!(serde_json::from_str::<Phone>(&json).unwrap(), phone);
}

proptest! {
    #[test]
    fn any_text_is_answered_without_a_panic(text in any::<String>()) {
        let _ = Phone::parse(&text);
    }

    #[test]
    fn what_is_shown_and_what_is_stored_are_read_back_alike(typed in "(\\+|0|00)?([1-9][0-9]{0,2} ?0{0,2})?[0-9 ()-]{4,16}") {
        if let Ok(phone) = Phone::parse(&typed) {
            prop_assert_eq!(Phone::parse(&phone.to_string()), Ok(phone.clone()));
            prop_assert_eq!(Phone::parse(phone.e164()), Ok(phone.clone()));
            prop_assert!(phone.e164().len() <= 16);
        }
    }
}
