//! Object identifiers in dotted form, by the grammar of ITU-T X.660 | ISO/IEC 9834-1.

use super::{Value, ValueProblem, pasted, text_value::text_value};

/// The custom of DICOM and HL7, which Finnish OIDs (23 to 28 characters) keep well within.
const MAX_LENGTH: usize = 64;
const URN: &str = "urn:oid:";

/// An object identifier of at least two arcs, such as `1.2.246.537.6.918.18.77.13.0`.
///
/// Arcs have no upper bound, so they are kept as text.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Oid(String);

text_value!(Oid);

impl Oid {
    /// The arcs from the root on, each without leading zeros.
    pub fn arcs(&self) -> impl Iterator<Item = &str> {
        self.0.split('.')
    }

    /// Whether it is a node below `root`; a node is not below itself.
    #[must_use]
    pub fn is_under(&self, root: &Self) -> bool {
        self.0
            .strip_prefix(root.as_str())
            .is_some_and(|rest| rest.starts_with('.'))
    }
}

impl Value for Oid {
    /// Longer than an OID may be: room for `urn:oid:` and spaces as pasted.
    const MAX_CHARACTERS: usize = 80;

    /// Takes off white space anywhere and a `urn:oid:` in front, in any case.
    fn parse(typed: &str) -> Result<Self, ValueProblem> {
        let squeezed = pasted::squeezed(typed);
        if squeezed.is_empty() {
            return Err(ValueProblem::Missing);
        }
        let dotted = match squeezed.split_at_checked(URN.len()) {
            Some((urn, rest)) if urn.eq_ignore_ascii_case(URN) => rest,
            _ => squeezed.as_str(),
        };
        if dotted.chars().count() > MAX_LENGTH {
            return Err(ValueProblem::TooLong(MAX_LENGTH));
        }
        if !is_dotted(dotted) {
            return Err(ValueProblem::Malformed);
        }
        Ok(Self(dotted.to_owned()))
    }
}

fn is_dotted(text: &str) -> bool {
    let mut arcs = text.split('.');
    let (Some(first), Some(second)) = (arcs.next(), arcs.next()) else {
        return false;
    };
    let second_fits = match first {
        "0" | "1" => is_arc(second) && second.parse::<u8>().is_ok_and(|number| number < 40),
        "2" => is_arc(second),
        _ => false,
    };
    second_fits && arcs.all(is_arc)
}

fn is_arc(text: &str) -> bool {
    !text.is_empty()
        && text.bytes().all(|byte| byte.is_ascii_digit())
        && (text == "0" || !text.starts_with('0'))
}

#[cfg(test)]
mod tests;
