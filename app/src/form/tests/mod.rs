//! How fields and rows are drawn.

mod fields;
mod groups;
mod rows;
mod summaries;

use domain::forms::contacts::ContactDraft;
use domain::forms::{Field, FormDraft};
use domain::language::Language;
use domain::values::{RowId, Value};
use leptos::prelude::*;
use texts::Texts;

fn finnish() -> &'static Texts {
    Texts::of(Language::Fi)
}

fn row_id(id: &str) -> RowId {
    RowId::parse(id).expect("a row id")
}

fn field<T: FormDraft>(name: &str) -> &'static Field {
    T::FIELDS
        .iter()
        .find(|field| field.name == name)
        .expect("a field of that name")
}

fn contact_field(name: &str) -> &'static Field {
    field::<ContactDraft>(name)
}

/// The HTML of a view without the renderer's markers.
fn html(view: AnyView) -> String {
    view.to_html().replace("<!>", "")
}

/// The tag that holds `attribute`, from `<` to `>`.
fn tag(html: &str, attribute: &str) -> String {
    let place = html
        .find(attribute)
        .unwrap_or_else(|| panic!("no {attribute} in {html}"));
    let start = html[..=place].rfind('<').expect("the start of the tag");
    let end = html[place..].find('>').expect("the end of the tag");
    html[start..=place + end].to_owned()
}
