//! The choices that a field offers in one application.

use domain::forms::choices::Choice;
use domain::forms::contacts::ServiceRole;
use domain::forms::{Control, Field};
use domain::organisation::AccessPoint;
use domain::values::{Oid, RowId, Value};
use service::use_cases::open_application::OpenDraft;
use texts::Texts;

use crate::form::options::{Choosable, declared_option, declared_options, with_chosen};

/// The choices of `field`: the systems that the register knows behind the row's access point, the
/// roles of the service applied for, or else what the field declares. What a role means is told
/// once on the page and not at each box.
pub fn options(
    texts: &Texts,
    open: &OpenDraft,
    row: Option<&RowId>,
    field: &Field,
) -> Vec<Choosable> {
    match field.control {
        Control::OfferedCheckBoxes => {
            let point = row.and_then(|row| open.draft().access_points.get(row));
            let typed = point
                .map(|point| point.systems.as_str())
                .unwrap_or_default();
            let oid = point.map(|point| point.oid.as_str()).unwrap_or_default();
            let offered = known_point(open, oid).map(|known| known.systems.as_slice());
            let offered = offered.unwrap_or_default().iter().map(Choosable::named);
            with_chosen(offered.collect(), typed)
        }
        Control::CheckBoxes(_) if field.name == "service_roles" => {
            ServiceRole::of(open.circumstances.service)
                .iter()
                .map(|role| short(declared_option(texts, field, role.code())))
                .collect()
        }
        Control::CheckBoxes(_) => declared_options(texts, field)
            .into_iter()
            .map(short)
            .collect(),
        Control::Radio(_)
        | Control::Text
        | Control::Email
        | Control::Telephone
        | Control::Digits
        | Control::CheckBox => declared_options(texts, field),
    }
}

fn short(option: Choosable) -> Choosable {
    Choosable {
        description: None,
        ..option
    }
}

/// The access point of the OID that was typed, if the register knows it.
pub fn known_point<'a>(open: &'a OpenDraft, typed_oid: &str) -> Option<&'a AccessPoint> {
    let oid = Oid::parse(typed_oid).ok()?;
    open.circumstances.known_access_points.as_ref()?.get(&oid)
}

/// The register was asked about the OID that was typed, and does not know it.
pub fn is_unknown_point(open: &OpenDraft, typed_oid: &str) -> bool {
    Oid::parse(typed_oid).is_ok_and(|oid| {
        open.circumstances
            .known_access_points
            .as_ref()
            .is_some_and(|known| !known.contains_key(&oid))
    })
}
