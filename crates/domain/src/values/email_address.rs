//! E-mail addresses that an ordinary mail server can deliver to.

use super::{Value, ValueProblem, pasted, text_value::text_value};

/// RFC 5321 §4.5.3.1, with the erratum on the whole path.
const MAX_ADDRESS: usize = 254;
const MAX_LOCAL: usize = 64;
const MAX_LABEL: usize = 63;
/// What RFC 5322 allows in an unquoted local part besides letters, digits and dots.
const LOCAL_SIGNS: &[u8] = b"!#$%&'*+-/=?^_`{|}~";

/// An address `local@domain` in ASCII, its domain in lower case.
///
/// Quoted local parts, address literals and addresses with other letters than A to Z are refused:
/// not every mail server on the way takes them, and a lost notice is worse than another address.
/// A domain with such letters can be given in its ASCII form (`xn--…`).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EmailAddress(String);

text_value!(EmailAddress);

impl Value for EmailAddress {
    const MAX_CHARACTERS: usize = MAX_ADDRESS;

    /// Takes off what comes along when an address is pasted: white space and `mailto:`.
    fn parse(typed: &str) -> Result<Self, ValueProblem> {
        let address = without_scheme(pasted::trimmed(typed));
        if address.is_empty() {
            return Err(ValueProblem::Missing);
        }
        if address.chars().count() > MAX_ADDRESS {
            return Err(ValueProblem::TooLong(MAX_ADDRESS));
        }
        let (local, domain) = address.split_once('@').ok_or(ValueProblem::Malformed)?;
        if !is_local_part(local) || !is_domain(domain) {
            return Err(ValueProblem::Malformed);
        }
        Ok(Self(format!("{local}@{}", domain.to_ascii_lowercase())))
    }
}

fn without_scheme(text: &str) -> &str {
    match text.split_at_checked(7) {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("mailto:") => rest,
        _ => text,
    }
}

fn is_local_part(text: &str) -> bool {
    let is_word = |word: &str| {
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || LOCAL_SIGNS.contains(&byte);
        !word.is_empty() && word.bytes().all(fits)
    };
    text.len() <= MAX_LOCAL && text.split('.').all(is_word)
}

fn is_domain(text: &str) -> bool {
    let last = text.rsplit('.').next().unwrap_or_default();
    text.contains('.')
        && text.split('.').all(is_label)
        && last.len() >= 2
        && last.starts_with(|first: char| first.is_ascii_alphabetic())
}

fn is_label(text: &str) -> bool {
    (1..=MAX_LABEL).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
}

#[cfg(test)]
mod tests;
