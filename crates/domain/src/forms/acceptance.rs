//! The check boxes that accept a text, and what is stored of who accepted which version.

use serde::{Deserialize, Serialize};

use super::declare::{checked_type, form, presence, reader};
use super::field::Control;
use crate::application::signer::Signer;
use crate::timestamp::Timestamp;
use crate::values::{Ticked, Value};

form! {
    /// Palvelukuvauksen hyväksyminen as ticked (guide 3.1.7).
    draft ServiceDescriptionDraft;
    /// The service description is accepted.
    checked ServiceDescription;
    group "service-description";
    /// Olen lukenut palvelukuvauksen ja hyväksyn sen.
    accepted: required Ticked, Control::CheckBox, None, personal false;
}

form! {
    /// Sitoumuksen allekirjoittaminen as ticked (guide 3.1.8).
    draft CommitmentDraft;
    /// The commitment is signed.
    checked Commitment;
    group "commitment";
    /// Olen lukenut sitoumuslomakkeen ja allekirjoitan sen.
    accepted: required Ticked, Control::CheckBox, None, personal false;
}

/// Who accepted a text, when, and which version of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Acceptance {
    /// Who, and with which right.
    pub by: Signer,
    /// When.
    pub at: Timestamp,
    /// The version of the text that was on the page.
    pub text_version: String,
}

/// Whether a check box's draft answer is a tick.
#[must_use]
pub fn is_ticked(typed: &str) -> bool {
    Ticked::parse(typed).is_ok()
}
