//! Whatever the rules can name has its words, and what tells of a failure also tells what to do.

use domain::language::Language;
use domain::values::ValueProblem;
use texts::Texts;

const STEPS: [&str; 9] = [
    "instructions",
    "access-points",
    "customer-details",
    "contacts",
    "billing",
    "service-description",
    "commitment",
    "summary",
    "receipt",
];

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

const STAND_IN_PAGES: [&str; 32] = [
    "refusal-not-health",
    "refusal-not-social",
    "refusal-neither-sector",
    "refusal-imaging-needs-patient-data",
    "refusal-pharmacist-only-prescription",
    "refusal-already-in-use",
    "refusal-application-under-way",
    "refusal-no-role",
    "refusal-position-not-enough",
    "refusal-needs-mandate",
    "refusal-organisation-missing-from-register",
    "refusal-incomplete",
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
    "outside-down-identification",
    "outside-down-mandates",
];

const FIELD_PROBLEMS: [ValueProblem; 7] = [
    ValueProblem::Missing,
    ValueProblem::TooLong(10),
    ValueProblem::Malformed,
    ValueProblem::CheckDigit,
    ValueProblem::NeverIssued,
    ValueProblem::ForbiddenCharacter,
    ValueProblem::UnknownChoice,
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

#[test]
fn every_step_has_a_name_a_title_and_a_lead() {
    for step in STEPS {
        assert_found(&format!("step-{step}"));
        assert_found(&format!("step-{step}.title"));
        assert_found(&format!("step-{step}.lead"));
    }
    for state in ["untouched", "started", "problems", "complete"] {
        assert_found(&format!("step-state-{state}"));
    }
}

#[test]
fn every_problem_between_fields_has_its_sentence() {
    for problem in PROBLEMS {
        assert_found(&format!("problem-{problem}"));
    }
}

#[test]
fn every_problem_of_one_field_has_its_sentence() {
    for problem in FIELD_PROBLEMS {
        let shown = Texts::of(Language::Sv).field_problem("contacts-email", problem);
        assert!(!shown.contains(['[', '{']), "{shown}");
    }
}

#[test]
fn every_refusal_and_error_page_says_what_to_do() {
    for page in STAND_IN_PAGES.into_iter().chain(["outside-down-registers"]) {
        assert_found(page);
        assert_found(&format!("{page}.title"));
        assert_found(&format!("{page}.what-to-do"));
    }
}

#[test]
fn every_service_has_a_summary_and_instructions() {
    for service in ["patient-data", "social-welfare", "prescription", "imaging"] {
        assert_found(&format!("service-{service}.summary"));
        for language in Language::ALL {
            let list = Texts::of(language).list(&format!("instructions-{service}"));
            assert!((4..=7).contains(&list.len()), "{service}: {}", list.len());
        }
    }
}

#[test]
fn every_role_is_described() {
    let shared = [
        "administrative",
        "data-protection",
        "technical",
        "disturbance",
    ];
    let of_services = ["billing", "archivist", "imaging-technical"];
    for role in shared.into_iter().chain(of_services) {
        assert_found(&format!("role-{role}"));
        assert_found(&format!("role-{role}.description"));
    }
}

#[test]
fn a_refusal_to_enter_gives_the_contact_details() {
    for language in Language::ALL {
        for refusal in [
            "no-role",
            "position-not-enough",
            "needs-mandate",
            "incomplete",
        ] {
            let advice = Texts::of(language).text(&format!("refusal-{refusal}.what-to-do"));
            assert!(advice.contains("kanta@kanta.fi"), "{refusal}");
            assert!(advice.contains("020 634 7787"), "{refusal}");
        }
    }
}
