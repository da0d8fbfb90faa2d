//! Where ids and secrets come from.

use uuid::Uuid;

/// The only source of chance.
pub trait Chance: Send + Sync {
    /// A new id that sorts by the time of its making (UUID version 7).
    fn uuid(&self) -> Uuid;
    /// Fills `bytes` from a cryptographically secure source.
    fn fill(&self, bytes: &mut [u8]);
}
