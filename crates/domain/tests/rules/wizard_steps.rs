//! Which steps an application has (`domain.md` 7.1).

use domain::forms::step::Step;
use domain::forms::wizard::{next, previous, steps};
use domain::service::Service;

use Step::{
    AccessPoints, Billing, Commitment, Contacts, CustomerDetails, Instructions, Receipt,
    ServiceDescription, Summary,
};

#[test]
fn with_billing_and_commitment_there_are_nine_steps() {
    for service in [Service::PatientData, Service::Prescription] {
        assert_eq!(steps(service, true), Step::ALL, "{service:?}");
    }
}

#[test]
fn the_other_two_services_are_not_billed() {
    for service in [Service::SocialWelfare, Service::Imaging] {
        assert_eq!(
            steps(service, true),
            [
                Instructions,
                AccessPoints,
                CustomerDetails,
                Contacts,
                ServiceDescription,
                Commitment,
                Summary,
                Receipt
            ],
            "{service:?}"
        );
    }
}

#[test]
fn only_the_first_application_of_a_customer_has_the_commitment() {
    for service in Service::ALL {
        let mut without = steps(service, true);
        without.retain(|step| *step != Commitment);
        assert_eq!(steps(service, false), without, "{service:?}");
    }
}

#[test]
fn next_and_previous_lead_through_all_steps_and_back() {
    for (service, commitment) in Service::ALL
        .into_iter()
        .flat_map(|service| [(service, true), (service, false)])
    {
        let steps = steps(service, commitment);
        let forth: Vec<_> =
            std::iter::successors(Some(Instructions), |step| next(&steps, *step)).collect();
        assert_eq!(forth, steps);
        let mut back: Vec<_> =
            std::iter::successors(Some(Receipt), |step| previous(&steps, *step)).collect();
        back.reverse();
        assert_eq!(back, steps);
    }
}

#[test]
fn a_step_that_the_application_does_not_have_leads_nowhere() {
    let steps = steps(Service::Imaging, false);
    for step in [Billing, Commitment] {
        assert_eq!(next(&steps, step), None);
        assert_eq!(previous(&steps, step), None);
    }
    assert_eq!(previous(&steps, Summary), Some(ServiceDescription));
}

#[test]
fn every_step_and_service_is_found_again_by_its_code() {
    for step in Step::ALL {
        assert_eq!(Step::from_code(step.code()), Some(step));
        let json = serde_json::to_value(step).unwrap();
        assert_eq!(json, step.code());
    }
    for service in Service::ALL {
        assert_eq!(Service::from_code(service.code()), Some(service));
        assert_eq!(serde_json::to_value(service).unwrap(), service.code());
    }
    assert_eq!(Step::from_code("Summary"), None);
    assert_eq!(Service::from_code(""), None);
}
