//! Somebody who fills in one application of an organisation.

use domain::application::{Application, ApplicationId, Right};
use domain::organisation::{LocalName, Organisation, OrganisationKind, RegisterAddress};
use domain::values::{BusinessId, Oid, Value as _};
use service::acting_for::{ActingFor, Representation};
use service::session::{MandateStage, PersonInSession, RepresentativeSession};
use service::world::World;
use storage_contract::records;

/// A person with a draft in which every answer is given.
pub struct Applicant {
    /// The person, acting for the organisation.
    pub acting: ActingFor,
    /// The draft.
    pub application: ApplicationId,
}

impl Applicant {
    /// Stores the draft of the `number`th applicant, whose organisation is nobody else's.
    pub async fn with_a_full_draft(world: &World, number: usize) -> Self {
        let organisation = organisation(number);
        let application = Application {
            organisation: organisation.business_id.clone(),
            ..records::application(number as u128, records::full_draft())
        };
        let mut transaction = world.storage.begin().await.expect("a transaction");
        let inserted = transaction.insert_application(&application, world.now());
        inserted.await.expect("a new application");
        transaction.commit().await.expect("a commit");
        let session = session(organisation);
        Self {
            acting: ActingFor::check(&session, &application.organisation).expect("the right"),
            application: application.id,
        }
    }
}

fn session(organisation: Organisation) -> RepresentativeSession {
    RepresentativeSession {
        person: PersonInSession {
            id: "person".to_owned(),
            given_names: "Eino".to_owned(),
            family_name: "Valtanen".to_owned(),
        },
        id_token: "token".to_owned(),
        mandates: MandateStage::Unavailable,
        representations: vec![Representation {
            organisation,
            right: Right::Mandate,
        }],
        refusals: Vec::new(),
    }
}

fn organisation(number: usize) -> Organisation {
    let name = |text: &str| LocalName {
        fi: text.to_owned(),
        sv: None,
    };
    let business_id = business_id(number);
    let arc = business_id.as_str().replace('-', "");
    Organisation {
        oid: Oid::parse(&format!("1.2.246.10.{arc}.10.0")).expect("an OID"),
        business_id,
        name: name("Lääkärikeskus"),
        kind: OrganisationKind::PrivateCompany,
        health: true,
        social: false,
        address: RegisterAddress {
            street: "Koulukatu 4".to_owned(),
            postal_code: "00100".to_owned(),
            post_office: name("HELSINKI"),
        },
    }
}

/// The `number`th business id that passes its check digit, from 9000000 on.
fn business_id(number: usize) -> BusinessId {
    (9_000_000..9_001_000)
        .flat_map(|serial| (0..10).map(move |check| format!("{serial}-{check}")))
        .filter_map(|text| BusinessId::parse(&text).ok())
        .nth(number)
        .expect("one in eleven serials at most has none")
}
