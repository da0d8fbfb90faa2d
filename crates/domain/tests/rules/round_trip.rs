//! A form that shows a draft and is posted unchanged gives that draft.

use domain::forms::cell::control_name;
use domain::forms::choices::codes;
use domain::forms::posted::{Posted, apply};
use domain::forms::rows::Rows;
use domain::forms::step::Step;
use domain::forms::{ApplicationDraft, Control, FormDraft};
use domain::values::RowId;
use proptest::prelude::*;

use crate::arbitrary::draft;

type Pairs = Vec<(String, String)>;

/// What a browser posts of a page that shows the answers of `step`.
fn form_of(draft: &ApplicationDraft, step: Step) -> Pairs {
    let mut pairs = Pairs::new();
    match step {
        Step::AccessPoints => {
            rows(&draft.access_points, &mut pairs);
            answers(&draft.renewal, None, &mut pairs);
        }
        Step::CustomerDetails => answers(&draft.customer_details, None, &mut pairs),
        Step::Contacts => rows(&draft.contacts, &mut pairs),
        Step::Billing => answers(&draft.billing, None, &mut pairs),
        Step::ServiceDescription => answers(&draft.service_description, None, &mut pairs),
        Step::Commitment => answers(&draft.commitment, None, &mut pairs),
        Step::Instructions | Step::Summary | Step::Receipt => {}
    }
    pairs
}

fn rows<T: FormDraft>(rows: &Rows<T>, pairs: &mut Pairs) {
    for row in rows {
        pairs.push(("rows".to_owned(), row.id.to_string()));
        answers(&row.value, Some(&row.id), pairs);
    }
}

fn answers<T: FormDraft>(form: &T, row: Option<&RowId>, pairs: &mut Pairs) {
    for field in T::FIELDS {
        let name = control_name(row, field.name);
        let typed = form.get(field.name).unwrap();
        match field.control {
            Control::CheckBoxes(_) | Control::OfferedCheckBoxes => {
                pairs.extend(codes(typed).map(|code| (name.clone(), code.to_owned())));
            }
            Control::CheckBox if typed.is_empty() => {}
            Control::CheckBox
            | Control::Text
            | Control::Email
            | Control::Telephone
            | Control::Digits
            | Control::Radio(_) => pairs.push((name, typed.to_owned())),
        }
    }
}

fn posted(base: &ApplicationDraft, step: Step, pairs: &Pairs) -> ApplicationDraft {
    let pairs = pairs
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()));
    apply(base, step, &Posted::new(pairs)).unwrap()
}

proptest! {
    #[test]
    fn an_untouched_form_changes_nothing(draft in draft()) {
        for step in Step::ALL {
            prop_assert_eq!(&posted(&draft, step, &form_of(&draft, step)), &draft);
        }
    }

    #[test]
    fn the_forms_of_all_steps_together_make_the_draft(draft in draft(), base in draft()) {
        let mut built = base;
        for step in Step::ALL {
            built = posted(&built, step, &form_of(&draft, step));
        }
        // Choices that were there keep their order; as a set they are the same.
        let sorted = |mut draft: ApplicationDraft| {
            for row in &mut draft.contacts.0 {
                sort(&mut row.value.shared_roles);
                sort(&mut row.value.service_roles);
            }
            for row in &mut draft.access_points.0 {
                sort(&mut row.value.systems);
            }
            draft
        };
        prop_assert_eq!(sorted(built), sorted(draft));
    }

    #[test]
    fn any_form_whatever_is_read_or_refused_without_a_panic(
        draft in draft(),
        pairs in proptest::collection::vec(("(rows|r[1-4]\\.oid|phone|\\PC{0,8})", any::<String>()), 0..12),
    ) {
        for step in Step::ALL {
            let pairs = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()));
            let _ = apply(&draft, step, &Posted::new(pairs));
        }
    }
}

fn sort(choices: &mut String) {
    let mut lines: Vec<_> = codes(choices).collect();
    lines.sort_unstable();
    *choices = lines.join("\n");
}
