//! Whoever is not among the represented organisations is acted for by nobody.

use domain::application::Right;
use service::acting_for::{ActingFor, NotAllowed};

use crate::demo::{KUUSAMA, LUMO, MANTYLA, business_id, session_of};

#[test]
fn a_session_gives_the_right_to_its_own_organisations_alone() {
    let session = session_of("Eino", &[KUUSAMA, LUMO]);
    for own in [KUUSAMA, LUMO] {
        let acting = ActingFor::check(&session, &business_id(own)).unwrap();
        assert_eq!(acting.organisation().business_id, business_id(own));
    }
    let other = ActingFor::check(&session, &business_id(MANTYLA));
    assert_eq!(other.unwrap_err(), NotAllowed);
}

#[test]
fn a_session_without_rights_acts_for_nobody() {
    let session = session_of("Ulla", &[]);
    assert!(ActingFor::check(&session, &business_id(KUUSAMA)).is_err());
}

#[test]
fn whoever_acts_signs_by_name_and_right() {
    let session = session_of("Eino", &[KUUSAMA]);
    let acting = ActingFor::check(&session, &business_id(KUUSAMA)).unwrap();
    let signer = acting.signer();
    assert_eq!(signer.name, "Eino Valtanen");
    assert_eq!(
        (signer.person_id.as_str(), signer.right),
        ("id-Eino", Right::Mandate)
    );
    assert_eq!(
        (acting.person_id(), acting.right()),
        ("id-Eino", Right::Mandate)
    );
}
