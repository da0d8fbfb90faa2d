//! The rules held against libphonenumber's metadata, through the `phonenumber` crate.
//!
//! For Finnish numbers in national (0…) or international (+358…) form no difference is known to
//! the metadata. The crate itself only asks that a pattern matches from the beginning, so that it
//! finds overlong nationwide numbers (`0711234567890`) valid; libphonenumber asks for the whole
//! number, and so does the oracle here. Outside this comparison two differences are wanted:
//! libphonenumber takes national numbers without their trunk zero at any length (`5123456`, here
//! refused as ambiguous when shorter than nine digits), and carrier prefixes such as 990 and
//! extensions. Abroad the table is coarser: it may take a number that the metadata does not know.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};

use phonenumber::metadata::DATABASE;
use phonenumber::{Mode, Type, country::Id};
use proptest::prelude::*;
use regex::Regex;

use super::super::{Line, Phone, Value, finnish};

/// What the metadata knows of `digits` after a plus sign; none if it finds them invalid.
fn oracle(digits: &str) -> Option<(String, Type)> {
    let number = phonenumber::parse(Some(Id::FI), format!("+{digits}")).ok()?;
    let kind = number.number_type(&DATABASE);
    let region = number.country().id()?;
    let national = number.national().to_string();
    (phonenumber::is_valid(&number) && matches_whole(region, kind, &national))
        .then(|| (number.format().mode(Mode::E164).to_string(), kind))
}

fn matches_whole(region: Id, kind: Type, national: &str) -> bool {
    static PATTERNS: LazyLock<Mutex<HashMap<String, Regex>>> = LazyLock::new(Mutex::default);
    let metadata = DATABASE.by_id(region.as_ref()).unwrap();
    let kinds = metadata.descriptors();
    let mobile = kinds.mobile().filter(|_| kind == Type::FixedLineOrMobile);
    let Some(descriptor) = mobile.or_else(|| kinds.get(kind)) else {
        return false;
    };
    let mut patterns = PATTERNS.lock().unwrap();
    [kinds.general(), descriptor].iter().all(|descriptor| {
        let pattern = descriptor.national_number().as_str();
        patterns
            .entry(pattern.to_owned())
            .or_insert_with(|| Regex::new(&format!("(?x)^(?:{pattern})$")).unwrap())
            .is_match(national)
    })
}

fn line_of(kind: Type) -> Option<Line> {
    match kind {
        Type::Mobile => Some(Line::Mobile),
        Type::FixedLine => Some(Line::Fixed),
        Type::Uan => Some(Line::Nationwide),
        Type::TollFree => Some(Line::TollFree),
        Type::PremiumRate => Some(Line::Premium),
        _ => None,
    }
}

fn assert_agreement(national: &str) {
    let known = oracle(&format!("358{national}"));
    let expected = known.as_ref().and_then(|(_, kind)| line_of(*kind));
    assert_eq!(
        finnish::line_of(national),
        expected,
        "0{national}: {known:?}"
    );
    for typed in [format!("0{national}"), format!("+358{national}")] {
        let phone = Phone::parse(&typed).ok();
        assert_eq!(
            phone.as_ref().map(Phone::e164),
            known.as_ref().map(|(e164, _)| e164.as_str()),
            "{typed}"
        );
        let sms = phone.is_some_and(|phone| phone.can_receive_sms());
        assert_eq!(sms, expected == Some(Line::Mobile), "{typed}");
    }
}

#[test]
fn every_finnish_beginning_and_length_agrees_with_libphonenumber() {
    let finely_divided = (2000..2100)
        .chain(4900..5000)
        .chain(7000..7100)
        .chain(7500..7600);
    for beginning in (100..1_000).chain(finely_divided) {
        for length in 4..=13 {
            let national: String = format!("{beginning}1234567891")
                .chars()
                .take(length)
                .collect();
            let expected = oracle(&format!("358{national}")).and_then(|(_, kind)| line_of(kind));
            assert_eq!(finnish::line_of(&national), expected, "0{national}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_500))]

    #[test]
    fn generated_finnish_numbers_agree_with_libphonenumber(national in "[1-9][0-9]{3,12}") {
        assert_agreement(&national);
    }

    #[test]
    fn generated_mobile_numbers_agree_with_libphonenumber(national in "(4[0-9]|50|45[0-9]|4946)[0-9]{2,10}") {
        assert_agreement(&national);
    }
}

proptest! {
    // Each new country costs the crate a compilation of its patterns, so fewer cases.
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_foreign_number_that_libphonenumber_knows_is_accepted_and_its_type_respected(
        digits in "(1|7|3[0-469]|4[013-9]|90|29[89]|35[1-79]|37[0-2]|38[056]|42[01]|8[126]|97[1-4])[1-9][0-9]{5,10}"
    ) {
        if let Some((e164, kind)) = oracle(&digits) {
            let phone = Phone::parse(&format!("+{digits}")).ok();
            prop_assert_eq!(phone.as_ref().map(Phone::e164), Some(e164.as_str()));
            let sms = phone.is_some_and(|phone| phone.can_receive_sms());
            if matches!(kind, Type::Mobile | Type::FixedLineOrMobile) {
                prop_assert!(sms, "{} is a mobile number", e164);
            }
        }
    }

    #[test]
    fn a_fixed_line_abroad_takes_no_text_messages(
        digits in "(30|31|32|33|34|36|39|41|44|46|47|48|49|90|351|353|357|370|371|372|385|420|421)[0-9]{7,10}"
    ) {
        if let Some((e164, Type::FixedLine)) = oracle(&digits) {
            let phone = Phone::parse(&e164).unwrap();
            prop_assert!(!phone.can_receive_sms(), "{} is a fixed line", e164);
        }
    }
}
