//! Two answers to the same field.

use domain::forms::ApplicationDraft;
use domain::forms::merge::merge;
use domain::forms::posted::{Posted, apply};
use domain::forms::step::Step;
use domain::language::Language;
use domain::service::Service;
use service::use_cases::save_step::Clashed;

use super::fixtures::{acceptances, acting, contact, frame, full_draft, open, row};
use super::html::Page;
use crate::pages::conflict;

fn clashed(mine: ApplicationDraft, theirs: ApplicationDraft) -> Clashed {
    let (merged, clashes) = merge(&full_draft(), &mine, &theirs);
    assert!(!clashes.is_empty(), "the drafts should clash");
    let current = open(Service::PatientData, theirs, acceptances());
    Clashed {
        current,
        mine,
        merged,
        clashes,
    }
}

fn page(language: Language, step: Step, clashed: &Clashed) -> Page {
    let html = conflict::page(
        &frame(language),
        &acting(),
        Service::PatientData,
        step,
        clashed,
    );
    Page::read(html)
}

/// Posts the page's form, with `mine` chosen (or not) wherever there is a choice.
fn post(page: &Page, clashed: &Clashed, step: Step, mine: bool) -> ApplicationDraft {
    let mut pairs: Vec<(String, String)> = Vec::new();
    for input in page.all("#conflict-form input") {
        let chosen = match input.attr("type") {
            Some("radio") => input
                .attr("id")
                .is_some_and(|id| id.ends_with("-yours") == mine),
            Some("checkbox") => input.attr("checked").is_some(),
            _ => true,
        };
        if chosen {
            let attribute = |name| input.attr(name).unwrap_or_default().to_owned();
            pairs.push((attribute("name"), attribute("value")));
        }
    }
    let posted = Posted::new(
        pairs
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str())),
    );
    apply(clashed.current.draft(), step, &posted).expect("a form of this service")
}

#[test]
fn either_answer_can_be_chosen_and_nothing_else_changes() {
    let mut mine = full_draft();
    mine.customer_details.phone = "040 1111111".to_owned();
    mine.customer_details.email = "uusi@kuusama.example".to_owned();
    let mut theirs = full_draft();
    theirs.customer_details.phone = "040 2222222".to_owned();
    theirs.customer_details.street_address = "Uusikatu 1".to_owned();
    let clashed = clashed(mine, theirs);
    for language in Language::ALL {
        let page = page(language, Step::CustomerDetails, &clashed);
        assert_eq!(page.value("version"), "7");
        for (chosen, phone) in [(true, "040 1111111"), (false, "040 2222222")] {
            let saved = post(&page, &clashed, Step::CustomerDetails, chosen).customer_details;
            assert_eq!(saved.phone, phone);
            assert_eq!(saved.email, "uusi@kuusama.example", "my other change stays");
            assert_eq!(
                saved.street_address, "Uusikatu 1",
                "their other change stays"
            );
        }
    }
}

#[test]
fn several_choices_are_chosen_between_as_a_whole() {
    let with_roles = |roles: &str| {
        let mut draft = full_draft();
        if let Some(contact) = draft.contacts.get_mut(&row("c-1")) {
            contact.shared_roles = roles.to_owned();
        }
        draft
    };
    let clashed = clashed(with_roles("administrative\ntechnical"), with_roles(""));
    let page = page(Language::Fi, Step::Contacts, &clashed);
    let roles = |mine| {
        let saved = post(&page, &clashed, Step::Contacts, mine);
        saved
            .contacts
            .get(&row("c-1"))
            .map(|contact| contact.shared_roles.clone())
    };
    assert_eq!(roles(true).as_deref(), Some("administrative\ntechnical"));
    assert_eq!(roles(false).as_deref(), Some(""));
    assert!(page.says("Hallinnollinen yhteyshenkilö, Asiakkaan tekninen yhteyshenkilö"));
}

#[test]
fn a_row_that_one_removed_and_the_other_changed_stays_unless_it_is_unticked() {
    let mut changed = full_draft();
    if let Some(contact) = changed.contacts.get_mut(&row("c-1")) {
        contact.phone = "040 3333333".to_owned();
    }
    let mut removed = full_draft();
    removed.contacts.remove(&row("c-1"));
    removed.contacts.push(row("c-2"), contact());
    for (mine, theirs) in [(changed.clone(), removed.clone()), (removed, changed)] {
        let clashed = clashed(mine, theirs);
        let page = page(Language::Sv, Step::Contacts, &clashed);
        let saved = post(&page, &clashed, Step::Contacts, true);
        assert_eq!(saved.contacts.len(), 2);
        let phone = saved
            .contacts
            .get(&row("c-1"))
            .map(|contact| contact.phone.as_str());
        assert_eq!(phone, Some("040 3333333"));
    }
}
