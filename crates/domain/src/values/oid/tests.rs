use proptest::prelude::*;

use super::{Oid, Value, ValueProblem};

#[test]
fn well_formed_oids_are_accepted_as_they_are() {
    let accepted = [
        "1.39",
        "0.0",
        "2.999",
        "2.40.1",
        "1.2.246.537.6.918.18.77.13.0",
        "1.2.246.537.6.918.18.10.13.1",
        "1.2.246.10.2048198.10.0",
        "1.2.246.10.32515682.10.0",
        "2.25.329800735698586629295641978511506172918",
    ];
    for text in accepted {
        assert_eq!(Oid::parse(text).unwrap().as_str(), text);
    }
}

#[test]
fn each_rule_of_the_grammar_refuses_what_breaks_it() {
    let refused = [
        "1",
        "3.1",
        "0.40",
        "1.40.1",
        "1.",
        ".1",
        "1..2",
        "1.02.3",
        "2.048",
        "1.2.3a",
        "1.-2",
        "1.2.246.10.02048198.10.0",
        "1,2,246",
        "1.+2",
        "urn:oid:",
        "urn:uuid:1.2.3",
        "١.٢.٣",
        "1.256",
        "ä.ö.å.ä.ö",
        "1.2\0.3",
    ];
    for text in refused {
        assert_eq!(Oid::parse(text), Err(ValueProblem::Malformed), "{text:?}");
    }
    for blank in ["", "  \t\n"] {
        assert_eq!(Oid::parse(blank), Err(ValueProblem::Missing));
    }
}

#[test]
fn what_a_paste_brings_along_is_taken_off() {
    let pasted = [
        "urn:oid:1.2.3",
        "URN:OID:1.2.3",
        " Urn:Oid: 1.2.3 ",
        "1.2. 3\r\n",
        "\u{feff}1.2\u{200b}.3",
        "1 . 2 . 3",
    ];
    for text in pasted {
        assert_eq!(Oid::parse(text).unwrap().as_str(), "1.2.3", "{text:?}");
    }
}

#[test]
fn sixty_four_characters_are_taken_and_sixty_five_are_not() {
    let longest = format!("2.{}", "9".repeat(62));
    assert_eq!(Oid::parse(&longest).unwrap().as_str(), longest);
    assert!(Oid::parse(&format!("urn:oid:{longest}")).is_ok());
    assert_eq!(
        Oid::parse(&format!("{longest}9")),
        Err(ValueProblem::TooLong(64))
    );
}

#[test]
fn only_nodes_below_a_root_are_under_it() {
    let oid = |text| Oid::parse(text).unwrap();
    assert!(oid("1.2.246.10.2048198.10.0").is_under(&oid("1.2.246.10")));
    assert!(!oid("1.2.246.10").is_under(&oid("1.2.246.10")));
    assert!(!oid("1.2.246.100").is_under(&oid("1.2.246.10")));
    assert_eq!(oid("1.2.246").arcs().collect::<Vec<_>>(), ["1", "2", "246"]);
}

proptest! {
    #[test]
    fn any_text_is_answered_without_a_panic(text in any::<String>()) {
        let _ = Oid::parse(&text);
    }

    #[test]
    fn every_well_formed_oid_is_read_and_shown_alike(
        text in "(([01]\\.(0|[1-9]|[12][0-9]|3[0-9]))|2\\.(0|[1-9][0-9]{0,9}))(\\.(0|[1-9][0-9]{0,5})){0,6}",
        before in "[ \u{200b}]{0,2}(urn:oid:|URN:OID:)?",
    ) {
        let oid = Oid::parse(&format!("{before}{text}\n")).unwrap();
        prop_assert_eq!(oid.as_str(), &text);
        prop_assert_eq!(Oid::parse(&oid.to_string()), Ok(oid));
    }

    #[test]
    fn digits_and_dots_are_accepted_only_without_empty_or_zero_led_arcs(text in "[0-3][.0-9]{1,12}") {
        if Oid::parse(&text).is_ok() {
            prop_assert!(!text.contains("..") && !text.ends_with('.') && !text.starts_with('3'));
            prop_assert!(text.split('.').all(|arc| arc == "0" || !arc.starts_with('0')));
        }
    }
}
