//! Liityntäpisteet ja järjestelmät / Anslutningspunkter och system (guide 3.1.2): one to twenty
//! access points and the systems that use the service through each.

use super::choices::SystemNames;
use super::declare::{checked_type, form, presence, reader};
use super::field::Control;
use crate::values::Oid;

/// The most access points of one application.
pub const MOST_ACCESS_POINTS: usize = 20;

form! {
    /// One access point as typed.
    draft AccessPointDraft;
    /// One access point. At least one of the two lists of systems is there.
    checked AccessPointAnswer;
    group "access-points";
    /// Liityntäpisteen OID / Anslutningspunktens OID.
    oid: required Oid, Control::Text, None, personal false;
    /// The systems chosen from those that the register knows behind the access point.
    systems: optional SystemNames, Control::OfferedCheckBoxes, None, personal false;
    /// The system as typed, where the register does not know the access point.
    typed_systems: optional SystemNames, Control::Text, None, personal false;
}
