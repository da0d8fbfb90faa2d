//! The two customers of the demo world that use services already.

use anyhow::Context as _;
use domain::customership::{Customership, ServiceInUse, SharedDetails};
use domain::forms::billing::BillingDraft;
use domain::forms::contacts::ContactDraft;
use domain::forms::customer_details::CustomerDetailsDraft;
use domain::forms::rows::Rows;
use domain::service::Service;
use domain::values::{BusinessId, RowId, Value as _};
use service::world::{World, timestamp};
use time::macros::datetime;

/// Makes the customers that are not there yet.
///
/// # Errors
/// When the store fails.
pub async fn make(world: &World) -> anyhow::Result<()> {
    let lumo = customer(
        "9000008-9",
        &[Service::PatientData, Service::Prescription],
        SharedDetails {
            customer_details: details("Isokatu 30", "90100", "OULU", "toimisto@lumo.example"),
            contacts: contacts(),
            billing: BillingDraft {
                language: "fi".to_owned(),
                e_invoice_address: "003790000089".to_owned(),
                intermediary: "003721291126".to_owned(),
                reference: "Kanta".to_owned(),
                street_address: "Isokatu 30".to_owned(),
                postal_code: "90100".to_owned(),
                post_office: "OULU".to_owned(),
            },
        },
    )?;
    let sadekuva = customer(
        "9000011-8",
        &[Service::PatientData],
        SharedDetails {
            customer_details: details("Sairaalakatu 5", "70100", "KUOPIO", "info@sadekuva.example"),
            contacts: contacts(),
            billing: BillingDraft::default(),
        },
    )?;
    let mut transaction = world.storage.begin().await?;
    for customership in [lumo, sadekuva] {
        if transaction
            .customership(&customership.organisation)
            .await?
            .is_none()
        {
            transaction
                .save_customership(&customership, 0, world.now())
                .await?;
        }
    }
    Ok(transaction.commit().await?)
}

fn customer(
    business_id: &str,
    services: &[Service],
    shared: SharedDetails,
) -> anyhow::Result<Customership> {
    let since = timestamp(datetime!(2024-03-01 08:00 UTC));
    Ok(Customership {
        organisation: BusinessId::parse(business_id)
            .ok()
            .context("a demo business id is wrong")?,
        since,
        services: services
            .iter()
            .map(|&service| ServiceInUse { service, since })
            .collect(),
        shared,
    })
}

fn details(street: &str, code: &str, office: &str, email: &str) -> CustomerDetailsDraft {
    CustomerDetailsDraft {
        street_address: street.to_owned(),
        postal_code: code.to_owned(),
        post_office: office.to_owned(),
        email: email.to_owned(),
        phone: "0401234567".to_owned(),
    }
}

/// Three contacts, which together hold every role that the customers' services ask for.
fn contacts() -> Rows<ContactDraft> {
    let person = |first: &str, last: &str, shared: &str, service: &str| ContactDraft {
        kind: "person".to_owned(),
        first_name: first.to_owned(),
        last_name: last.to_owned(),
        phone: "0501234567".to_owned(),
        email: format!("{}@asiakas.example", first.to_lowercase()),
        shared_roles: shared.to_owned(),
        service_roles: service.to_owned(),
        ..ContactDraft::default()
    };
    let help_desk = ContactDraft {
        kind: "organisation".to_owned(),
        organisation_name: "IT-tuki".to_owned(),
        phone: "0451234567".to_owned(),
        email: "tuki@asiakas.example".to_owned(),
        shared_roles: "technical\ndisturbance".to_owned(),
        ..ContactDraft::default()
    };
    let mut rows = Rows::default();
    let all = [
        person("Helmi", "Hallinto", "administrative", "billing"),
        person("Taneli", "Tietosuoja", "data-protection", "archivist"),
        help_desk,
    ];
    for (number, contact) in all.into_iter().enumerate() {
        if let Ok(id) = RowId::parse(&format!("contact-{}", number + 1)) {
            rows.push(id, contact);
        }
    }
    rows
}
