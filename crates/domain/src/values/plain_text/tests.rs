use proptest::prelude::*;

use super::super::{
    OrganisationName, PersonName, PostOffice, Reference, StreetAddress, SystemName, Value,
};
use super::{ValueProblem, parse};

#[test]
fn names_keep_what_belongs_to_them() {
    let kept = [
        "Ó'Brien-Åström",
        "Maria von und zu Ääkkönen",
        "D’Angelo",
        "Nguyễn Thị",
        "e\u{301}lodie",
        "李小龍",
        "Γιώργος",
        "محمد",
        "Jr. (3.)",
        "Šárka",
        "O",
        "Koulukatu 4 A 12",
    ];
    for text in kept {
        assert_eq!(parse(text, 100).as_deref(), Ok(text));
    }
}

#[test]
fn white_space_is_made_single_and_taken_off_the_ends() {
    assert_eq!(
        parse("  Aino \t\u{a0} Maria\r\nToimi\u{2003}", 100).as_deref(),
        Ok("Aino Maria Toimi")
    );
    assert_eq!(parse(" \u{3000}\n", 100), Err(ValueProblem::Missing));
    assert_eq!(parse("", 100), Err(ValueProblem::Missing));
}

#[test]
fn characters_that_are_not_seen_are_refused() {
    let unseen = [
        '\0',
        '\u{1}',
        '\u{1b}',
        '\u{7f}',
        '\u{80}',
        '\u{ad}',
        '\u{61c}',
        '\u{200b}',
        '\u{200c}',
        '\u{200d}',
        '\u{200e}',
        '\u{200f}',
        '\u{202a}',
        '\u{202e}',
        '\u{2060}',
        '\u{2066}',
        '\u{2069}',
        '\u{206f}',
        '\u{feff}',
        '\u{fffd}',
        '\u{3164}',
        '\u{e0041}',
        '\u{e000}',
        '\u{fe0f}',
        '\u{10ffff}',
    ];
    for character in unseen {
        let text = format!("Ai{character}no");
        assert_eq!(
            parse(&text, 100),
            Err(ValueProblem::ForbiddenCharacter),
            "{text:?}"
        );
    }
}

#[test]
fn a_text_of_signs_alone_is_no_name() {
    assert_eq!(parse("--- '", 100), Err(ValueProblem::Malformed));
}

#[test]
fn limits_count_characters_and_not_bytes() {
    assert!(parse(&"ä".repeat(100), 100).is_ok());
    assert_eq!(
        parse(&"ä".repeat(101), 100),
        Err(ValueProblem::TooLong(100))
    );
}

#[test]
fn each_kind_of_text_has_its_limit() {
    fn limit<V: Value>() -> usize {
        assert!(V::parse(&"a".repeat(V::MAX_CHARACTERS)).is_ok());
        assert!(V::parse(&"a".repeat(V::MAX_CHARACTERS + 1)).is_err());
        V::MAX_CHARACTERS
    }
    assert_eq!(
        (limit::<PersonName>(), limit::<OrganisationName>()),
        (100, 200)
    );
    assert_eq!((limit::<StreetAddress>(), limit::<PostOffice>()), (100, 50));
    assert_eq!((limit::<Reference>(), limit::<SystemName>()), (70, 100));
}

proptest! {
    #[test]
    fn any_text_is_refused_or_brought_into_a_form_that_stays(text in any::<String>()) {
        if let Ok(once) = parse(&text, 40) {
            prop_assert_eq!(parse(&once, 40), Ok(once.clone()));
            prop_assert!(once.chars().count() <= 40 && !once.contains("  "));
            prop_assert!(!once.chars().any(char::is_control));
        }
    }

    #[test]
    fn a_name_is_read_back_as_it_is_shown(text in "\\PC{1,60}") {
        if let Ok(name) = PersonName::parse(&text) {
            prop_assert_eq!(PersonName::parse(&name.to_string()), Ok(name));
        }
    }
}
