//! The page around everything.

use domain::language::Language;
use leptos::prelude::*;
use texts::Texts;

use super::document::{Assets, Document, document};
use super::viewer::{OrganisationBar, Viewer};

fn page(language: Language) -> Document {
    Document {
        language,
        title: "Sivu".to_owned(),
        path: "/org/9000001-1/patient-data".to_owned(),
        viewer: Viewer::Representative {
            person_name: "Aino Toimi".to_owned(),
            organisation: Some(OrganisationBar {
                name: "Kuusama & Co".to_owned(),
                business_id: "9000001-1".to_owned(),
            }),
            may_change: true,
        },
        assets: Assets {
            css: "/style.css".to_owned(),
            boot: Some("/boot.js".to_owned()),
        },
        ..Document::default()
    }
}

fn html(page: &Document) -> String {
    document(page, || view! { <h1>"Sivu"</h1> }.into_any())
}

#[test]
fn a_page_is_whole_in_both_languages() {
    for language in Language::ALL {
        let html = html(&page(language));
        let texts = Texts::of(language);
        let start = format!("<!DOCTYPE html><html lang=\"{}\">", language.code());
        assert!(html.starts_with(&start), "{html}");
        for id in [
            "skip-to-content",
            "menu-guides",
            "help-title",
            "menu-accessibility",
        ] {
            assert!(html.contains(&texts.text(id)), "{id} in {html}");
        }
        assert_eq!(html.matches("<h1").count(), 1);
        assert_eq!(html.matches("<main").count(), 1);
    }
}

#[test]
fn the_title_names_the_service_and_tells_of_errors_first() {
    let mut page = page(Language::Fi);
    assert_eq!(page.full_title(), "Sivu – Kanta Ekstranet");
    page.has_errors = true;
    assert_eq!(page.full_title(), "Virhe: Sivu – Kanta Ekstranet");
    page.language = Language::Sv;
    assert_eq!(page.full_title(), "Fel: Sivu – Kanta Extranätet");
}

#[test]
fn no_style_and_no_script_is_inline() {
    let html = html(&page(Language::Fi));
    for inline in ["<style", " style=", " onclick=", "javascript:"] {
        assert!(!html.contains(inline), "{inline} in {html}");
    }
    assert_eq!(html.matches("<script").count(), 1);
    assert!(html.contains("src=\"/boot.js\"></script>"), "{html}");
}

#[test]
fn no_idle_marker_is_left() {
    assert!(!html(&page(Language::Fi)).contains("<!>"));
}

#[test]
fn the_language_switch_keeps_the_page() {
    let html = html(&page(Language::Fi));
    assert!(
        html.contains("href=\"/sv/org/9000001-1/patient-data\""),
        "{html}"
    );
    assert!(html.contains("hreflang=\"sv\""), "{html}");
}

#[test]
fn the_language_switch_of_a_form_saves_it() {
    let form = Document {
        switch_form: Some("step".to_owned()),
        ..page(Language::Sv)
    };
    let html = html(&form);
    assert!(html.contains("value=\"language:fi\""), "{html}");
    assert!(!html.contains("hreflang"), "{html}");
}

#[test]
fn the_enter_key_goes_on_and_does_not_switch_the_language() {
    let form = Document {
        switch_form: Some("step".to_owned()),
        ..page(Language::Fi)
    };
    let html = html(&form);
    let next = html.find("value=\"next\"").expect("the default button");
    let switch = html
        .find("value=\"language:sv\"")
        .expect("the language switch");
    assert!(next < switch, "{html}");
}

#[test]
fn the_menu_marks_the_section_one_is_in() {
    let mut page = page(Language::Fi);
    assert!(html(&page).contains("href=\"/fi/org/9000001-1\" aria-current=\"true\""));
    page.path = "/guides".to_owned();
    assert!(html(&page).contains("href=\"/fi/guides\" aria-current=\"page\""));
}

#[test]
fn the_organisation_acted_for_is_on_every_page_once_chosen() {
    let chosen = html(&page(Language::Fi));
    assert!(
        chosen.contains("Kuusama &amp; Co") && chosen.contains("/fi/represent"),
        "{chosen}"
    );
    let anonymous = html(&Document {
        viewer: Viewer::Anonymous,
        ..page(Language::Fi)
    });
    assert!(!anonymous.contains("organisation-bar") && !anonymous.contains("/logout"));
}
