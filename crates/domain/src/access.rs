//! Who may act for an organisation: positions or the mandate for private ones, always the mandate
//! for public bodies and foundations, their own trade or the mandate for pharmacists and the
//! self-employed (`domain.md` 5.2; the service's page of 2020).

use serde::{Deserialize, Serialize};

use crate::application::Right;
use crate::organisation::OrganisationKind;

/// Why a person who has some relation to an organisation still may not act for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AccessRefusal {
    /// A position, but not one that is enough alone, such as a board member's.
    PositionNotEnough,
    /// Public bodies and foundations are represented by mandate alone.
    NeedsMandate,
    /// The register of mandates could not tell everything.
    Incomplete,
    /// The organisation is missing from the national code service.
    OrganisationMissing,
}

impl AccessRefusal {
    /// The id of its message.
    #[must_use]
    pub const fn message_id(self) -> &'static str {
        match self {
            Self::PositionNotEnough => "refusal-position-not-enough",
            Self::NeedsMandate => "refusal-needs-mandate",
            Self::Incomplete => "refusal-incomplete",
            Self::OrganisationMissing => "refusal-organisation-missing-from-register",
        }
    }
}

/// The right that `roles`, as the register of mandates returned them, give for an organisation of
/// `kind`. `mandate` is the address of the mandate that this service asks for.
///
/// # Errors
/// Why they give none.
pub fn right_for(
    kind: OrganisationKind,
    roles: &[String],
    mandate: &str,
) -> Result<Right, AccessRefusal> {
    let has = |code: &str| roles.iter().any(|role| role == code);
    if has(mandate) {
        return Ok(Right::Mandate);
    }
    match kind {
        OrganisationKind::PublicBody | OrganisationKind::Foundation => {
            Err(AccessRefusal::NeedsMandate)
        }
        OrganisationKind::Pharmacy if has("ELI") => Ok(Right::Pharmacist),
        OrganisationKind::SelfEmployed if has("ELI") => Ok(Right::Trader),
        OrganisationKind::Pharmacy | OrganisationKind::SelfEmployed => {
            Err(AccessRefusal::PositionNotEnough)
        }
        OrganisationKind::PrivateCompany | OrganisationKind::Association => [
            ("TJ", Right::ManagingDirector),
            ("TJS", Right::DeputyManagingDirector),
            ("NIMKO", Right::Signatory),
            ("ELI", Right::Trader),
        ]
        .into_iter()
        .find_map(|(code, right)| has(code).then_some(right))
        .ok_or(AccessRefusal::PositionNotEnough),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANDATE: &str = "http://valtuusrekisteri.suomi.fi/example";

    fn right(kind: OrganisationKind, role: &str) -> Result<Right, AccessRefusal> {
        right_for(kind, &[role.to_owned()], MANDATE)
    }

    #[test]
    fn the_positions_of_a_private_company_are_enough() {
        let company = OrganisationKind::PrivateCompany;
        assert_eq!(right(company, "TJ"), Ok(Right::ManagingDirector));
        assert_eq!(right(company, "TJS"), Ok(Right::DeputyManagingDirector));
        assert_eq!(right(company, "NIMKO"), Ok(Right::Signatory));
        assert_eq!(right(company, "ELI"), Ok(Right::Trader));
        assert_eq!(right(company, MANDATE), Ok(Right::Mandate));
    }

    #[test]
    fn other_positions_are_not_enough_alone() {
        for role in ["J", "PJ", "TIL", "IS", "PIS", "S", "PR", "", "tj"] {
            let refusal = right(OrganisationKind::PrivateCompany, role);
            assert_eq!(refusal, Err(AccessRefusal::PositionNotEnough), "{role}");
        }
    }

    #[test]
    fn public_bodies_and_foundations_always_need_the_mandate() {
        for kind in [OrganisationKind::PublicBody, OrganisationKind::Foundation] {
            assert_eq!(right(kind, "TJ"), Err(AccessRefusal::NeedsMandate));
            assert_eq!(right(kind, MANDATE), Ok(Right::Mandate));
        }
    }

    #[test]
    fn an_association_is_represented_like_a_company() {
        assert_eq!(
            right(OrganisationKind::Association, "NIMKO"),
            Ok(Right::Signatory)
        );
        assert_eq!(
            right(OrganisationKind::Association, "PJ"),
            Err(AccessRefusal::PositionNotEnough)
        );
    }

    #[test]
    fn a_sole_trade_has_no_positions_but_its_own_trader() {
        for kind in [OrganisationKind::Pharmacy, OrganisationKind::SelfEmployed] {
            for role in ["TJ", "TJS", "NIMKO", "J"] {
                let refusal = Err(AccessRefusal::PositionNotEnough);
                assert_eq!(right(kind, role), refusal, "{kind:?} {role}");
            }
            assert_eq!(right(kind, MANDATE), Ok(Right::Mandate));
        }
    }

    #[test]
    fn the_mandate_is_named_before_a_position_that_would_do_as_well() {
        let roles = ["TJ".to_owned(), MANDATE.to_owned()];
        let right = right_for(OrganisationKind::PrivateCompany, &roles, MANDATE);
        assert_eq!(right, Ok(Right::Mandate));
    }

    #[test]
    fn another_mandate_gives_no_right() {
        for other in ["http://valtuusrekisteri.suomi.fi/exampl", "example", ""] {
            let refusal = right(OrganisationKind::Foundation, other);
            assert_eq!(refusal, Err(AccessRefusal::NeedsMandate), "{other}");
        }
    }

    #[test]
    fn pharmacists_and_the_self_employed_act_for_themselves() {
        assert_eq!(
            right(OrganisationKind::Pharmacy, "ELI"),
            Ok(Right::Pharmacist)
        );
        assert_eq!(
            right(OrganisationKind::SelfEmployed, "ELI"),
            Ok(Right::Trader)
        );
    }
}
