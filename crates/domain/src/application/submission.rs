//! What was sent, as it was sent.

use serde::{Deserialize, Serialize};

use super::{Reference, Signer};
use crate::forms::ApplicationDraft;
use crate::forms::cell::Cell;
use crate::forms::check::{Acceptances, CheckedApplication};
use crate::language::Language;
use crate::timestamp::Timestamp;

/// A sending: never changed afterwards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Submission {
    /// What the customer and Kela call it by.
    pub reference: Reference,
    /// The answers, read.
    pub content: CheckedApplication,
    /// The answers as typed, from which a reopened application goes on.
    pub draft: ApplicationDraft,
    /// Who accepted the texts.
    pub acceptances: Acceptances,
    /// The language in which it was read, signed and sent.
    pub language: Language,
    /// SHA-256 of content, texts' versions and language, in lower-case hexadecimal: what the
    /// sender saw on the review page.
    pub digest: String,
    /// Who sent it.
    pub sent_by: Signer,
    /// When.
    pub sent_at: Timestamp,
}

/// One thing that Kela asks to be mended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// The answer that reopens.
    pub cell: Cell,
    /// What the handler wrote beside it.
    pub message: String,
}
