//! From what a form posts to a draft. Reads only the fields that a step declares: a name that is
//! none of them changes nothing (ASVS 15.3.3).

use std::collections::{BTreeMap, BTreeSet};

use super::cell::control_name;
use super::choices::codes;
use super::draft::ApplicationDraft;
use super::field::Control;
use super::rows::Rows;
use super::step::Step;
use super::{FormDraft, access_points, contacts};
use crate::values::{RowId, Value as _};

/// A form that no page of this service sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PostedProblem {
    /// More rows than anybody could have filled in; the most that are taken.
    TooManyRows(usize),
    /// A row id that no page makes, or one that stands twice.
    BadRow,
}

/// The names of controls and what they hold, in the order of the form.
pub struct Posted<'a>(BTreeMap<&'a str, Vec<&'a str>>);

impl<'a> Posted<'a> {
    /// Gathers pairs of a decoded form.
    pub fn new(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut fields: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (name, value) in pairs {
            fields.entry(name).or_default().push(value);
        }
        Self(fields)
    }

    /// The last value of a name.
    #[must_use]
    pub fn last(&self, name: &str) -> Option<&'a str> {
        self.0.get(name)?.last().copied()
    }

    /// Every value of a name.
    #[must_use]
    pub fn all(&self, name: &str) -> &[&'a str] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }
}

/// `base` with the answers of one step replaced by what was posted. A text field that is missing
/// from the form keeps its answer; a box that is missing is not ticked, as forms have it. The rows are
/// those that `rows` names, in that order: one that is missing goes.
///
/// # Errors
/// When the form could not have come from a page of this service.
pub fn apply(
    base: &ApplicationDraft,
    step: Step,
    posted: &Posted<'_>,
) -> Result<ApplicationDraft, PostedProblem> {
    let mut draft = base.clone();
    match step {
        Step::AccessPoints => {
            let most = access_points::MOST_ACCESS_POINTS * 2;
            draft.access_points = rows(&base.access_points, posted, most)?;
            answers(&mut draft.renewal, None, posted);
        }
        Step::CustomerDetails => answers(&mut draft.customer_details, None, posted),
        Step::Contacts => {
            draft.contacts = rows(&base.contacts, posted, contacts::MOST_CONTACTS * 2)?;
        }
        Step::Billing => answers(&mut draft.billing, None, posted),
        Step::ServiceDescription => answers(&mut draft.service_description, None, posted),
        Step::Commitment => answers(&mut draft.commitment, None, posted),
        Step::Instructions | Step::Summary | Step::Receipt => {}
    }
    Ok(draft)
}

fn rows<T: FormDraft>(
    base: &Rows<T>,
    posted: &Posted<'_>,
    most: usize,
) -> Result<Rows<T>, PostedProblem> {
    let ids = posted.all("rows");
    if ids.len() > most {
        return Err(PostedProblem::TooManyRows(most));
    }
    let mut rows = Rows::default();
    for id in ids {
        let id = RowId::parse(id).map_err(|_| PostedProblem::BadRow)?;
        if rows.get(&id).is_some() {
            return Err(PostedProblem::BadRow);
        }
        let mut value = base.get(&id).cloned().unwrap_or_default();
        answers(&mut value, Some(&id), posted);
        rows.push(id, value);
    }
    Ok(rows)
}

fn answers<T: FormDraft>(draft: &mut T, row: Option<&RowId>, posted: &Posted<'_>) {
    for field in T::FIELDS {
        let name = control_name(row, field.name);
        let typed = match field.control {
            Control::CheckBoxes(_) | Control::OfferedCheckBoxes => Some(chosen(
                draft.get(field.name).unwrap_or_default(),
                posted.all(&name),
            )),
            Control::CheckBox => Some(posted.last(&name).unwrap_or_default().to_owned()),
            Control::Text
            | Control::Email
            | Control::Telephone
            | Control::Digits
            | Control::Radio(_) => posted.last(&name).map(str::to_owned),
        };
        if let (Some(typed), Some(slot)) = (typed, draft.slot(field.name)) {
            *slot = storable(typed);
        }
    }
}

/// What was chosen, one code a line. The order means nothing: the same choice as before is the same
/// answer. A posted value may itself hold several lines, where two answers are chosen between.
fn chosen(before: &str, posted: &[&str]) -> String {
    let chosen: Vec<_> = posted.iter().flat_map(|value| codes(value)).collect();
    let unchanged =
        codes(before).collect::<BTreeSet<_>>() == chosen.iter().copied().collect::<BTreeSet<_>>();
    if unchanged {
        before.to_owned()
    } else {
        chosen.join("\n")
    }
}

/// NUL cannot be kept by every store; its stand-in is refused by the value's own rules.
fn storable(typed: String) -> String {
    if typed.contains('\0') {
        typed.replace('\0', "\u{FFFD}")
    } else {
        typed
    }
}
