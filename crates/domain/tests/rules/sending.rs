//! What can be sent: an application without errors, and with the answers that were asked.

use domain::forms::FormDraft as _;
use domain::forms::check::{CheckedApplication, check};
use domain::forms::step::Step;
use domain::forms::{ApplicationDraft, answer::check_answer};
use domain::service::Service;
use domain::values::ValueProblem;

use crate::sendable::{UNKNOWN_OID, acceptances, circumstances, draft, written};

fn sendable(service: Service, draft: &ApplicationDraft) -> Option<CheckedApplication> {
    check(draft, &acceptances(), &circumstances(service)).0
}

#[test]
fn a_complete_draft_of_every_service_can_be_sent() {
    for service in Service::ALL {
        let draft = draft(service);
        let (checked, problems) = check(&draft, &acceptances(), &circumstances(service));
        assert!(problems.is_empty(), "{service:?}: {problems:?}");
        assert!(checked.is_some(), "{service:?}");
    }
}

#[test]
fn a_sent_application_holds_what_its_service_asks_and_no_more() {
    for service in Service::ALL {
        let mut draft = draft(service);
        draft.renewal.renewal_requests = "no".to_owned();
        let checked = sendable(service, &draft).unwrap();
        assert_eq!(checked.billing.is_some(), service.asks_billing());
        assert_eq!(checked.renewal.is_some(), service.asks_renewal_requests());
    }
}

#[test]
fn warnings_do_not_hinder_sending() {
    let mut worth_a_look = draft(Service::PatientData);
    worth_a_look.access_points.0[0].value.oid = UNKNOWN_OID.to_owned();
    worth_a_look.customer_details.postal_code = "12345".to_owned();
    worth_a_look.billing.e_invoice_address = "003712345678".to_owned();
    worth_a_look.billing.intermediary = "BAWCFI22".to_owned();
    let around = circumstances(Service::PatientData);
    let (checked, problems) = check(&worth_a_look, &acceptances(), &around);
    assert_eq!(problems.len(), 3);
    assert!(checked.is_some());
}

#[test]
fn one_error_hinders_sending_wherever_it_is() {
    let spoil: [fn(&mut ApplicationDraft); 7] = [
        |draft| draft.access_points.0.clear(),
        |draft| draft.renewal.renewal_requests.clear(),
        |draft| draft.customer_details.email.clear(),
        |draft| draft.contacts.0[0].value.shared_roles = "technical".to_owned(),
        |draft| draft.billing.intermediary = "BAWCFI22".to_owned(),
        |draft| draft.service_description.accepted.clear(),
        |draft| draft.commitment.accepted.clear(),
    ];
    for (index, spoil) in spoil.into_iter().enumerate() {
        let mut draft = draft(Service::Prescription);
        spoil(&mut draft);
        assert!(sendable(Service::Prescription, &draft).is_none(), "{index}");
    }
}

#[test]
fn answers_are_sent_in_their_normal_form() {
    let mut draft = draft(Service::Imaging);
    draft.customer_details.phone = "+358 (0)40 123 4567".to_owned();
    draft.customer_details.street_address = "  Koulukatu   4 ".to_owned();
    draft.contacts.0[0].value.shared_roles =
        "technical\ndisturbance\ntechnical\nadministrative\ndata-protection".to_owned();
    let checked = sendable(Service::Imaging, &draft).unwrap();
    assert_eq!(checked.customer_details.phone.as_str(), "+358401234567");
    assert_eq!(
        checked.customer_details.street_address.as_str(),
        "Koulukatu 4"
    );
    let json = serde_json::to_value(&checked.contacts).unwrap();
    assert_eq!(
        json[0]["value"]["shared_roles"],
        serde_json::json!([
            "administrative",
            "data-protection",
            "technical",
            "disturbance"
        ])
    );
}

#[test]
fn problems_stand_in_the_order_of_the_steps() {
    let (_, problems) = check(
        &ApplicationDraft::default(),
        &acceptances(),
        &circumstances(Service::Prescription),
    );
    let steps: Vec<Step> = problems.iter().map(|problem| problem.step).collect();
    assert!(
        steps.is_sorted(),
        "{:?}",
        problems.iter().map(written).collect::<Vec<_>>()
    );
    let mut named = steps;
    named.dedup();
    assert_eq!(
        named.len(),
        6,
        "every step of answers has something missing"
    );
}

#[test]
fn one_answer_is_checked_as_the_whole_form_checks_it() {
    let step = Step::CustomerDetails;
    assert_eq!(check_answer(step, "phone", "0401234567"), Ok(()));
    assert_eq!(
        check_answer(step, "phone", "12"),
        Err(ValueProblem::Malformed)
    );
    assert_eq!(check_answer(step, "email", " "), Err(ValueProblem::Missing));
    assert_eq!(check_answer(Step::Billing, "reference", ""), Ok(()));
    assert_eq!(
        check_answer(Step::AccessPoints, "renewal_requests", "perhaps"),
        Err(ValueProblem::UnknownChoice)
    );
    assert_eq!(
        check_answer(Step::AccessPoints, "oid", "1.2.3.x"),
        Err(ValueProblem::Malformed)
    );
    assert_eq!(check_answer(Step::Contacts, "no_such_field", "\0"), Ok(()));
    assert_eq!(check_answer(Step::Summary, "phone", "12"), Ok(()));
}

#[test]
fn a_form_names_every_answer_that_it_cannot_read() {
    let mut details = draft(Service::Imaging).customer_details;
    details.phone = "12".to_owned();
    details.email.clear();
    assert_eq!(
        details.check().unwrap_err(),
        [
            ("email", ValueProblem::Missing),
            ("phone", ValueProblem::Malformed)
        ]
    );
}
