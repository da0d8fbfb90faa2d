//! Who must be named among the contacts (guide 3.1.5; `domain.md` 7.1).

use domain::forms::choices::Choice as _;
use domain::forms::contacts::{ContactDraft, ServiceRole, SharedRole};
use domain::forms::{ApplicationDraft, choices};
use domain::service::Service;

use crate::sendable::{circumstances, contact, draft, found, rows};

/// A contact that holds every role but `missing`.
fn all_but(missing: &str) -> ContactDraft {
    let but = |roles: &str| {
        let held: Vec<_> = choices::codes(roles)
            .filter(|role| *role != missing)
            .collect();
        held.join("\n")
    };
    let all = contact();
    ContactDraft {
        shared_roles: but(&all.shared_roles),
        service_roles: but(&all.service_roles),
        ..all
    }
}

fn problems(service: Service, contacts: impl IntoIterator<Item = ContactDraft>) -> Vec<String> {
    let draft = ApplicationDraft {
        contacts: rows(contacts),
        ..draft(service)
    };
    found(&draft, &circumstances(service))
}

#[test]
fn each_shared_role_is_held_by_somebody_in_every_service() {
    for service in Service::ALL {
        for role in SharedRole::ALL {
            let uncovered = format!("error contacts - problem-role-uncovered {}", role.code());
            assert_eq!(problems(service, [all_but(role.code())]), [uncovered]);
        }
    }
}

#[test]
fn each_service_asks_for_its_own_roles_and_no_other() {
    let asked = [
        (Service::PatientData, vec!["billing", "archivist"]),
        (Service::SocialWelfare, vec!["archivist"]),
        (Service::Prescription, vec!["billing"]),
        (Service::Imaging, vec!["imaging-technical"]),
    ];
    for (service, asked) in asked {
        for role in ServiceRole::ALL.iter().map(|role| role.code()) {
            let problems = problems(service, [all_but(role)]);
            if asked.contains(&role) {
                let uncovered = format!("error contacts - problem-role-uncovered {role}");
                assert_eq!(problems, [uncovered], "{service:?}");
            } else {
                assert!(problems.is_empty(), "{service:?} {role}: {problems:?}");
            }
        }
    }
}

#[test]
fn one_contact_may_hold_every_role() {
    for service in Service::ALL {
        assert!(problems(service, [contact()]).is_empty(), "{service:?}");
    }
}

#[test]
fn the_roles_may_be_shared_among_several() {
    let one = ContactDraft {
        shared_roles: "administrative\ntechnical".to_owned(),
        service_roles: "archivist".to_owned(),
        ..contact()
    };
    let other = ContactDraft {
        shared_roles: "data-protection\ndisturbance".to_owned(),
        service_roles: "billing".to_owned(),
        ..contact()
    };
    assert!(problems(Service::PatientData, [one, other]).is_empty());
}

#[test]
fn without_contacts_every_role_is_named_as_missing() {
    assert_eq!(
        problems(Service::SocialWelfare, []),
        [
            "error contacts - problem-contact-missing",
            "error contacts - problem-role-uncovered administrative",
            "error contacts - problem-role-uncovered data-protection",
            "error contacts - problem-role-uncovered technical",
            "error contacts - problem-role-uncovered disturbance",
            "error contacts - problem-role-uncovered archivist",
        ]
    );
}
