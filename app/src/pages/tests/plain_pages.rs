//! Pages outside the wizard.

use domain::access::AccessRefusal;
use domain::language::Language;
use domain::service::Service;
use service::session::{EntryRefused, MandateStage, StaffSession};

use super::fixtures::{frame, sent, session};
use super::html::Page;
use crate::components::viewer::Viewer;
use crate::pages::{
    Frame, Letter, accessibility, choose_organisation, desk, guides, landing, logged_out, mailbox,
    privacy,
};

fn anonymous(language: Language) -> Frame {
    Frame {
        viewer: Viewer::Anonymous,
        ..frame(language)
    }
}

#[test]
fn every_page_of_running_text_is_sound_in_both_languages() {
    for language in Language::ALL {
        for page in [
            landing::page,
            guides::page,
            privacy::page,
            accessibility::page,
            logged_out::page,
        ] {
            Page::read(page(&frame(language)));
            Page::read(page(&anonymous(language)));
        }
    }
}

#[test]
fn the_way_in_is_a_link_and_the_first_thing_to_do() {
    let page = Page::read(landing::page(&anonymous(Language::Fi)));
    assert_eq!(page.words("main .button-primary"), "Kirjaudu Ekstranetiin");
    assert_eq!(
        page.attribute("main .button-primary", "href").as_deref(),
        Some("/fi/login")
    );
    assert!(page.all("main form").is_empty());
}

#[test]
fn an_organisation_to_act_for_is_a_link_to_its_front_page() {
    let page = Page::read(choose_organisation::page(&frame(Language::Fi), &session()));
    assert_eq!(
        page.attribute(".card a", "href").as_deref(),
        Some("/fi/org/9000001-1")
    );
    assert!(page.words(".card").contains("toimitusjohtaja"));
}

#[test]
fn mandates_that_cannot_be_asked_can_be_asked_again() {
    for language in Language::ALL {
        let mut session = session();
        session.representations.clear();
        let page = Page::read(choose_organisation::page(&frame(language), &session));
        let again = format!("main a[href='/{}/login']", language.code());
        assert_eq!(page.all(&again).len(), 1);
    }
}

#[test]
fn every_refusal_to_enter_says_why_and_what_to_do() {
    let mut session = session();
    session.representations.clear();
    session.mandates = answered();
    for language in Language::ALL {
        for refusal in [
            AccessRefusal::PositionNotEnough,
            AccessRefusal::NeedsMandate,
            AccessRefusal::Incomplete,
            AccessRefusal::OrganisationMissing,
        ] {
            session.refusals = vec![EntryRefused {
                organisation: "Vanamo Palvelut Oy".to_owned(),
                business_id: "9000009-7".to_owned(),
                refusal,
            }];
            let page = Page::read(choose_organisation::page(&frame(language), &session));
            assert!(page.says("Vanamo Palvelut Oy"));
            assert!(page.words(".notice-warning").contains("kanta@kanta.fi"));
        }
    }
}

#[test]
fn somebody_with_no_right_at_all_is_told_how_to_get_one() {
    let mut session = session();
    session.representations.clear();
    session.mandates = answered();
    let page = Page::read(choose_organisation::page(&frame(Language::Fi), &session));
    assert_eq!(
        page.words("h1"),
        "Et voi asioida minkään organisaation puolesta"
    );
    assert!(page.says("Suomi.fi-asiointivaltuus"));
}

fn answered() -> MandateStage {
    let session = service::ports::mandates::MandateSession {
        session_id: String::new(),
        user_id: String::new(),
    };
    MandateStage::Answered { session }
}

#[test]
fn the_desk_lists_what_was_sent() {
    for language in Language::ALL {
        let handler = StaffSession {
            subject: "h-1".to_owned(),
            name: "Kaisa Kouri".to_owned(),
            id_token: String::new(),
        };
        let staff = Frame {
            viewer: Viewer::Staff {
                name: handler.name.clone(),
            },
            ..frame(language)
        };
        let empty = Page::read(desk::page(&staff, &handler, &[]));
        assert!(empty.all("table").is_empty());
        let received = [sent(Service::PatientData, language)];
        let page = Page::read(desk::page(&staff, &handler, &received));
        assert_eq!(page.words("tbody th"), "KE-2026-000042");
        assert!(page.words("tbody").contains("22.11.2026"));
    }
}

#[test]
fn the_mailbox_says_when_it_is_empty() {
    for language in Language::ALL {
        let empty = Page::read(mailbox::page(&frame(language), &[]));
        assert!(empty.all("table").is_empty());
        let letter = Letter {
            name: "1.eml".to_owned(),
            subject: "KE-2026-000042".to_owned(),
            date: "22.11.2026".to_owned(),
        };
        let page = Page::read(mailbox::page(&frame(language), &[letter]));
        assert_eq!(page.words("tbody th"), "KE-2026-000042");
    }
}
