//! A known postal code proposes its post office, in the language of the page.

use domain::language::Language;
use domain::values::{PostalCode, Value as _, post_office_for};
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlInputElement};

use super::dom::{answer_of, by_id, document, field_of};
use super::field_checks::name_of;

/// Marks a post office that was proposed and not typed over.
const PROPOSED: &str = "data-proposed";

/// Proposes while the code is typed, before the next field has the focus. What somebody typed is
/// never written over.
pub fn propose(typed_in: &Element) {
    let Some(field) = field_of(typed_in) else {
        return;
    };
    match name_of(&field).as_str() {
        "post_office" => drop(typed_in.remove_attribute(PROPOSED)),
        "postal_code" => {
            let office = PostalCode::parse(&answer_of(&field))
                .ok()
                .and_then(|code| office_of(&code));
            if let Some(office) = office {
                fill(office);
            }
        }
        _ => {}
    }
}

fn office_of(code: &PostalCode) -> Option<&'static str> {
    let (fi, sv) = post_office_for(code)?;
    let language = document()
        .document_element()
        .and_then(|root| root.get_attribute("lang"));
    Some(
        match language
            .as_deref()
            .and_then(Language::from_code)
            .unwrap_or_default()
        {
            Language::Fi => fi,
            Language::Sv => sv,
        },
    )
}

fn fill(office: &str) {
    let Some(input) =
        by_id("post-office").and_then(|input| input.dyn_into::<HtmlInputElement>().ok())
    else {
        return;
    };
    if input.value().trim().is_empty() || input.has_attribute(PROPOSED) {
        input.set_value(office);
        input.set_attribute(PROPOSED, "").ok();
    }
}
