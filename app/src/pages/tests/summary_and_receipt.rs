//! The review page and the receipt.

use domain::forms::cell::Cell;
use domain::forms::step::Step;
use domain::language::Language;
use domain::service::Service;

use super::fixtures::{acting, complete, frame, row, sent, untouched};
use super::html::Page;
use crate::pages::{SummaryView, receipt, summary};

fn view(show_problems: bool) -> SummaryView {
    SummaryView {
        idempotency_key: "key-1".to_owned(),
        changed: None,
        show_problems,
    }
}

#[test]
fn the_review_page_is_sound_for_every_service() {
    for language in Language::ALL {
        for service in Service::ALL {
            for open in [untouched(service), complete(service)] {
                for problems in [false, true] {
                    let html = summary::page(&frame(language), &acting(), &open, &view(problems));
                    Page::read(html);
                }
            }
        }
    }
}

#[test]
fn a_complete_application_is_sent_with_the_digest_that_is_shown() {
    let open = complete(Service::PatientData);
    let page = Page::read(summary::page(
        &frame(Language::Fi),
        &acting(),
        &open,
        &view(false),
    ));
    let digest = open.digest(Language::Fi).unwrap_or_default();
    assert_eq!(page.value("digest"), digest);
    assert!(page.words(".digest").contains(&digest));
    assert_eq!(page.value("key"), "key-1");
    assert_eq!(page.value("version"), "7");
    assert_eq!(page.value("organisation"), "9000001-1");
    assert_eq!(page.words("#send-form button"), "Lähetä");
    assert!(page.all("#error-summary").is_empty());
}

#[test]
fn every_section_can_be_changed_by_a_link_that_names_it() {
    let open = complete(Service::Prescription);
    let page = Page::read(summary::page(
        &frame(Language::Sv),
        &acting(),
        &open,
        &view(false),
    ));
    let names: Vec<_> = page
        .all(".answer-section a[aria-label]")
        .iter()
        .filter_map(|link| link.attr("aria-label"))
        .collect();
    assert_eq!(names.len(), 6);
    assert!(names.contains(&"Ändra: Kontaktpersoner"), "{names:?}");
}

#[test]
fn what_is_left_to_mend_leads_to_its_control_on_its_step() {
    let open = untouched(Service::PatientData);
    let page = Page::read(summary::page(
        &frame(Language::Fi),
        &acting(),
        &open,
        &view(true),
    ));
    let links: Vec<_> = page
        .all("#error-summary a")
        .iter()
        .filter_map(|link| link.attr("href"))
        .collect();
    assert!(
        links
            .iter()
            .any(|link| link.ends_with("/billing?problems#language-fi")),
        "{links:?}"
    );
    assert!(
        links
            .iter()
            .any(|link| link.ends_with("/contacts?problems#c-1-kind-person"))
    );
    assert!(page.words("title").starts_with("Virhe: Yhteenveto"));
    assert_eq!(page.words("#send-form button"), "Lähetä");
}

#[test]
fn a_refused_sending_says_what_changed() {
    let cell = Cell {
        step: Step::Contacts,
        row: Some(row("c-1")),
        field: "phone".to_owned(),
    };
    let view = SummaryView {
        changed: Some(vec![cell]),
        ..view(false)
    };
    let open = complete(Service::PatientData);
    let page = Page::read(summary::page(&frame(Language::Fi), &acting(), &open, &view));
    let changed = page.words("[role=alert] a");
    assert_eq!(
        changed,
        "Yhteyshenkilöt – Yhteystieto 1: Maija Malli – Puhelinnumero"
    );
}

#[test]
fn the_receipt_tells_everything_that_was_sent() {
    for language in Language::ALL {
        for service in Service::ALL {
            let stored = sent(service, language);
            let page = Page::read(receipt::page(&frame(language), &acting(), &stored));
            for said in [
                "KE-2026-000042",
                "Maija Malli",
                "Koulukatu 4",
                "Aino Toimi",
                "10.42",
            ] {
                assert!(page.says(said), "{said}");
            }
            assert!(page.says("posti@kuusama.example"));
            assert!(
                page.all(".answer-section a").is_empty(),
                "nothing can be changed any more"
            );
        }
    }
}

#[test]
fn a_receipt_says_thank_you() {
    let thanks = |language| {
        let stored = sent(Service::PatientData, language);
        Page::read(receipt::page(&frame(language), &acting(), &stored)).words("h1")
    };
    assert_eq!(thanks(Language::Fi), "Kiitos");
    assert_eq!(thanks(Language::Sv), "Tack");
}
