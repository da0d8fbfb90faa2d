//! What the rows of a repeating group are called.

use domain::forms::ApplicationDraft;
use domain::forms::access_points::AccessPointDraft;
use domain::forms::contacts::ContactDraft;
use domain::forms::step::Step;
use domain::values::RowId;
use texts::Texts;

/// Stands for the number in the name of a row that an island is yet to number.
pub const NUMBER_TO_COME: &str = "{number}";

/// An access point by its number and, once it is typed, its OID.
#[must_use]
pub fn access_point_name(texts: &Texts, number: &str, point: &AccessPointDraft) -> String {
    name(
        texts,
        "access-points-row",
        number,
        ("oid", point.oid.trim()),
    )
}

/// A contact by its number and, once it is typed, its name.
#[must_use]
pub fn contact_name(texts: &Texts, number: &str, contact: &ContactDraft) -> String {
    name(
        texts,
        "contacts-row",
        number,
        ("name", &contact.display_name()),
    )
}

fn name(texts: &Texts, id: &str, number: &str, (key, called): (&str, &str)) -> String {
    if called.is_empty() {
        return texts.text_with(id, &[("number", number)]);
    }
    texts.text_with(
        &format!("{id}.with-{key}"),
        &[("number", number), (key, called)],
    )
}

/// The row's place on the page, from 0; `None` when the step has no such row (any more).
#[must_use]
pub fn index_of(draft: &ApplicationDraft, step: Step, row: &RowId) -> Option<usize> {
    match step {
        Step::AccessPoints => draft
            .access_points
            .iter()
            .position(|known| known.id == *row),
        Step::Contacts => draft.contacts.iter().position(|known| known.id == *row),
        Step::Instructions
        | Step::CustomerDetails
        | Step::Billing
        | Step::ServiceDescription
        | Step::Commitment
        | Step::Summary
        | Step::Receipt => None,
    }
}

/// The name of a row of `step`; `None` when there is no such row (any more).
#[must_use]
pub fn row_name(
    texts: &Texts,
    draft: &ApplicationDraft,
    step: Step,
    row: &RowId,
) -> Option<String> {
    let number = (index_of(draft, step, row)? + 1).to_string();
    match step {
        Step::AccessPoints => draft
            .access_points
            .get(row)
            .map(|point| access_point_name(texts, &number, point)),
        _ => draft
            .contacts
            .get(row)
            .map(|contact| contact_name(texts, &number, contact)),
    }
}
