//! Whatever the rules can name has its words, and what tells of a failure also tells what to do.

use domain::access::AccessRefusal;
use domain::application::eligibility::Refusal;
use domain::application::{Right, StateCode};
use domain::forms::choices::Choice;
use domain::forms::contacts::{ServiceRole, SharedRole};
use domain::forms::step::Step;
use domain::forms::wizard::StepState;
use domain::language::Language;
use domain::service::Service;
use texts::Texts;

const PROBLEMS: [&str; 16] = [
    "own-oid-as-access-point",
    "duplicate-access-point",
    "access-point-unknown",
    "access-point-missing",
    "too-many-access-points",
    "contact-missing",
    "too-many-contacts",
    "role-uncovered",
    "disturbance-needs-sms",
    "contact-without-role",
    "e-invoice-both-or-neither",
    "e-invoice-business-id",
    "postal-code-unknown",
    "text-version-changed",
    "not-accepted-service-description",
    "not-accepted-commitment",
];

const STAND_IN_PAGES: [&str; 22] = [
    "refusal-application-under-way",
    "refusal-no-role",
    "refusal-identification-cancelled",
    "refusal-not-staff",
    "error-page-400",
    "error-page-401",
    "error-page-403",
    "error-page-404",
    "error-page-405",
    "error-page-408",
    "error-page-409",
    "error-page-410",
    "error-page-413",
    "error-page-415",
    "error-page-422",
    "error-page-429",
    "error-page-500",
    "error-page-503",
    "error-page-maintenance",
    "error-page-session-expired",
    "error-page-cross-site",
    "outside-down-identification",
];

fn assert_found(id: &str) {
    for language in Language::ALL {
        assert!(
            Texts::of(language).find(id).is_some(),
            "{}: {id}",
            language.code()
        );
    }
}

fn assert_page(id: &str) {
    assert_found(id);
    assert_found(&format!("{id}.title"));
    assert_found(&format!("{id}.what-to-do"));
}

#[test]
fn every_step_has_a_name_a_title_and_a_lead() {
    for step in Step::ALL {
        let step = step.code();
        assert_found(&format!("step-{step}"));
        assert_found(&format!("step-{step}.title"));
        assert_found(&format!("step-{step}.lead"));
    }
}

#[test]
fn every_state_has_its_word() {
    let of_a_step = [
        StepState::Untouched,
        StepState::Started,
        StepState::HasProblems,
        StepState::Complete,
    ];
    for state in of_a_step {
        assert_found(&format!("step-state-{}", state.code()));
    }
    let of_an_application = [
        StateCode::Draft,
        StateCode::Sent,
        StateCode::MoreAsked,
        StateCode::Resent,
        StateCode::Approved,
        StateCode::Rejected,
        StateCode::Withdrawn,
    ];
    for state in of_an_application {
        assert_found(&format!("application-state-{}", state.code()));
    }
}

#[test]
fn every_right_to_act_has_its_word() {
    let rights = [
        Right::ManagingDirector,
        Right::DeputyManagingDirector,
        Right::Signatory,
        Right::Trader,
        Right::Pharmacist,
        Right::Mandate,
    ];
    for right in rights {
        assert_found(&format!("right-{}", right.code()));
    }
}

#[test]
fn every_problem_between_fields_has_its_sentence() {
    for problem in PROBLEMS {
        assert_found(&format!("problem-{problem}"));
    }
}

#[test]
fn every_error_page_says_what_to_do() {
    STAND_IN_PAGES.into_iter().for_each(assert_page);
    assert_page("outside-down-mandates");
    assert_page("outside-down-registers");
}

#[test]
fn every_refusal_of_a_service_says_what_to_do() {
    let refusals = [
        Refusal::NotHealth,
        Refusal::NotSocial,
        Refusal::NeitherSector,
        Refusal::ImagingNeedsPatientData,
        Refusal::PharmacistOnlyPrescription,
        Refusal::AlreadyInUse,
    ];
    for refusal in refusals {
        assert_page(refusal.message_id());
    }
}

#[test]
fn every_refusal_to_enter_says_what_to_do_and_gives_the_contact_details() {
    let refusals = [
        AccessRefusal::PositionNotEnough,
        AccessRefusal::NeedsMandate,
        AccessRefusal::Incomplete,
        AccessRefusal::OrganisationMissing,
    ];
    for id in refusals
        .map(AccessRefusal::message_id)
        .into_iter()
        .chain(["refusal-no-role"])
    {
        assert_page(id);
        for language in Language::ALL {
            let advice = Texts::of(language).text(&format!("{id}.what-to-do"));
            assert!(advice.contains("kanta@kanta.fi"), "{id}");
            assert!(advice.contains("020 634 7787"), "{id}");
        }
    }
}

#[test]
fn every_service_has_a_summary_and_instructions() {
    for service in Service::ALL {
        let service = service.code();
        assert_found(&format!("service-{service}"));
        assert_found(&format!("service-{service}.summary"));
        for language in Language::ALL {
            let list = Texts::of(language).list(&format!("instructions-{service}"));
            assert!((4..=7).contains(&list.len()), "{service}: {}", list.len());
        }
    }
}

#[test]
fn every_role_is_described() {
    let shared = SharedRole::ALL.iter().map(|role| role.code());
    let of_services = ServiceRole::ALL.iter().map(|role| role.code());
    for role in shared.chain(of_services) {
        assert_found(&format!("role-{role}"));
        assert_found(&format!("role-{role}.description"));
    }
}
