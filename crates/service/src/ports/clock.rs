//! What time it is.

use time::OffsetDateTime;

/// The service's clock: the only source of instants.
pub trait Clock: Send + Sync {
    /// The present instant, in UTC.
    fn now(&self) -> OffsetDateTime;
}
