//! Arbitrary drafts: few different answers and few row ids, so that edits meet often.

use domain::forms::access_points::AccessPointDraft;
use domain::forms::contacts::ContactDraft;
use domain::forms::draft::FORM_VERSION;
use domain::forms::rows::Rows;
use domain::forms::{ApplicationDraft, Control, FormDraft};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use crate::sendable::row;

/// An answer that a form can post: no line ends, no NUL.
fn text() -> BoxedStrategy<String> {
    let answers = vec![
        "",
        "",
        "",
        "a",
        "b",
        " c ",
        "yes",
        "no",
        "1.2.3",
        "å & <ö>\t\u{202e}",
        "\u{FFFD}",
    ];
    select(answers).prop_map(str::to_owned).boxed()
}

/// The codes chosen, one a line.
fn some_of(codes: &[&'static str]) -> BoxedStrategy<String> {
    subsequence(codes.to_vec(), 0..=codes.len())
        .prop_map(|chosen| chosen.join("\n"))
        .boxed()
}

fn answer(control: Control) -> BoxedStrategy<String> {
    match control {
        Control::CheckBoxes(codes) => some_of(codes),
        Control::OfferedCheckBoxes => some_of(&["Potilas-Esko", "Resepti-Ilona", "Kuva-Arkki"]),
        Control::Text
        | Control::Email
        | Control::Telephone
        | Control::Digits
        | Control::CheckBox
        | Control::Radio(_) => text(),
    }
}

fn form<T: FormDraft + std::fmt::Debug>() -> impl Strategy<Value = T> {
    let answers: Vec<_> = T::FIELDS
        .iter()
        .map(|field| answer(field.control))
        .collect();
    answers.prop_map(|answers| {
        let mut form = T::default();
        for (field, answer) in T::FIELDS.iter().zip(answers) {
            if let Some(slot) = form.slot(field.name) {
                *slot = answer;
            }
        }
        form
    })
}

/// Up to five rows out of eight ids, in any order.
fn some_rows<T: FormDraft + std::fmt::Debug>() -> impl Strategy<Value = Rows<T>> {
    let ids = subsequence((1..=8).collect::<Vec<_>>(), 0..=5).prop_shuffle();
    (ids, vec(form::<T>(), 5)).prop_map(|(ids, values)| {
        let mut rows = Rows::default();
        for (id, value) in ids.into_iter().zip(values) {
            rows.push(row(&format!("r{id}")), value);
        }
        rows
    })
}

pub fn draft() -> impl Strategy<Value = ApplicationDraft> {
    (
        some_rows::<AccessPointDraft>(),
        form(),
        form(),
        some_rows::<ContactDraft>(),
        form(),
        form(),
        form(),
    )
        .prop_map(
            |(
                access_points,
                renewal,
                customer_details,
                contacts,
                billing,
                service_description,
                commitment,
            )| ApplicationDraft {
                form_version: FORM_VERSION,
                access_points,
                renewal,
                customer_details,
                contacts,
                billing,
                service_description,
                commitment,
            },
        )
}

/// `base` after a few edits by one person: some answers from `other`, some rows taken out, some
/// rows of `other` added.
pub fn edited(
    base: &ApplicationDraft,
    other: &ApplicationDraft,
    choices: &[u8],
) -> ApplicationDraft {
    let mut choices = choices.iter().copied().cycle();
    let mut choose = move || choices.next().unwrap_or(0);
    ApplicationDraft {
        form_version: FORM_VERSION,
        access_points: edited_rows(&base.access_points, &other.access_points, &mut choose),
        renewal: edited_form(&base.renewal, &other.renewal, &mut choose),
        customer_details: edited_form(&base.customer_details, &other.customer_details, &mut choose),
        contacts: edited_rows(&base.contacts, &other.contacts, &mut choose),
        billing: edited_form(&base.billing, &other.billing, &mut choose),
        service_description: edited_form(
            &base.service_description,
            &other.service_description,
            &mut choose,
        ),
        commitment: edited_form(&base.commitment, &other.commitment, &mut choose),
    }
}

fn edited_form<T: FormDraft>(base: &T, other: &T, choose: &mut impl FnMut() -> u8) -> T {
    let mut edited = base.clone();
    for field in T::FIELDS {
        if choose().is_multiple_of(4)
            && let (Some(slot), Some(answer)) = (edited.slot(field.name), other.get(field.name))
        {
            answer.clone_into(slot);
        }
    }
    edited
}

fn edited_rows<T: FormDraft>(
    base: &Rows<T>,
    other: &Rows<T>,
    choose: &mut impl FnMut() -> u8,
) -> Rows<T> {
    let mut edited = Rows::default();
    for row in base {
        match choose() % 4 {
            0 => {}
            1 => {
                let new = other.0.first().map_or(&row.value, |other| &other.value);
                edited.push(row.id.clone(), edited_form(&row.value, new, choose));
            }
            _ => edited.push(row.id.clone(), row.value.clone()),
        }
    }
    for row in other.iter().filter(|row| base.get(&row.id).is_none()) {
        if choose().is_multiple_of(2) {
            edited.push(row.id.clone(), row.value.clone());
        }
    }
    edited
}
