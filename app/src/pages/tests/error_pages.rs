//! Pages in the place of others.

use domain::language::Language;

use super::fixtures::frame;
use super::html::Page;
use crate::components::viewer::Viewer;
use crate::pages::{ErrorKind, Frame, error};

fn all() -> Vec<ErrorKind> {
    vec![
        ErrorKind::BadRequest,
        ErrorKind::LogInFirst,
        ErrorKind::NotFound,
        ErrorKind::Forbidden,
        ErrorKind::NotAllowedForOrganisation,
        ErrorKind::MethodNotAllowed,
        ErrorKind::Gone,
        ErrorKind::TooLarge,
        ErrorKind::UnsupportedType,
        ErrorKind::Unprocessable,
        ErrorKind::TooManyRequests,
        ErrorKind::TimedOut,
        ErrorKind::Internal {
            id: "01J-7".to_owned(),
        },
        ErrorKind::Unavailable,
        ErrorKind::Maintenance,
        ErrorKind::SessionEnded,
        ErrorKind::LoginFailed,
        ErrorKind::LoginCancelled,
        ErrorKind::NotStaff,
        ErrorKind::IdentificationDown,
        ErrorKind::MandatesDown,
        ErrorKind::RegistersDown,
        ErrorKind::CrossSite,
    ]
}

#[test]
fn every_error_has_a_page_that_leads_on() {
    for language in Language::ALL {
        for kind in all() {
            for viewer in [Viewer::Anonymous, frame(language).viewer] {
                let frame = Frame {
                    viewer,
                    ..frame(language)
                };
                let page = Page::read(error::page(&frame, kind.clone()));
                assert_eq!(page.all("main .actions a").len(), 1, "{kind:?}");
                assert!(page.all("main p").len() >= 3, "{kind:?}");
            }
        }
    }
}

#[test]
fn every_status_is_an_error() {
    assert!(all().iter().all(|kind| (400..600).contains(&kind.status())));
}

#[test]
fn a_failure_of_ours_names_its_line_in_the_log() {
    let page = error::page(
        &frame(Language::Fi),
        ErrorKind::Internal {
            id: "01J-7".to_owned(),
        },
    );
    assert!(Page::read(page).says("Virheen tunnus: 01J-7"));
}
