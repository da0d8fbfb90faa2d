//! The six steps that have a form.

use domain::forms::check::Acceptances;
use domain::forms::contacts::ContactDraft;
use domain::forms::step::Step;
use domain::language::Language;
use domain::service::Service;
use service::use_cases::open_application::OpenDraft;

use super::fixtures::{
    KNOWN_POINT, NOW, acting, complete, contact, empty_draft, frame, open, row, untouched,
};
use super::html::Page;
use crate::pages::{RemovedRow, StepView, step};

fn view(step: Step, show_problems: bool) -> StepView {
    StepView {
        step,
        show_problems,
        saved_at: Some(NOW),
        removed: None,
        status: None,
    }
}

fn page(language: Language, open: &OpenDraft, view: &StepView) -> Page {
    Page::read(step::page(&frame(language), &acting(), open, view))
}

#[test]
fn every_step_of_every_service_is_sound_empty_and_full_with_and_without_problems() {
    for language in Language::ALL {
        for service in Service::ALL {
            for draft in [untouched(service), complete(service)] {
                for step in draft.steps.iter().copied().filter(|step| step.is_form()) {
                    for problems in [false, true] {
                        page(language, &draft, &view(step, problems));
                    }
                }
            }
        }
    }
}

#[test]
fn a_form_carries_for_whom_and_from_which_version_it_was_filled_in() {
    let page = page(
        Language::Fi,
        &untouched(Service::PatientData),
        &view(Step::Billing, true),
    );
    assert_eq!(page.value("organisation"), "9000001-1");
    assert_eq!(page.value("version"), "7");
    assert_eq!(page.value("shown"), "problems");
    assert_eq!(page.value("focus"), "");
    let action = page.attribute("#step-form", "action").unwrap_or_default();
    assert!(action.starts_with("/fi/org/9000001-1/patient-data/") && action.ends_with("/billing"));
}

#[test]
fn the_enter_key_presses_the_button_that_saves_and_continues() {
    let page = page(
        Language::Fi,
        &complete(Service::PatientData),
        &view(Step::Contacts, false),
    );
    let buttons = page.all("button[form=step-form], #step-form button");
    assert_eq!(buttons[0].attr("value"), Some("next"));
    let shown = page.all_words("#step-form .actions button");
    assert_eq!(shown, ["Tallenna ja jatka", "Edellinen"]);
}

#[test]
fn what_was_typed_is_shown_again_with_what_is_wrong_with_it() {
    let mut draft = empty_draft();
    draft.customer_details.postal_code = "1234".to_owned();
    draft.customer_details.email = "<b>\"x\"</b>".to_owned();
    let open = open(Service::PatientData, draft, Acceptances::default());
    let page = page(Language::Fi, &open, &view(Step::CustomerDetails, true));
    assert_eq!(page.value("postal_code"), "1234");
    assert_eq!(page.value("email"), "<b>\"x\"</b>");
    assert_eq!(
        page.attribute("#postal-code", "aria-invalid").as_deref(),
        Some("true")
    );
    assert!(
        page.words("title")
            .starts_with("Virhe: Asiakastiedot – Potilastietovaranto")
    );
    let told = page.words("#postal-code-error");
    let links = page.all_words("#error-summary a");
    assert!(links.contains(&told), "{links:?} should say {told}");
}

#[test]
fn the_summary_of_errors_goes_through_the_page_from_top_to_bottom() {
    let page = page(
        Language::Fi,
        &untouched(Service::Prescription),
        &view(Step::Billing, true),
    );
    let links: Vec<_> = page
        .all("#error-summary a")
        .iter()
        .filter_map(|link| link.attr("href"))
        .collect();
    assert_eq!(
        links,
        [
            "#language-fi",
            "#street-address",
            "#postal-code",
            "#post-office"
        ]
    );
}

#[test]
fn nothing_is_called_wrong_before_it_is_asked() {
    let page = page(
        Language::Sv,
        &untouched(Service::PatientData),
        &view(Step::Contacts, false),
    );
    assert!(page.all("#error-summary, [aria-invalid]").is_empty());
    assert!(
        page.words("title")
            .starts_with("Kontaktpersoner – Patientdatalagret")
    );
}

#[test]
fn problems_can_be_left_for_later() {
    let page = page(
        Language::Fi,
        &untouched(Service::PatientData),
        &view(Step::Contacts, true),
    );
    assert_eq!(
        page.words("button[value=next-anyway]"),
        "Jatka ja korjaa myöhemmin"
    );
}

#[test]
fn the_systems_of_a_known_access_point_are_offered() {
    let page = page(
        Language::Fi,
        &complete(Service::PatientData),
        &view(Step::AccessPoints, false),
    );
    let offered: Vec<_> = page
        .all("input[name='ap-1.systems']")
        .iter()
        .filter_map(|input| input.attr("value").map(str::to_owned))
        .collect();
    assert_eq!(offered, ["Potilas-Esko", "Resepti-Ilona"]);
    assert_eq!(page.value("ap-1.oid"), KNOWN_POINT);
    assert!(page.says("Esimerkkitoimittaja Oy"));
    assert_eq!(
        page.words("button[value='look-up:ap-1']"),
        "Hae järjestelmät"
    );
}

#[test]
fn only_prescriptions_ask_for_renewal_requests() {
    for service in Service::ALL {
        let page = page(
            Language::Fi,
            &untouched(service),
            &view(Step::AccessPoints, false),
        );
        let asked = !page.all("input[name=renewal_requests]").is_empty();
        assert_eq!(asked, service == Service::Prescription);
    }
}

#[test]
fn a_contact_is_offered_the_roles_of_this_service_alone() {
    let page = page(
        Language::Fi,
        &complete(Service::SocialWelfare),
        &view(Step::Contacts, false),
    );
    let roles: Vec<_> = page
        .all("input[name='c-1.service_roles']")
        .iter()
        .filter_map(|input| input.attr("value"))
        .collect();
    assert_eq!(roles, ["archivist"]);
}

#[test]
fn a_removed_row_can_be_put_back() {
    let removed = RemovedRow {
        row: row("c-9"),
        version: 6,
        name: "Yhteystieto 2".to_owned(),
    };
    let view = StepView {
        removed: Some(removed),
        ..view(Step::Contacts, false)
    };
    let page = page(Language::Fi, &complete(Service::PatientData), &view);
    assert_eq!(page.value("removed_version"), "6");
    assert_eq!(page.words("button[value='restore:c-9']"), "Kumoa poisto");
    assert!(page.says("Yhteystieto 2 on poistettu."));
}

#[test]
fn many_contacts_are_folded_but_for_those_with_something_to_do() {
    let mut draft = empty_draft();
    for number in 2..=200 {
        draft.contacts.push(row(&format!("c-{number}")), contact());
    }
    let open = open(Service::PatientData, draft, Acceptances::default());
    let page = page(Language::Fi, &open, &view(Step::Contacts, true));
    let unfolded: Vec<_> = page
        .all("details.row[open]")
        .iter()
        .filter_map(|row| row.attr("data-row"))
        .collect();
    assert!(
        unfolded.contains(&"c-1") && unfolded.len() <= 2,
        "{unfolded:?}"
    );
    assert!(
        page.all("button[value=add-row]").is_empty(),
        "there are as many as there can be"
    );
}

#[test]
fn a_contact_without_a_kind_is_drawn_with_all_names() {
    let mut draft = empty_draft();
    draft.contacts.push(
        row("c-2"),
        ContactDraft {
            kind: "organisation".to_owned(),
            ..contact()
        },
    );
    let open = open(Service::PatientData, draft, Acceptances::default());
    let page = page(Language::Sv, &open, &view(Step::Contacts, false));
    for name in [
        "c-1.first_name",
        "c-1.organisation_name",
        "c-2.organisation_name",
    ] {
        assert_eq!(page.all(&format!("input[name='{name}']")).len(), 1);
    }
}

#[test]
fn the_version_of_the_text_that_is_read_travels_with_its_acceptance() {
    for step in [Step::ServiceDescription, Step::Commitment] {
        let open = complete(Service::PatientData);
        let page = page(Language::Fi, &open, &view(step, false));
        assert_eq!(page.value("text_version"), "2026-1");
        assert!(page.says("Aino Toimi") && page.says("22.11.2026 klo 10.42"));
    }
}

#[test]
fn a_tick_on_an_older_text_is_not_shown_on_the_newer_one() {
    let ticked = |open: &OpenDraft| {
        let page = page(Language::Fi, open, &view(Step::Commitment, false));
        page.all("input[name='accepted'][checked]").len()
    };
    let mut open = complete(Service::PatientData);
    assert_eq!(ticked(&open), 1);
    open.circumstances.commitment_version = "2027-1".to_owned();
    assert_eq!(ticked(&open), 0);
}

#[test]
fn leaving_by_the_step_list_saves_and_the_receipt_is_closed() {
    let page = page(
        Language::Fi,
        &untouched(Service::PatientData),
        &view(Step::Billing, false),
    );
    assert_eq!(page.all("nav.steps button[form=step-form]").len(), 7);
    assert!(
        page.words("nav.steps [aria-current=step]")
            .starts_with("Laskutustiedot")
    );
}

#[test]
fn a_step_stays_small() {
    for service in Service::ALL {
        let open = complete(service);
        for step in open.steps.iter().copied().filter(|step| step.is_form()) {
            let bytes = page(Language::Fi, &open, &view(step, false)).bytes();
            assert!(
                bytes < 60_000,
                "{step:?} has {bytes} bytes before compression"
            );
        }
    }
}
