//! Reseptin uusimispyynnöt / Begäran om förnyelse av recept (guide 3.1.3), asked on the access
//! point step of the prescription service alone.

use super::declare::{checked_type, form, presence, reader};
use super::field::Control;
use crate::values::YesNo;

form! {
    /// The renewal question as answered.
    draft RenewalDraft;
    /// Whether renewal requests will be received.
    checked Renewal;
    group "access-points";
    /// Renewal requests are received: `yes` or `no`.
    renewal_requests: required YesNo, Control::Radio(&["yes", "no"]), None, personal false;
}
