//! The words of a problem: the same at the field, in the summary and on the review page.

use domain::forms::problem::{Cause, Problem};
use domain::message::Message;
use texts::Texts;

/// The label's message id of a problem's field. A step's fields bear the step's name in front.
#[must_use]
pub fn field_message_id(problem: &Problem) -> String {
    let field = problem.field.unwrap_or_default().replace('_', "-");
    format!("{}-{field}", problem.step.code())
}

/// What is wrong and what to do.
#[must_use]
pub fn problem_text(texts: &Texts, problem: &Problem) -> String {
    match &problem.cause {
        Cause::Value(value) => texts.field_problem(&field_message_id(problem), *value),
        Cause::Rule(message) | Cause::Omission(message) => rule_text(texts, message),
    }
}

/// Rules name a role by its code, and a contact that has no name yet by nothing: here both get
/// words.
fn rule_text(texts: &Texts, message: &Message) -> String {
    let mut message = message.clone();
    for (name, value) in &mut message.arguments {
        match name.as_str() {
            "role" => *value = texts.text(&format!("role-{value}")),
            "contact" if value.is_empty() => *value = texts.text("contacts-unnamed"),
            _ => {}
        }
    }
    texts.message(&message)
}

#[cfg(test)]
mod tests {
    use domain::forms::step::Step;
    use domain::language::Language;
    use domain::values::ValueProblem;

    use super::*;

    fn finnish(problem: &Problem) -> String {
        problem_text(Texts::of(Language::Fi), problem)
    }

    #[test]
    fn a_field_with_words_of_its_own_uses_them() {
        let problem = Problem::value(Step::Billing, None, "postal_code", ValueProblem::Missing);
        let own = Texts::of(Language::Fi).text("billing-postal-code.error-missing");
        assert_eq!(finnish(&problem), own);
    }

    #[test]
    fn a_field_without_such_words_is_named_in_the_general_ones() {
        let problem = Problem::value(
            Step::Contacts,
            None,
            "first_name",
            ValueProblem::TooLong(60),
        );
        let words = finnish(&problem);
        assert!(words.contains("Etunimi") && words.contains("60"), "{words}");
    }

    #[test]
    fn a_role_is_called_by_its_name() {
        let message = Message::new("problem-role-uncovered").with("role", "archivist");
        let words = finnish(&Problem::omission(Step::Contacts, message));
        assert!(words.contains("Arkistonhoitaja"), "{words}");
    }

    #[test]
    fn a_contact_without_a_name_is_called_unnamed() {
        let message = Message::new("problem-contact-without-role").with("contact", "");
        let words = finnish(&Problem::rule(Step::Contacts, message));
        assert!(words.contains("Nimetön"), "{words}");
    }
}
