use proptest::prelude::*;

use super::{CHECK_CHARACTERS, PersonalIdentityCode, Value, ValueProblem};

/// The codes of the demo world, all artificial.
const DEMO: [&str; 10] = [
    "010180-9004",
    "020281-901V",
    "030382-902L",
    "040483-903B",
    "050584-9043",
    "060685-905U",
    "070786-906K",
    "080887-907A",
    "090988-9082",
    "101089-909T",
];

/// An artificial code with its right check character.
fn code(date: u32, sign: char, individual: u32) -> String {
    let check = CHECK_CHARACTERS[((date * 1_000 + individual) % 31) as usize];
    format!("{date:06}{sign}{individual:03}{}", char::from(check))
}

#[test]
fn codes_of_the_demo_people_are_accepted() {
    for text in DEMO {
        assert_eq!(PersonalIdentityCode::parse(text).unwrap().expose(), text);
    }
}

#[test]
fn every_sign_of_a_century_is_known() {
    for sign in "+-ABCDEFUVWXY".chars() {
        assert!(
            PersonalIdentityCode::parse(&code(10_180, sign, 900)).is_ok(),
            "{sign}"
        );
    }
    for sign in "GTZ0 *ä".chars() {
        assert!(
            PersonalIdentityCode::parse(&code(10_180, sign, 900)).is_err(),
            "{sign}"
        );
    }
}

#[test]
fn small_letters_dashes_and_spaces_around_are_taken() {
    for typed in [" 020281-901v\n", "020281\u{2013}901V", "020281\u{2212}901v"] {
        assert_eq!(
            PersonalIdentityCode::parse(typed).unwrap().expose(),
            "020281-901V"
        );
    }
}

#[test]
fn days_that_there_are_not_are_refused() {
    for date in [0, 310_480, 320_180, 11_380, 10_080, 290_281, 300_280] {
        let text = code(date, '-', 900);
        assert_eq!(
            PersonalIdentityCode::parse(&text),
            Err(ValueProblem::Malformed),
            "{text}"
        );
    }
    assert!(PersonalIdentityCode::parse(&code(290_280, '-', 900)).is_ok());
    assert!(
        PersonalIdentityCode::parse(&code(290_200, 'A', 900)).is_ok(),
        "2000 was a leap year"
    );
    assert!(
        PersonalIdentityCode::parse(&code(290_200, '-', 900)).is_err(),
        "1900 was not"
    );
}

#[test]
fn each_wrong_code_is_refused_for_its_own_reason() {
    use ValueProblem::{CheckDigit, Malformed, Missing, NeverIssued};
    let refused = [
        ("010180-9005".to_owned(), CheckDigit),
        ("010180-900G".to_owned(), CheckDigit),
        (code(10_180, '-', 0), NeverIssued),
        (code(10_180, '-', 1), NeverIssued),
        ("010180-900".to_owned(), Malformed),
        ("010180-90044".to_owned(), Malformed),
        ("010180 9004".to_owned(), Malformed),
        ("0101809004".to_owned(), Malformed),
        ("٠١٠١٨٠-9004".to_owned(), Malformed),
        ("01018ä-9004".to_owned(), Malformed),
        ("010180-90\0\0".to_owned(), Malformed),
        (" \u{200b}".to_owned(), Missing),
    ];
    for (text, problem) in refused {
        assert_eq!(PersonalIdentityCode::parse(&text), Err(problem), "{text:?}");
    }
}

#[test]
fn the_debug_form_tells_nothing() {
    let code = PersonalIdentityCode::parse(DEMO[0]).unwrap();
    assert_eq!(
        format!("{code:?} {:?}", Some(&code)),
        "PersonalIdentityCode(…) Some(PersonalIdentityCode(…))"
    );
}

proptest! {
    #[test]
    fn any_text_is_answered_without_a_panic(text in any::<String>(), near in "\\PC{6}[-+A]\\PC{4}") {
        let _ = PersonalIdentityCode::parse(&text);
        let _ = PersonalIdentityCode::parse(&near);
    }

    #[test]
    fn one_wrong_character_is_always_noticed(
        (day, month, year) in (1_u32..29, 1_u32..13, 0_u32..100),
        individual in 900_u32..1_000,
        place in 0_usize..10,
        digit in 0_u8..10,
    ) {
        let right = code(day * 10_000 + month * 100 + year, '-', individual);
        let parsed = PersonalIdentityCode::parse(&right).unwrap();
        prop_assert_eq!(parsed.expose(), right.as_str());
        let mut wrong = right.clone().into_bytes();
        if wrong[place] != b'-' && wrong[place] != b'0' + digit {
            wrong[place] = b'0' + digit;
            let wrong = String::from_utf8(wrong).unwrap();
            prop_assert!(PersonalIdentityCode::parse(&wrong).is_err());
        }
    }
}
