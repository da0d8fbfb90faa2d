//! The words for what is wrong with one field.

use domain::values::ValueProblem;

use crate::texts::Texts;

impl Texts {
    /// What is wrong with the field `field_id` (such as `customer-details-email`) and what to do:
    /// the field's own `.error-<code>` where it has one, else the general `error-<code>`.
    #[must_use]
    pub fn field_problem(&self, field_id: &str, problem: ValueProblem) -> String {
        let label = self.text(field_id);
        let max = match problem {
            ValueProblem::TooLong(max) => max.to_string(),
            ValueProblem::Missing
            | ValueProblem::Malformed
            | ValueProblem::CheckDigit
            | ValueProblem::NeverIssued
            | ValueProblem::ForbiddenCharacter
            | ValueProblem::UnknownChoice => String::new(),
        };
        let arguments = [("label", label.as_str()), ("max", max.as_str())];
        let general = format!("error-{}", problem.code());
        self.find_with(&format!("{field_id}.{general}"), &arguments)
            .unwrap_or_else(|| self.text_with(&general, &arguments))
    }
}

#[cfg(test)]
mod tests {
    use domain::language::Language;

    use super::*;

    #[test]
    fn a_field_says_its_own_words_where_it_has_them() {
        let texts = Texts::of(Language::Fi);
        let own = texts.text("customer-details-postal-code.error-malformed");
        let shown = texts.field_problem("customer-details-postal-code", ValueProblem::Malformed);
        assert_eq!(shown, own);
    }

    #[test]
    fn the_general_words_name_the_field_and_the_limit() {
        for language in Language::ALL {
            let texts = Texts::of(language);
            let field = "customer-details-street-address";
            let shown = texts.field_problem(field, ValueProblem::TooLong(100));
            assert!(shown.contains(&texts.text(field)), "{shown}");
            assert!(shown.contains("100"), "{shown}");
        }
    }
}
