//! Rules of the contacts step: who must be there, and what a role asks of its holder (guide 3.1.5).

use super::{Circumstances, rows};
use crate::forms::FormDraft as _;
use crate::forms::choices::{Choice, Choices, codes};
use crate::forms::contacts::{Contact, ContactDraft, MOST_CONTACTS, ServiceRole, SharedRole};
use crate::forms::draft::ApplicationDraft;
use crate::forms::problem::Problem;
use crate::forms::rows::{Row, Rows};
use crate::forms::step::Step;
use crate::message::Message;
use crate::values::{Phone, Value, ValueProblem};

const STEP: Step = Step::Contacts;

pub(super) fn check(
    draft: &ApplicationDraft,
    circumstances: &Circumstances,
    problems: &mut Vec<Problem>,
) -> Option<Rows<Contact>> {
    let contacts = &draft.contacts;
    if contacts.is_empty() {
        problems.push(Problem::omission(
            STEP,
            Message::new("problem-contact-missing"),
        ));
    }
    if contacts.len() > MOST_CONTACTS {
        let message = Message::new("problem-too-many-contacts").with("max", MOST_CONTACTS);
        problems.push(Problem::rule(STEP, message));
    }
    for row in contacts {
        one(row, problems);
    }
    role_coverage(contacts, circumstances, problems);
    rows(STEP, &of_their_kind(contacts), problems)
}

/// Without the names that the kind of contact does not ask: whoever changed the kind no longer
/// sees them, so they are neither checked nor sent.
fn of_their_kind(contacts: &Rows<ContactDraft>) -> Rows<ContactDraft> {
    let mut asked = contacts.clone();
    for row in &mut asked.0 {
        let kept = row.value.required_names();
        for name in ["first_name", "last_name", "organisation_name"] {
            if !kept.contains(&name)
                && let Some(answer) = row.value.slot(name)
            {
                answer.clear();
            }
        }
    }
    asked
}

fn one(row: &Row<ContactDraft>, problems: &mut Vec<Problem>) {
    let contact = &row.value;
    for field in contact.required_names() {
        if contact.get(field).is_none_or(|name| name.trim().is_empty()) {
            problems.push(Problem::value(
                STEP,
                Some(row.id.clone()),
                field,
                ValueProblem::Missing,
            ));
        }
    }
    let rule = |id: &str| {
        Problem::rule(
            STEP,
            Message::new(id).with("contact", contact.display_name()),
        )
    };
    if holds(&contact.shared_roles, SharedRole::Disturbance)
        && Phone::parse(&contact.phone).is_ok_and(|phone| !phone.can_receive_sms())
    {
        problems.push(rule("problem-disturbance-needs-sms").at(Some(&row.id), "phone"));
    }
    if codes(&contact.shared_roles)
        .chain(codes(&contact.service_roles))
        .next()
        .is_none()
    {
        let problem = rule("problem-contact-without-role").as_warning();
        problems.push(problem.at(Some(&row.id), "shared_roles"));
    }
}

/// Somebody holds each shared role, and each role that the service asks for.
fn role_coverage(
    contacts: &Rows<ContactDraft>,
    circumstances: &Circumstances,
    problems: &mut Vec<Problem>,
) {
    let shared = SharedRole::ALL.iter().filter(|role| {
        !contacts
            .iter()
            .any(|row| holds(&row.value.shared_roles, **role))
    });
    let service = ServiceRole::of(circumstances.service)
        .iter()
        .filter(|role| {
            !contacts
                .iter()
                .any(|row| holds(&row.value.service_roles, **role))
        });
    for code in shared
        .map(|role| role.code())
        .chain(service.map(|role| role.code()))
    {
        let message = Message::new("problem-role-uncovered").with("role", code);
        problems.push(Problem::omission(STEP, message));
    }
}

fn holds<C: Choice>(typed: &str, role: C) -> bool {
    Choices::<C>::parse(typed).is_ok_and(|roles| roles.contains(role))
}
