//! The front page and the pages of the services.

use ::service::use_cases::front_page::Standing;
use domain::application::StateCode;
use domain::application::eligibility::Refusal;
use domain::language::Language;
use domain::service::Service;
use domain::timestamp::Timestamp;

use super::fixtures::{NOW, acting, application_id, frame};
use super::html::Page;
use crate::pages::{front, service};

fn standings() -> Vec<Standing> {
    let at = Timestamp(NOW.unix_timestamp());
    let sent = |state| Standing::Sent {
        id: application_id(),
        reference: "KE-2026-000042".to_owned(),
        sent_at: at,
        state,
    };
    let mut all = vec![
        Standing::MayApply,
        Standing::Draft {
            id: application_id(),
            saved_at: NOW,
        },
        sent(StateCode::Sent),
        sent(StateCode::MoreAsked),
        Standing::InUse { since: at },
    ];
    all.extend(
        [
            Refusal::NotHealth,
            Refusal::NotSocial,
            Refusal::NeitherSector,
            Refusal::ImagingNeedsPatientData,
            Refusal::PharmacistOnlyPrescription,
            Refusal::AlreadyInUse,
        ]
        .map(Standing::Refused),
    );
    all
}

#[test]
fn every_standing_of_every_service_has_its_pages() {
    for language in Language::ALL {
        for standing in standings() {
            let services = Service::ALL.map(|service| (service, standing.clone()));
            let page = Page::read(front::page(&frame(language), &acting(), &services));
            assert_eq!(page.all(".card h3 a").len(), 4);
            for service in Service::ALL {
                Page::read(service::page(
                    &frame(language),
                    &acting(),
                    service,
                    &standing,
                ));
            }
        }
    }
}

#[test]
fn the_links_of_the_front_page_name_their_service() {
    let services = Service::ALL.map(|service| (service, Standing::MayApply));
    let page = Page::read(front::page(&frame(Language::Fi), &acting(), &services));
    let names: Vec<_> = page
        .all(".card a[aria-label]")
        .iter()
        .filter_map(|link| link.attr("aria-label"))
        .collect();
    assert_eq!(names[2], "Hae palvelua: Resepti-palvelu");
    assert_eq!(names.len(), 4);
}

#[test]
fn an_application_begins_from_the_instructions() {
    let page = Page::read(service::page(
        &frame(Language::Fi),
        &acting(),
        Service::PatientData,
        &Standing::MayApply,
    ));
    assert_eq!(page.words("h1"), "Käyttöönoton toimintaohje");
    let form = "main form[method=post]";
    assert_eq!(
        page.attribute(form, "action").as_deref(),
        Some("/fi/org/9000001-1/patient-data")
    );
    assert_eq!(page.value("organisation"), "9000001-1");
    assert_eq!(page.words("main form button"), "Aloita");
}

#[test]
fn a_begun_application_is_continued_and_not_begun_again() {
    let standing = Standing::Draft {
        id: application_id(),
        saved_at: NOW,
    };
    let page = Page::read(service::page(
        &frame(Language::Sv),
        &acting(),
        Service::Imaging,
        &standing,
    ));
    assert!(page.all("main form").is_empty());
    let href = page
        .attribute("main .button-primary", "href")
        .unwrap_or_default();
    assert!(href.starts_with("/sv/org/9000001-1/imaging/") && href.ends_with("/access-points"));
}

#[test]
fn imaging_without_the_patient_data_repository_leads_to_it() {
    let page = Page::read(service::page(
        &frame(Language::Fi),
        &acting(),
        Service::Imaging,
        &Standing::Refused(Refusal::ImagingNeedsPatientData),
    ));
    assert_eq!(page.words(".notice-warning a"), "Potilastietovaranto");
}
