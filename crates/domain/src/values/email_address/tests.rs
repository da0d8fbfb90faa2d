use proptest::prelude::*;

use super::{EmailAddress, Value, ValueProblem};

#[test]
fn ordinary_addresses_are_accepted() {
    let accepted = [
        "aino.toimi@example.fi",
        "a@b.co",
        "o'brien+kanta@mail.example.com",
        "x_y-z@a-b.example",
        "123@456.fi",
        "kirjaamo@xn--kyttj-bua5k.fi",
        "user%host/x=y@example.fi",
    ];
    for text in accepted {
        assert_eq!(EmailAddress::parse(text).unwrap().as_str(), text);
    }
}

#[test]
fn only_the_domain_is_put_into_lower_case() {
    assert_eq!(
        EmailAddress::parse(" mailto:Aino.Toimi@Example.FI\u{a0}")
            .unwrap()
            .as_str(),
        "Aino.Toimi@example.fi"
    );
}

#[test]
fn what_cannot_be_delivered_is_refused() {
    let refused = [
        "aino",
        "aino@",
        "@example.fi",
        "aino@example",
        "a@b@c.fi",
        "aino toimi@example.fi",
        ".aino@example.fi",
        "aino.@example.fi",
        "ai..no@example.fi",
        "aino@-example.fi",
        "aino@example-.fi",
        "aino@.fi",
        "aino@example..fi",
        "aino@example.fi.",
        "aino@example.f",
        "aino@127.0.0.1",
        "aino@[127.0.0.1]",
        "\"aino toimi\"@example.fi",
        "päivi@example.fi",
        "aino@esimerkki-ä.fi",
        "aino@example.fi,eino@example.fi",
        "aino@example.fi\0",
        "aino@exa\u{200b}mple.fi",
        "<aino@example.fi>",
        "aino@example.fi\r\nBcc: x@example.fi",
    ];
    for text in refused {
        assert_eq!(
            EmailAddress::parse(text),
            Err(ValueProblem::Malformed),
            "{text:?}"
        );
    }
    for blank in ["", "  ", "mailto:"] {
        assert_eq!(EmailAddress::parse(blank), Err(ValueProblem::Missing));
    }
}

#[test]
fn the_limits_are_those_of_the_mail_protocol() {
    let local = |length| format!("{}@example.fi", "a".repeat(length));
    assert!(EmailAddress::parse(&local(64)).is_ok());
    assert_eq!(
        EmailAddress::parse(&local(65)),
        Err(ValueProblem::Malformed)
    );
    let whole = |length: usize| {
        let domain = format!("{0}.{0}.{0}.", "d".repeat(63));
        format!("{}@{domain}fi", "a".repeat(length - domain.len() - 3))
    };
    assert!(EmailAddress::parse(&whole(254)).is_ok());
    assert_eq!(
        EmailAddress::parse(&whole(255)),
        Err(ValueProblem::TooLong(254))
    );
    assert!(EmailAddress::parse(&format!("a@{}.fi", "d".repeat(64))).is_err());
}

proptest! {
    #[test]
    fn any_text_is_answered_without_a_panic(text in any::<String>()) {
        let _ = EmailAddress::parse(&text);
    }

    #[test]
    fn what_is_accepted_is_read_back_as_it_is_shown(text in "[a-zA-Z.+ä@ -]{1,8}@[a-zA-Z.-]{1,8}\\.[a-z]{1,3}") {
        if let Ok(address) = EmailAddress::parse(&text) {
            prop_assert!(address.as_str().is_ascii());
            prop_assert_eq!(EmailAddress::parse(&address.to_string()), Ok(address));
        }
    }
}
