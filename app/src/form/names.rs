//! Names and ids of controls.

/// Stands for the id of a row that the browser is yet to make, in the template of a new row. No
/// row can be called so.
pub const TEMPLATE_ROW: &str = "__row__";

/// The name in the form: `field`, or `row.field` in a row, as [`domain::forms::cell::control_name`].
#[must_use]
pub fn control_name(row: Option<&str>, field: &str) -> String {
    row.map_or_else(|| field.to_owned(), |row| format!("{row}.{field}"))
}

/// The id in the page: the name with hyphens for full stops and underscores.
#[must_use]
pub fn control_id(row: Option<&str>, field: &str) -> String {
    let field = field.replace('_', "-");
    row.map_or_else(|| field.clone(), |row| format!("{row}-{field}"))
}

/// The id of one choice of a group.
#[must_use]
pub fn option_id(id: &str, code: &str) -> String {
    let code: String = code
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { '-' })
        .collect();
    format!("{id}-{code}")
}

#[cfg(test)]
mod tests {
    use domain::values::{RowId, Value};

    use super::*;

    #[test]
    fn a_name_is_the_place_of_the_answer_in_the_draft() {
        let row = RowId::parse("a1").expect("a row id");
        assert_eq!(
            control_name(Some("a1"), "first_name"),
            domain::forms::cell::control_name(Some(&row), "first_name")
        );
        assert_eq!(control_name(None, "email"), "email");
    }

    #[test]
    fn an_id_has_hyphens_for_what_a_selector_would_stumble_on() {
        assert_eq!(control_id(Some("a1"), "first_name"), "a1-first-name");
        assert_eq!(control_id(Some(TEMPLATE_ROW), "oid"), "__row__-oid");
        assert_eq!(
            option_id("a1-systems", "Potilas Esko 2.0"),
            "a1-systems-Potilas-Esko-2-0"
        );
    }

    #[test]
    fn no_row_can_be_called_as_the_template_row_is() {
        assert!(RowId::parse(TEMPLATE_ROW).is_err());
    }
}
