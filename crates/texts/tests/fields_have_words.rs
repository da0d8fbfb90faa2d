//! Every field that the form declares has a label, words for its choices and for its problems.

use domain::forms::acceptance::{CommitmentDraft, ServiceDescriptionDraft};
use domain::forms::access_points::AccessPointDraft;
use domain::forms::billing::BillingDraft;
use domain::forms::contacts::ContactDraft;
use domain::forms::customer_details::CustomerDetailsDraft;
use domain::forms::renewal::RenewalDraft;
use domain::forms::{Control, Field, FormDraft};
use domain::language::Language;
use domain::values::ValueProblem;
use texts::Texts;

const PROBLEMS: [ValueProblem; 7] = [
    ValueProblem::Missing,
    ValueProblem::TooLong(10),
    ValueProblem::Malformed,
    ValueProblem::CheckDigit,
    ValueProblem::NeverIssued,
    ValueProblem::ForbiddenCharacter,
    ValueProblem::UnknownChoice,
];

fn fields() -> impl Iterator<Item = &'static Field> {
    [
        AccessPointDraft::FIELDS,
        RenewalDraft::FIELDS,
        CustomerDetailsDraft::FIELDS,
        ContactDraft::FIELDS,
        BillingDraft::FIELDS,
        ServiceDescriptionDraft::FIELDS,
        CommitmentDraft::FIELDS,
    ]
    .into_iter()
    .flatten()
}

#[test]
fn every_field_has_a_label() {
    for field in fields() {
        for language in Language::ALL {
            let label = Texts::of(language).find(&field.message_id());
            assert!(
                label.is_some(),
                "{}: {}",
                language.code(),
                field.message_id()
            );
        }
    }
}

#[test]
fn every_one_of_several_choices_has_its_word() {
    for field in fields() {
        let Control::Radio(codes) = field.control else {
            continue;
        };
        for code in codes {
            let id = format!("{}.option-{code}", field.message_id());
            for language in Language::ALL {
                assert!(
                    Texts::of(language).find(&id).is_some(),
                    "{}: {id}",
                    language.code()
                );
            }
        }
    }
}

#[test]
fn every_problem_of_every_field_is_worded_in_full() {
    for field in fields() {
        for problem in PROBLEMS {
            for language in Language::ALL {
                let shown = Texts::of(language).field_problem(&field.message_id(), problem);
                assert!(!shown.contains(['[', '{']), "{shown}");
                assert!(shown.ends_with('.'), "{shown}");
            }
        }
    }
}
