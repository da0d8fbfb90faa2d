//! A draft that can be sent, from which each test takes something away.

use std::collections::BTreeMap;

use domain::application::{Right, Signer};
use domain::forms::ApplicationDraft;
use domain::forms::acceptance::{Acceptance, CommitmentDraft, ServiceDescriptionDraft};
use domain::forms::access_points::AccessPointDraft;
use domain::forms::billing::BillingDraft;
use domain::forms::check::{Acceptances, Circumstances, check};
use domain::forms::contacts::ContactDraft;
use domain::forms::customer_details::CustomerDetailsDraft;
use domain::forms::draft::FORM_VERSION;
use domain::forms::problem::{Cause, Problem, Severity};
use domain::forms::renewal::RenewalDraft;
use domain::forms::rows::Rows;
use domain::organisation::AccessPoint;
use domain::service::Service;
use domain::timestamp::Timestamp;
use domain::values::{Oid, RowId, Value as _};

pub const OWN_OID: &str = "1.2.246.10.90000011.10.0";
pub const KNOWN_OID: &str = "1.2.246.537.6.918.18.77.13.0";
pub const UNKNOWN_OID: &str = "1.2.246.537.6.918.18.99.13.0";
const MOBILE: &str = "0401234567";

pub fn row(id: &str) -> RowId {
    RowId::parse(id).unwrap()
}

pub fn oid(text: &str) -> Oid {
    Oid::parse(text).unwrap()
}

pub fn rows<T>(values: impl IntoIterator<Item = T>) -> Rows<T> {
    let mut rows = Rows::default();
    for (index, value) in values.into_iter().enumerate() {
        rows.push(row(&format!("r{}", index + 1)), value);
    }
    rows
}

/// The first application of a customer, with a register that answers.
pub fn circumstances(service: Service) -> Circumstances {
    let known = AccessPoint {
        oid: oid(KNOWN_OID),
        name: "Esimerkkitoimittaja Oy".to_owned(),
        systems: vec!["Potilas-Esko".to_owned(), "Resepti-Ilona".to_owned()],
    };
    Circumstances {
        service,
        own_oid: oid(OWN_OID),
        commitment_needed: true,
        known_access_points: Some(BTreeMap::from([(known.oid.clone(), known)])),
        service_description_version: "2026-1".to_owned(),
        commitment_version: "2025-3".to_owned(),
    }
}

pub fn access_point() -> AccessPointDraft {
    AccessPointDraft {
        oid: KNOWN_OID.to_owned(),
        systems: "Potilas-Esko".to_owned(),
        typed_systems: String::new(),
    }
}

/// A person who holds every role, also those of other services.
pub fn contact() -> ContactDraft {
    ContactDraft {
        kind: "person".to_owned(),
        first_name: "Helmi".to_owned(),
        last_name: "Hallinto".to_owned(),
        phone: MOBILE.to_owned(),
        email: "helmi@asiakas.example".to_owned(),
        shared_roles: "administrative\ndata-protection\ntechnical\ndisturbance".to_owned(),
        service_roles: "billing\narchivist\nimaging-technical".to_owned(),
        ..ContactDraft::default()
    }
}

pub fn draft(service: Service) -> ApplicationDraft {
    let asks_renewal = service.asks_renewal_requests();
    let renewal = if asks_renewal { "yes" } else { "" };
    ApplicationDraft {
        form_version: FORM_VERSION,
        access_points: rows([access_point()]),
        renewal: RenewalDraft {
            renewal_requests: renewal.to_owned(),
        },
        customer_details: CustomerDetailsDraft {
            street_address: "Koulukatu 4".to_owned(),
            postal_code: "00100".to_owned(),
            post_office: "HELSINKI".to_owned(),
            email: "toimisto@kuusama.example".to_owned(),
            phone: MOBILE.to_owned(),
        },
        contacts: rows([contact()]),
        billing: BillingDraft {
            language: "fi".to_owned(),
            street_address: "PL 1".to_owned(),
            postal_code: "00100".to_owned(),
            post_office: "HELSINKI".to_owned(),
            ..BillingDraft::default()
        },
        service_description: ServiceDescriptionDraft {
            accepted: "yes".to_owned(),
        },
        commitment: CommitmentDraft {
            accepted: "yes".to_owned(),
        },
    }
}

pub fn signer() -> Signer {
    Signer {
        person_id: "person-1".to_owned(),
        name: "Aino Toimi".to_owned(),
        right: Right::ManagingDirector,
    }
}

pub fn acceptance(text_version: &str) -> Acceptance {
    Acceptance {
        by: signer(),
        at: Timestamp(1_795_000_000),
        text_version: text_version.to_owned(),
    }
}

pub fn acceptances() -> Acceptances {
    Acceptances {
        service_description: Some(acceptance("2026-1")),
        commitment: Some(acceptance("2025-3")),
    }
}

/// All problems of a draft, each as `severity step place what`: `error contacts r1.phone missing`.
pub fn found(draft: &ApplicationDraft, circumstances: &Circumstances) -> Vec<String> {
    check(draft, &acceptances(), circumstances)
        .1
        .iter()
        .map(written)
        .collect()
}

pub fn written(problem: &Problem) -> String {
    let severity = match problem.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let place = match (&problem.row, problem.field) {
        (Some(row), Some(field)) => format!("{row}.{field}"),
        (None, Some(field)) => field.to_owned(),
        (Some(row), None) => row.to_string(),
        (None, None) => "-".to_owned(),
    };
    let what = match &problem.cause {
        Cause::Value(problem) => problem.code().to_owned(),
        Cause::Rule(message) | Cause::Omission(message) => {
            let values = message
                .arguments
                .iter()
                .map(|(_, value)| format!(" {value}"));
            format!("{}{}", message.id, values.collect::<String>())
        }
    };
    format!("{severity} {} {place} {what}", problem.step.code())
}
