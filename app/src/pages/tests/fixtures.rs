//! An organisation, a representative and drafts to show.

use std::collections::BTreeMap;

use domain::application::{
    Application, ApplicationId, DraftState, Reference, Right, State, Submission,
};
use domain::forms::ApplicationDraft;
use domain::forms::acceptance::{Acceptance, CommitmentDraft, ServiceDescriptionDraft};
use domain::forms::access_points::AccessPointDraft;
use domain::forms::billing::BillingDraft;
use domain::forms::check::{Acceptances, Circumstances};
use domain::forms::contacts::ContactDraft;
use domain::forms::customer_details::CustomerDetailsDraft;
use domain::forms::renewal::RenewalDraft;
use domain::language::Language;
use domain::organisation::{
    AccessPoint, LocalName, Organisation, OrganisationKind, RegisterAddress,
};
use domain::service::Service;
use domain::timestamp::Timestamp;
use domain::values::{BusinessId, Oid, RowId, Value};
use service::acting_for::{ActingFor, Representation};
use service::ports::storage::Stored;
use service::session::{MandateStage, PersonInSession, RepresentativeSession};
use service::use_cases::open_application::OpenDraft;
use time::OffsetDateTime;
use time::macros::datetime;

use crate::components::document::Assets;
use crate::components::viewer::{OrganisationBar, Viewer};
use crate::pages::Frame;

/// The access point that the register knows.
pub const KNOWN_POINT: &str = "1.2.246.537.6.918.18.77.13.0";
/// A Sunday morning in Helsinki: 10.42.
pub const NOW: OffsetDateTime = datetime!(2026-11-22 08:42 UTC);
const VERSION: &str = "2026-1";

pub fn frame(language: Language) -> Frame {
    Frame {
        language,
        path: "/somewhere".to_owned(),
        viewer: Viewer::Representative {
            person_name: "Aino Toimi".to_owned(),
            organisation: Some(OrganisationBar {
                name: "Lääkärikeskus Kuusama Oy".to_owned(),
                business_id: "9000001-1".to_owned(),
            }),
            may_change: true,
        },
        assets: Assets {
            css: "/assets/main.css".to_owned(),
            boot: Some("/assets/boot.js".to_owned()),
        },
    }
}

pub fn row(id: &str) -> RowId {
    RowId::parse(id).expect("a row id")
}

pub fn application_id() -> ApplicationId {
    ApplicationId::parse("0192f0c1-2b3c-7def-8abc-0123456789ab").expect("an application id")
}

pub fn organisation() -> Organisation {
    Organisation {
        business_id: BusinessId::parse("9000001-1").expect("a business id"),
        oid: Oid::parse("1.2.246.10.90000011.10.0").expect("an OID"),
        name: LocalName {
            fi: "Lääkärikeskus Kuusama Oy".to_owned(),
            sv: None,
        },
        kind: OrganisationKind::PrivateCompany,
        health: true,
        social: false,
        address: RegisterAddress {
            street: "Koulukatu 4".to_owned(),
            postal_code: "00100".to_owned(),
            post_office: LocalName {
                fi: "HELSINKI".to_owned(),
                sv: Some("HELSINGFORS".to_owned()),
            },
        },
    }
}

pub fn session() -> RepresentativeSession {
    RepresentativeSession {
        person: PersonInSession {
            id: "p-1".to_owned(),
            given_names: "Aino".to_owned(),
            family_name: "Toimi".to_owned(),
        },
        id_token: String::new(),
        mandates: MandateStage::Unavailable,
        representations: vec![Representation {
            organisation: organisation(),
            right: Right::ManagingDirector,
        }],
        refusals: Vec::new(),
    }
}

pub fn acting() -> ActingFor {
    ActingFor::check(&session(), &organisation().business_id).expect("the right to act")
}

pub fn circumstances(service: Service) -> Circumstances {
    let oid = Oid::parse(KNOWN_POINT).expect("an OID");
    let point = AccessPoint {
        oid: oid.clone(),
        name: "Esimerkkitoimittaja Oy".to_owned(),
        systems: vec!["Potilas-Esko".to_owned(), "Resepti-Ilona".to_owned()],
    };
    Circumstances {
        service,
        own_oid: organisation().oid,
        commitment_needed: true,
        known_access_points: Some(BTreeMap::from([(oid, point)])),
        service_description_version: VERSION.to_owned(),
        commitment_version: VERSION.to_owned(),
    }
}

/// A draft as it is at first: one empty row where rows repeat.
pub fn empty_draft() -> ApplicationDraft {
    let mut draft = ApplicationDraft::default();
    draft
        .access_points
        .push(row("ap-1"), AccessPointDraft::default());
    draft.contacts.push(row("c-1"), ContactDraft::default());
    draft
}

/// A draft that can be sent, to any of the services.
pub fn full_draft() -> ApplicationDraft {
    let mut draft = ApplicationDraft {
        renewal: RenewalDraft {
            renewal_requests: "yes".to_owned(),
        },
        customer_details: CustomerDetailsDraft {
            street_address: "Koulukatu 4".to_owned(),
            postal_code: "00100".to_owned(),
            post_office: "HELSINKI".to_owned(),
            email: "posti@kuusama.example".to_owned(),
            phone: "09 1234567".to_owned(),
        },
        billing: BillingDraft {
            language: "fi".to_owned(),
            street_address: "Laskukuja 1".to_owned(),
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
        ..ApplicationDraft::default()
    };
    draft.access_points.push(
        row("ap-1"),
        AccessPointDraft {
            oid: KNOWN_POINT.to_owned(),
            systems: "Potilas-Esko".to_owned(),
            typed_systems: String::new(),
        },
    );
    draft.contacts.push(row("c-1"), contact());
    draft
}

pub fn contact() -> ContactDraft {
    ContactDraft {
        kind: "person".to_owned(),
        first_name: "Maija".to_owned(),
        last_name: "Malli".to_owned(),
        organisation_name: String::new(),
        phone: "040 123 4567".to_owned(),
        email: "maija@kuusama.example".to_owned(),
        shared_roles: "administrative\ndata-protection\ntechnical\ndisturbance".to_owned(),
        service_roles: "billing\narchivist\nimaging-technical".to_owned(),
    }
}

pub fn acceptances() -> Acceptances {
    let acceptance = Acceptance {
        by: acting().signer(),
        at: Timestamp(NOW.unix_timestamp()),
        text_version: VERSION.to_owned(),
    };
    Acceptances {
        service_description: Some(acceptance.clone()),
        commitment: Some(acceptance),
    }
}

pub fn open(service: Service, draft: ApplicationDraft, acceptances: Acceptances) -> OpenDraft {
    let state = DraftState { draft, acceptances };
    OpenDraft::new(application_id(), 7, NOW, state, circumstances(service))
}

/// An untouched draft.
pub fn untouched(service: Service) -> OpenDraft {
    open(service, empty_draft(), Acceptances::default())
}

/// A draft that can be sent.
pub fn complete(service: Service) -> OpenDraft {
    open(service, full_draft(), acceptances())
}

/// A sent application.
pub fn sent(service: Service, language: Language) -> Stored<Application> {
    let open = complete(service);
    let digest = open.digest(language).expect("a draft that can be sent");
    let submission = Submission {
        reference: Reference::new(2026, 42),
        content: open.checked.expect("a draft that can be sent"),
        draft: open.state.draft,
        acceptances: open.state.acceptances,
        language,
        digest,
        sent_by: acting().signer(),
        sent_at: Timestamp(NOW.unix_timestamp()),
    };
    Stored {
        record: Application {
            id: application_id(),
            organisation: organisation().business_id,
            service,
            state: State::Sent {
                submission: Box::new(submission),
            },
        },
        version: 8,
        created_at: NOW,
        updated_at: NOW,
    }
}
