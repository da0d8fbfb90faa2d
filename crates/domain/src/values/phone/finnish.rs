//! The Finnish numbering plan: which beginnings are in use, and how many digits may follow.
//!
//! Source: the number areas that Traficom publishes, with the lengths that are met in practice.
//! A test holds it against libphonenumber's metadata for FI and AX, number by number.

use std::ops::RangeInclusive;

use super::line::Line;

/// A number area: how the number begins without the trunk zero, how many digits it has in all.
struct Area {
    beginnings: &'static [&'static str],
    length: RangeInclusive<usize>,
    line: Line,
}

const fn area(
    line: Line,
    length: RangeInclusive<usize>,
    beginnings: &'static [&'static str],
) -> Area {
    Area {
        beginnings,
        length,
        line,
    }
}

/// 049 was the analogue network: but for 04946 it is not in use, nor are 011 and 012.
const AREAS: &[Area] = &[
    area(
        Line::Mobile,
        6..=10,
        &[
            "40", "41", "42", "43", "44", "45", "46", "47", "48", "50", "4946",
        ],
    ),
    area(Line::TollFree, 7..=9, &["800"]),
    area(Line::Premium, 8..=9, &["600", "700"]),
    area(
        Line::Fixed,
        5..=9,
        &["2", "3", "5", "6", "8", "9", "19", "900"],
    ),
    area(Line::Fixed, 6..=9, &["13", "14", "15", "16", "17", "18"]),
    area(
        Line::Nationwide,
        5..=5,
        &["202", "203", "204", "205", "209"],
    ),
    area(Line::Nationwide, 6..=10, &["10", "20", "29", "30", "39"]),
    area(Line::Nationwide, 8..=9, &["601", "602", "7099"]),
    area(
        Line::Nationwide,
        8..=12,
        &["701", "702", "703", "704", "705"],
    ),
    area(Line::Nationwide, 10..=10, &["606", "707", "708", "73"]),
    area(Line::Nationwide, 9..=9, &["71"]),
    area(
        Line::Nationwide,
        6..=10,
        &["750", "753", "754", "755", "756", "757", "758", "759"],
    ),
];

/// The line behind `national`, the digits after the trunk zero; none if no such number can exist.
pub(super) fn line_of(national: &str) -> Option<Line> {
    AREAS
        .iter()
        .find(|area| area.holds(national))
        .map(|area| area.line)
}

impl Area {
    fn holds(&self, national: &str) -> bool {
        self.length.contains(&national.len())
            && self
                .beginnings
                .iter()
                .any(|beginning| self.begins(national, beginning))
    }

    /// A subscriber's number after a geographic area code never begins with 0 or 9: those lead to
    /// the trunk and to the nationwide areas.
    fn begins(&self, national: &str, beginning: &str) -> bool {
        national.strip_prefix(beginning).is_some_and(|rest| {
            self.line != Line::Fixed
                || beginning == "900"
                || rest.starts_with(|digit| matches!(digit, '1'..='8'))
        })
    }
}
