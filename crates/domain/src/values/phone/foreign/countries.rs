//! The countries whose plans are known here: the neighbours, the rest of the European Economic
//! Area, Britain, Switzerland, Türkiye, Ukraine, Russia and North America.
//!
//! Source: the national numbering plans as filed with ITU-T (E.129), kept coarse on purpose: a
//! table of first digits stays right for years, one of single number blocks does not.

use std::ops::RangeInclusive;

/// One country's plan.
pub(super) struct Country {
    /// The country code.
    pub(super) code: &'static str,
    /// How many digits may follow it.
    lengths: RangeInclusive<usize>,
    /// Dialled before the number at home only; people write it after the code, too.
    trunk: &'static str,
    /// How mobile numbers begin. Empty where the plan does not tell them from fixed ones.
    mobile: &'static [&'static str],
}

impl Country {
    /// `typed` without the trunk digit, which is no part of the international form; none if its
    /// length is wrong. Where the trunk digit is 0, no number begins with another one.
    pub(super) fn national<'a>(&self, typed: &'a str) -> Option<&'a str> {
        let fits = |national: &&str| self.lengths.contains(&national.len());
        let without_trunk = typed.strip_prefix(self.trunk);
        if self.trunk == "0" {
            let national = without_trunk.unwrap_or(typed);
            return Some(national)
                .filter(fits)
                .filter(|national| !national.starts_with('0'));
        }
        without_trunk.filter(fits).or(Some(typed).filter(fits))
    }

    /// Whether the plan lets `national` be a mobile number.
    pub(super) fn may_be_mobile(&self, national: &str) -> bool {
        self.mobile.is_empty() || self.mobile.iter().any(|start| national.starts_with(start))
    }
}

const fn country(
    code: &'static str,
    lengths: RangeInclusive<usize>,
    trunk: &'static str,
    mobile: &'static [&'static str],
) -> Country {
    Country {
        code,
        lengths,
        trunk,
        mobile,
    }
}

/// By country code. In Italy a leading zero belongs to the number, so it has no trunk digit here.
pub(super) const COUNTRIES: &[Country] = &[
    country("1", 10..=10, "1", &[]),
    country("7", 10..=10, "8", &["9", "70", "747", "76", "77", "785"]),
    country("30", 10..=10, "", &["69", "685", "687", "688", "689", "94"]),
    country("31", 9..=11, "0", &["6", "970"]),
    country("32", 8..=9, "0", &["45", "46", "47", "48", "49"]),
    country("33", 9..=9, "0", &["6", "7"]),
    country(
        "34",
        9..=9,
        "",
        &["6", "71", "72", "73", "74", "590", "96906", "97390"],
    ),
    country("36", 8..=9, "06", &["20", "30", "31", "50", "70"]),
    country("39", 6..=12, "", &["3", "43"]),
    country("40", 6..=9, "0", &["6", "7"]),
    country(
        "41",
        9..=12,
        "0",
        &["68", "69", "72", "73", "75", "76", "77", "78", "79"],
    ),
    country("43", 4..=13, "0", &["6485", "65", "66", "67", "68", "69"]),
    country("44", 7..=10, "0", &["7"]),
    country("45", 8..=8, "", &[]),
    country("46", 6..=12, "0", &["70", "72", "73", "76", "79"]),
    country("47", 5..=12, "", &["4", "9"]),
    country(
        "48",
        6..=10,
        "0",
        &[
            "21", "45", "50", "51", "53", "57", "60", "66", "69", "72", "73", "78", "79", "88",
        ],
    ),
    country("49", 4..=15, "0", &["15", "16", "17"]),
    country("90", 7..=13, "0", &["5"]),
    country("298", 6..=6, "", &["2", "5", "7", "9"]),
    country("299", 6..=6, "", &["2", "4", "5"]),
    country("351", 9..=9, "", &["9", "60", "63", "65", "66", "16"]),
    country("352", 4..=11, "", &["6"]),
    country("353", 7..=10, "0", &["8"]),
    country("354", 7..=9, "", &["38", "6", "7", "8"]),
    country("356", 8..=8, "", &["7", "9"]),
    country("357", 8..=8, "", &["9"]),
    country("359", 6..=9, "0", &["43", "87", "88", "89", "98", "99"]),
    country("370", 8..=8, "0", &["6"]),
    country("371", 8..=8, "", &["2"]),
    country("372", 7..=8, "", &["5", "81", "82", "83", "84", "89"]),
    country(
        "380",
        9..=9,
        "0",
        &["39", "50", "63", "66", "67", "68", "7", "9"],
    ),
    country("385", 8..=9, "0", &["9"]),
    country(
        "386",
        8..=8,
        "0",
        &[
            "30", "31", "40", "41", "43", "51", "64", "65", "68", "69", "70", "71",
        ],
    ),
    country(
        "420",
        9..=9,
        "",
        &["60", "70", "71", "72", "73", "77", "79"],
    ),
    country("421", 6..=9, "0", &["9"]),
];
