//! What a Finnish number is for.

/// The kind of line behind a number; only a mobile one takes text messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Line {
    /// A mobile subscription.
    Mobile,
    /// A geographic number.
    Fixed,
    /// A nationwide company or service number (010, 020, 029, 030, 071, 075, …).
    Nationwide,
    /// Free for the caller.
    TollFree,
    /// Charged for more than the call.
    Premium,
}
