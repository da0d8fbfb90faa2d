//! Records as they look in service: full, with every field set. Organisations and people are made
//! up; the numbers pass their check digits.

use domain::application::{
    Application, ApplicationId, Reference, Right, Signer, State, Submission,
};
use domain::customership::{Customership, ServiceInUse, SharedDetails};
use domain::forms::acceptance::Acceptance;
use domain::forms::access_points::AccessPointDraft;
use domain::forms::billing::BillingDraft;
use domain::forms::check::{Acceptances, CheckedApplication};
use domain::forms::contacts::ContactDraft;
use domain::forms::customer_details::CustomerDetailsDraft;
use domain::forms::rows::{Row, Rows};
use domain::forms::{ApplicationDraft, FormDraft};
use domain::language::Language;
use domain::service::Service;
use domain::timestamp::Timestamp;
use domain::values::{BusinessId, RowId, Value};
use time::OffsetDateTime;
use time::macros::datetime;
use uuid::Uuid;

/// An instant finer than a microsecond, in summer time.
pub const MORNING: OffsetDateTime = datetime!(2026-07-01 10:42:07.123_456_789 +3);

/// [`MORNING`] as it is kept.
pub const MORNING_KEPT: OffsetDateTime = datetime!(2026-07-01 07:42:07.123_456 UTC);

/// The organisation of most tests.
#[must_use]
pub fn organisation() -> BusinessId {
    BusinessId::parse("9000001-1").expect("a business id")
}

/// Another organisation.
#[must_use]
pub fn other_organisation() -> BusinessId {
    BusinessId::parse("9000003-8").expect("a business id")
}

/// The `number`th id.
#[must_use]
pub fn uuid(number: u128) -> Uuid {
    Uuid::from_u128(0x0190_7000_0000_7000_8000_0000_0000_0000 + number)
}

/// The `number`th application's id.
#[must_use]
pub fn application_id(number: u128) -> ApplicationId {
    ApplicationId::parse(&uuid(number).to_string()).expect("an application id")
}

/// An application of [`organisation`] in `state`.
#[must_use]
pub fn application(number: u128, state: State) -> Application {
    Application {
        id: application_id(number),
        organisation: organisation(),
        service: Service::Prescription,
        state,
    }
}

/// A draft in which only the e-mail address is filled in: to tell versions apart.
#[must_use]
pub fn draft_with(email: &str) -> State {
    let mut state = State::new_draft();
    if let State::Draft(draft) = &mut state {
        email.clone_into(&mut draft.draft.customer_details.email);
    }
    state
}

/// A draft with all answers and both acceptances.
#[must_use]
pub fn full_draft() -> State {
    let mut state = State::new_draft();
    if let State::Draft(draft) = &mut state {
        draft.draft = answers();
        draft.acceptances = acceptances();
    }
    state
}

/// A sending at `seconds` since 1970.
#[must_use]
pub fn submission(number: u64, seconds: i64) -> Submission {
    Submission {
        reference: Reference::new(2026, number),
        content: content(),
        draft: answers(),
        acceptances: acceptances(),
        language: Language::Sv,
        digest: "0f".repeat(32),
        sent_by: signer(),
        sent_at: Timestamp(seconds),
    }
}

/// A state that was sent at `seconds` since 1970.
#[must_use]
pub fn sent(number: u64, seconds: i64) -> State {
    State::Sent {
        submission: Box::new(submission(number, seconds)),
    }
}

/// A customership with one service and all shared details.
#[must_use]
pub fn customership(service: Service) -> Customership {
    let ApplicationDraft {
        customer_details,
        contacts,
        billing,
        ..
    } = answers();
    Customership {
        organisation: organisation(),
        since: Timestamp(1_709_251_200),
        services: vec![ServiceInUse {
            service,
            since: Timestamp(1_709_251_200),
        }],
        shared: SharedDetails {
            customer_details,
            contacts,
            billing,
        },
    }
}

fn signer() -> Signer {
    Signer {
        person_id: uuid(7).to_string(),
        name: "Åke Östen Mäkelä-Šarić".to_owned(),
        right: Right::Mandate,
    }
}

fn acceptances() -> Acceptances {
    let acceptance = |version: &str| Acceptance {
        by: signer(),
        at: Timestamp(1_782_900_000),
        text_version: version.to_owned(),
    };
    Acceptances {
        service_description: Some(acceptance("2026-01")),
        commitment: Some(acceptance("2025-11")),
    }
}

fn rows<T>(values: Vec<T>) -> Rows<T> {
    let id = |number: usize| RowId::parse(&format!("row-{number}")).expect("a row id");
    Rows(
        values
            .into_iter()
            .enumerate()
            .map(|(at, value)| Row { id: id(at), value })
            .collect(),
    )
}

fn answers() -> ApplicationDraft {
    let mut draft = ApplicationDraft {
        form_version: 1,
        access_points: rows(vec![AccessPointDraft {
            oid: "1.2.246.537.6.918.18.77.13.0".to_owned(),
            systems: "Potilas-Esko\nResepti-Ilona".to_owned(),
            typed_systems: "Oma järjestelmä".to_owned(),
        }]),
        customer_details: details(),
        contacts: rows(vec![person(), switchboard()]),
        billing: billing(),
        ..ApplicationDraft::default()
    };
    "yes".clone_into(&mut draft.renewal.renewal_requests);
    draft
}

fn details() -> CustomerDetailsDraft {
    CustomerDetailsDraft {
        street_address: "Koulukatu 4".to_owned(),
        postal_code: "00100".to_owned(),
        post_office: "HELSINKI".to_owned(),
        email: "kirjaamo@kuusama.example".to_owned(),
        phone: "+358 50 123 4567".to_owned(),
    }
}

fn person() -> ContactDraft {
    ContactDraft {
        kind: "person".to_owned(),
        first_name: "Åsa".to_owned(),
        last_name: "Lindström".to_owned(),
        phone: "040 123 4567".to_owned(),
        email: "asa@kuusama.example".to_owned(),
        shared_roles: "administrative\ndata-protection\ntechnical\ndisturbance".to_owned(),
        service_roles: "billing".to_owned(),
        ..ContactDraft::default()
    }
}

fn switchboard() -> ContactDraft {
    ContactDraft {
        kind: "organisation".to_owned(),
        organisation_name: "IT-tuki Öljymäki Oy".to_owned(),
        phone: "09 123 4567".to_owned(),
        email: "tuki@oljymaki.example".to_owned(),
        shared_roles: "technical".to_owned(),
        ..ContactDraft::default()
    }
}

fn billing() -> BillingDraft {
    BillingDraft {
        language: "sv".to_owned(),
        street_address: "Skolgatan 4".to_owned(),
        postal_code: "00100".to_owned(),
        post_office: "HELSINGFORS".to_owned(),
        ..BillingDraft::default()
    }
}

fn checked_rows<T: FormDraft>(drafts: &Rows<T>) -> Rows<T::Checked> {
    let read = |row: &Row<T>| Row {
        id: row.id.clone(),
        value: row.value.check().expect("answers that can be read"),
    };
    Rows(drafts.iter().map(read).collect())
}

fn content() -> CheckedApplication {
    let answers = answers();
    let Acceptances {
        service_description,
        commitment,
    } = acceptances();
    CheckedApplication {
        access_points: checked_rows(&answers.access_points),
        renewal: Some(answers.renewal.check().expect("an answer that can be read")),
        customer_details: answers
            .customer_details
            .check()
            .expect("details that can be read"),
        contacts: checked_rows(&answers.contacts),
        billing: Some(answers.billing.check().expect("billing that can be read")),
        service_description: service_description.expect("an acceptance"),
        commitment,
    }
}
