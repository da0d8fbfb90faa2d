//! The look-up of a text by its message id.

use std::sync::LazyLock;

use domain::language::Language;
use domain::message::Message;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::arguments::fluent_arguments;
use crate::files::FILES;

static FINNISH: LazyLock<Texts> = LazyLock::new(|| Texts::new(Language::Fi));
static SWEDISH: LazyLock<Texts> = LazyLock::new(|| Texts::new(Language::Sv));

/// All the texts of one language.
pub struct Texts {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// The texts of `language`; read once, at the first call.
    #[must_use]
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::Fi => &FINNISH,
            Language::Sv => &SWEDISH,
        }
    }

    fn new(language: Language) -> Self {
        // Both codes are language tags as they stand; a test shows that plural forms follow them.
        let identifier: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // The marks would end up in titles, mail and PDF; names and numbers here run left to right.
        bundle.set_use_isolating(false);
        for (_, finnish, swedish) in FILES {
            let source = match language {
                Language::Fi => *finnish,
                Language::Sv => *swedish,
            };
            // A message that does not parse, or comes twice, fails a test: here the rest goes on.
            let resource = FluentResource::try_new(source.to_owned())
                .unwrap_or_else(|(what_parsed, _)| what_parsed);
            let _ = bundle.add_resource(resource);
        }
        Self { language, bundle }
    }

    /// Which language this is.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The text of `id`, which is `message` or `message.attribute`. A missing one shows as `[id]`.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.text_with(id, &[])
    }

    /// The text of `id` with named arguments; a whole number also chooses the plural form.
    #[must_use]
    pub fn text_with(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        self.find_with(id, arguments)
            .unwrap_or_else(|| format!("[{id}]"))
    }

    /// The words of a message that a rule of `domain` has named. An argument that is still empty,
    /// such as the name of a new contact, is called nameless.
    #[must_use]
    pub fn message(&self, message: &Message) -> String {
        let nameless = self.text("nameless");
        let arguments: Vec<(&str, &str)> = message
            .arguments
            .iter()
            .map(|(name, value)| {
                (
                    name.as_str(),
                    if value.is_empty() { &nameless } else { value },
                )
            })
            .map(|(name, value)| (name, value.as_str()))
            .collect();
        self.text_with(&message.id, &arguments)
    }

    /// A text that need not exist, such as the hint of a field.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<String> {
        self.find_with(id, &[])
    }

    /// As [`Self::find`], with named arguments.
    #[must_use]
    pub fn find_with(&self, id: &str, arguments: &[(&str, &str)]) -> Option<String> {
        self.format(id, &fluent_arguments(arguments.iter().copied()))
    }

    /// The texts `id-1`, `id-2` and so on, up to the first that is not there.
    #[must_use]
    pub fn list(&self, id: &str) -> Vec<String> {
        (1..)
            .map_while(|number| self.find(&format!("{id}-{number}")))
            .collect()
    }

    fn format(&self, id: &str, arguments: &FluentArgs) -> Option<String> {
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id, None),
        };
        let message = self.bundle.get_message(message)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        // A missing argument shows as its name in braces; the others still tell what matters.
        let mut missing_arguments = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(arguments), &mut missing_arguments);
        Some(text.into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_found_in_both_languages() {
        assert_eq!(Texts::of(Language::Fi).text("button-start"), "Aloita");
        assert_eq!(Texts::of(Language::Sv).text("button-start"), "Börja");
    }

    #[test]
    fn an_attribute_is_found_after_the_dot() {
        let title = Texts::of(Language::Fi).text("step-instructions.title");
        assert_eq!(title, "Käyttöönoton toimintaohje");
    }

    #[test]
    fn a_missing_id_is_shown_in_brackets() {
        let texts = Texts::of(Language::Sv);
        assert_eq!(texts.text("no-such-text"), "[no-such-text]");
        assert_eq!(texts.text("button-start.no-such"), "[button-start.no-such]");
        assert_eq!(texts.find("no-such-text"), None);
    }

    #[test]
    fn a_count_chooses_the_plural_form() {
        let texts = Texts::of(Language::Fi);
        let one = texts.text_with("error-summary-title", &[("count", "1")]);
        let many = texts.text_with("error-summary-title", &[("count", "1200")]);
        assert!(one.contains("1 kohta"), "{one}");
        assert!(many.contains("1200 kohtaa"), "{many}");
    }

    #[test]
    fn an_argument_comes_through_unchanged_and_without_invisible_marks() {
        let message = Message::new("problem-postal-code-unknown").with("code", "00100");
        let text = Texts::of(Language::Sv).message(&message);
        assert!(text.contains("00100"), "{text}");
        assert!(!text.contains(['\u{2068}', '\u{2069}']), "{text}");
    }

    #[test]
    fn a_contact_without_a_name_is_called_nameless() {
        let message = Message::new("problem-contact-without-role").with("contact", "");
        let text = Texts::of(Language::Fi).message(&message);
        assert!(text.contains("”nimetön”"), "{text}");
    }

    #[test]
    fn a_role_is_named_by_its_label_from_its_code() {
        let message = Message::new("problem-role-uncovered").with("role", "data-protection");
        let text = Texts::of(Language::Fi).message(&message);
        assert!(text.contains("”Tietosuojavastaava”"), "{text}");
    }

    #[test]
    fn a_list_ends_where_its_numbers_end() {
        let texts = Texts::of(Language::Fi);
        assert!(texts.list("instructions-common").len() >= 3);
        assert!(texts.list("no-such-list").is_empty());
    }
}
