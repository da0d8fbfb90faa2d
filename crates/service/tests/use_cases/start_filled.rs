//! What a new application has been told before.

use domain::customership::SharedDetails;
use domain::forms::ApplicationDraft;
use domain::forms::billing::BillingDraft;
use domain::forms::contacts::ContactDraft;
use domain::forms::customer_details::CustomerDetailsDraft;
use domain::forms::rows::Rows;
use domain::forms::step::Step;
use domain::language::Language;
use domain::service::Service;
use domain::values::{RowId, Value as _};
use service::use_cases::start_application::{Started, start_application};

use crate::application::{answer, fill, open, start};
use crate::demo::{KUUSAMA, LUMO, acting, make_customer};
use crate::world::TestWorld;

async fn first_draft(test: &TestWorld, language: Language) -> ApplicationDraft {
    let aino = acting("Aino", KUUSAMA);
    let started = start_application(&test.world, &aino, Service::PatientData, language).await;
    let Started::New(id) = started.unwrap() else {
        panic!("there was none before");
    };
    open(&test.world, &aino, &id).await.draft().clone()
}

#[tokio::test]
async fn the_address_of_the_register_is_proposed_in_the_language_of_the_page() {
    for (language, office) in [(Language::Fi, "HELSINKI"), (Language::Sv, "HELSINGFORS")] {
        let details = first_draft(&TestWorld::new(), language)
            .await
            .customer_details;
        let expected = CustomerDetailsDraft {
            street_address: "Koulukatu 4".to_owned(),
            postal_code: "00100".to_owned(),
            post_office: office.to_owned(),
            ..CustomerDetailsDraft::default()
        };
        assert_eq!(details, expected);
    }
}

#[tokio::test]
async fn a_customer_finds_the_details_that_its_services_share() {
    let test = TestWorld::new();
    let mut contacts = Rows::default();
    let helmi = ContactDraft {
        first_name: "Helmi".to_owned(),
        ..ContactDraft::default()
    };
    contacts.push(RowId::parse("contact-1").unwrap(), helmi);
    let shared = SharedDetails {
        customer_details: CustomerDetailsDraft {
            email: "toimisto@lumo.example".to_owned(),
            ..CustomerDetailsDraft::default()
        },
        contacts,
        billing: BillingDraft {
            language: "sv".to_owned(),
            ..BillingDraft::default()
        },
    };
    make_customer(&test.world, LUMO, &[Service::PatientData], shared.clone()).await;
    let lena = acting("Lena", LUMO);
    let id = start(&test.world, &lena, Service::Imaging).await;
    let open = open(&test.world, &lena, &id).await;
    assert_eq!(open.draft().customer_details, shared.customer_details);
    assert_eq!(open.draft().contacts, shared.contacts);
    assert_eq!(open.draft().billing, shared.billing);
    assert_eq!(open.draft().access_points.len(), 1);
    assert!(
        !open.steps.contains(&Step::Commitment),
        "a customer has signed it"
    );
}

#[tokio::test]
async fn a_second_application_begins_with_what_the_newest_one_tells() {
    let test = TestWorld::new();
    let aino = acting("Aino", KUUSAMA);
    let first = start(&test.world, &aino, Service::PatientData).await;
    let first = fill(&test.world, &aino, &first).await;
    test.clock.advance(time::Duration::MINUTE);
    let second = start(&test.world, &aino, Service::Prescription).await;
    let opened = open(&test.world, &aino, &second).await;
    assert_eq!(
        opened.draft().customer_details,
        first.draft().customer_details
    );
    assert_eq!(opened.draft().contacts, first.draft().contacts);
    assert_eq!(opened.draft().billing, first.draft().billing);
    let own = [
        Step::AccessPoints,
        Step::ServiceDescription,
        Step::Commitment,
    ];
    assert!(own.iter().all(|step| opened.draft().is_untouched(*step)));
    assert_eq!(opened.state.acceptances.service_description, None);
}

#[tokio::test]
async fn what_is_typed_into_the_second_application_stays_out_of_the_first() {
    let test = TestWorld::new();
    let aino = acting("Aino", KUUSAMA);
    let first = start(&test.world, &aino, Service::PatientData).await;
    let before = fill(&test.world, &aino, &first).await;
    let second = start(&test.world, &aino, Service::Prescription).await;
    answer(
        &test.world,
        &aino,
        &second,
        Step::CustomerDetails,
        &[("phone", "1")],
    )
    .await;
    let after = open(&test.world, &aino, &first).await;
    assert_eq!(after.draft(), before.draft());
}
