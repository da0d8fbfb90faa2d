//! Liityntäpisteet ja järjestelmät (guide 3.1.2 and 3.1.3).

use domain::forms::ApplicationDraft;
use domain::forms::access_points::AccessPointDraft;
use domain::forms::check::Circumstances;
use domain::service::Service;

use crate::sendable::{
    KNOWN_OID, OWN_OID, UNKNOWN_OID, access_point, circumstances, draft, found, rows,
};

const SERVICE: Service = Service::PatientData;

fn with(points: impl IntoIterator<Item = AccessPointDraft>) -> ApplicationDraft {
    ApplicationDraft {
        access_points: rows(points),
        ..draft(SERVICE)
    }
}

fn point(oid: &str, systems: &str, typed_systems: &str) -> AccessPointDraft {
    AccessPointDraft {
        oid: oid.to_owned(),
        systems: systems.to_owned(),
        typed_systems: typed_systems.to_owned(),
    }
}

/// Access points under OIDs that the register does not know.
fn unknown(count: usize) -> impl Iterator<Item = AccessPointDraft> {
    (1..=count).map(|number| point(&format!("1.2.246.537.6.{number}"), "", "Oma"))
}

fn errors(draft: &ApplicationDraft) -> Vec<String> {
    let mut found = found(draft, &circumstances(SERVICE));
    found.retain(|problem| problem.starts_with("error"));
    found
}

#[test]
fn the_own_oid_of_the_organisation_is_refused_as_an_access_point_by_name() {
    let draft = with([point(OWN_OID, "", "Oma")]);
    let refusal = format!("error access-points r1.oid problem-own-oid-as-access-point {OWN_OID}");
    assert_eq!(found(&draft, &circumstances(SERVICE)), [refusal]);
}

#[test]
fn the_own_oid_is_recognised_as_people_paste_it() {
    let draft = with([point(" URN:OID:1.2.246.10.90000011.10.0 ", "", "Oma")]);
    let refusal = format!("error access-points r1.oid problem-own-oid-as-access-point {OWN_OID}");
    assert_eq!(found(&draft, &circumstances(SERVICE)), [refusal]);
}

#[test]
fn the_same_access_point_twice_is_an_error_at_the_second() {
    let draft = with([
        access_point(),
        point("urn:oid:1.2.246.537.6.918.18.77.13.0", "Esko", ""),
    ]);
    let twice = format!("error access-points r2.oid problem-duplicate-access-point {KNOWN_OID}");
    assert_eq!(found(&draft, &circumstances(SERVICE)), [twice]);
}

#[test]
fn an_access_point_that_the_register_does_not_know_is_only_worth_a_look() {
    let draft = with([point(UNKNOWN_OID, "", "Oma")]);
    let warning =
        format!("warning access-points r1.oid problem-access-point-unknown {UNKNOWN_OID}");
    assert_eq!(found(&draft, &circumstances(SERVICE)), [warning]);
}

#[test]
fn nobody_is_warned_of_what_the_register_was_not_asked() {
    let around = Circumstances {
        known_access_points: None,
        ..circumstances(SERVICE)
    };
    let draft = with([point(UNKNOWN_OID, "", "Oma")]);
    assert!(found(&draft, &around).is_empty());
}

#[test]
fn an_oid_that_cannot_be_read_is_named_once() {
    let draft = with([point("1.2.abc", "", "Oma")]);
    let malformed = ["error access-points r1.oid malformed"];
    assert_eq!(found(&draft, &circumstances(SERVICE)), malformed);
    let draft = with([point("", "", "Oma")]);
    let missing = ["error access-points r1.oid missing"];
    assert_eq!(found(&draft, &circumstances(SERVICE)), missing);
}

#[test]
fn a_system_is_chosen_where_the_register_offers_some_and_typed_where_it_does_not() {
    let offered = with([point(KNOWN_OID, "", "")]);
    assert_eq!(errors(&offered), ["error access-points r1.systems missing"]);
    let typed = with([point(UNKNOWN_OID, " \n ", "  ")]);
    assert_eq!(
        errors(&typed),
        ["error access-points r1.typed_systems missing"]
    );
}

#[test]
fn a_system_is_typed_when_the_register_cannot_be_asked() {
    let around = Circumstances {
        known_access_points: None,
        ..circumstances(SERVICE)
    };
    let draft = with([point(KNOWN_OID, "", "")]);
    let missing = ["error access-points r1.typed_systems missing"];
    assert_eq!(found(&draft, &around), missing);
    assert!(!around.offers_systems(KNOWN_OID));
    assert!(circumstances(SERVICE).offers_systems(KNOWN_OID));
    assert!(!circumstances(SERVICE).offers_systems("nonsense"));
}

#[test]
fn a_known_access_point_without_systems_asks_for_a_typed_one() {
    let mut around = circumstances(SERVICE);
    for point in around
        .known_access_points
        .iter_mut()
        .flat_map(|known| known.values_mut())
    {
        point.systems.clear();
    }
    let draft = with([point(KNOWN_OID, "", "")]);
    let missing = ["error access-points r1.typed_systems missing"];
    assert_eq!(found(&draft, &around), missing);
}

#[test]
fn a_system_that_is_typed_beside_offered_ones_is_enough() {
    assert!(errors(&with([point(KNOWN_OID, "", "Oma")])).is_empty());
    assert!(errors(&with([point(KNOWN_OID, "Potilas-Esko", "Oma")])).is_empty());
}

#[test]
fn an_application_has_one_to_twenty_access_points() {
    let none = ["error access-points - problem-access-point-missing"];
    assert_eq!(errors(&with([])), none);
    assert!(errors(&with(unknown(1))).is_empty());
    assert!(errors(&with(unknown(20))).is_empty());
    let many = ["error access-points - problem-too-many-access-points 20"];
    assert_eq!(errors(&with(unknown(21))), many);
}

#[test]
fn only_the_prescription_service_asks_about_renewal_requests() {
    for service in Service::ALL {
        let mut unanswered = draft(service);
        unanswered.renewal.renewal_requests.clear();
        let found = found(&unanswered, &circumstances(service));
        if service == Service::Prescription {
            assert_eq!(found, ["error access-points renewal_requests missing"]);
        } else {
            assert!(found.is_empty(), "{service:?}: {found:?}");
        }
    }
}

#[test]
fn an_answer_to_the_renewal_question_that_is_none_of_the_choices_is_an_error() {
    let mut odd = draft(Service::Prescription);
    odd.renewal.renewal_requests = "perhaps".to_owned();
    let problem = ["error access-points renewal_requests unknown-choice"];
    assert_eq!(found(&odd, &circumstances(Service::Prescription)), problem);
}
