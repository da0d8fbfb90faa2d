//! Who acts in a customer's name, and by which right.

use serde::{Deserialize, Serialize};

/// The right by which a person acts for an organisation (`domain.md` 5.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Right {
    /// Toimitusjohtaja, TJ.
    ManagingDirector,
    /// Toimitusjohtajan sijainen, TJS.
    DeputyManagingDirector,
    /// Nimenkirjoitusoikeudellinen, NIMKO.
    Signatory,
    /// Elinkeinonharjoittaja, ELI.
    Trader,
    /// Apteekkari, for the pharmacy itself.
    Pharmacist,
    /// The mandate "Sosiaali- ja terveydenhuollon digitaalisten palvelujen käyttöönotto".
    Mandate,
}

impl Right {
    /// The end of its message id, `right-<code>`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::ManagingDirector => "managing-director",
            Self::DeputyManagingDirector => "deputy-managing-director",
            Self::Signatory => "signatory",
            Self::Trader => "trader",
            Self::Pharmacist => "pharmacist",
            Self::Mandate => "mandate",
        }
    }
}

/// A person in the act of accepting, signing or sending.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signer {
    /// The person's id in this service; never an identity code.
    pub person_id: String,
    /// Given names and family name.
    pub name: String,
    /// By which right.
    pub right: Right,
}
