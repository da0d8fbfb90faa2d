//! The long texts that a representative accepts: service descriptions and the commitment.

use crate::texts::Texts;

/// A text in sections, of which the version that was accepted is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Which wording this is, such as `2026-1`: the same in both languages.
    pub version: String,
    /// The heading of the whole.
    pub title: String,
    /// Heading and body of each section, in order.
    pub sections: Vec<(String, String)>,
}

impl Texts {
    /// The document `id`: attributes `.version` and `.title`, then `id-1-heading`, `id-1-body` and
    /// so on, up to the first number that is not there.
    #[must_use]
    pub fn document(&self, id: &str) -> Document {
        Document {
            version: self.text(&format!("{id}.version")),
            title: self.text(&format!("{id}.title")),
            sections: (1..).map_while(|number| self.section(id, number)).collect(),
        }
    }

    fn section(&self, id: &str, number: usize) -> Option<(String, String)> {
        let heading = self.find(&format!("{id}-{number}-heading"))?;
        let body = self.find(&format!("{id}-{number}-body"))?;
        Some((heading, body))
    }
}

#[cfg(test)]
mod tests {
    use domain::language::Language;

    use super::*;

    const DOCUMENTS: [&str; 5] = [
        "service-description-patient-data",
        "service-description-social-welfare",
        "service-description-prescription",
        "service-description-imaging",
        "commitment",
    ];

    #[test]
    fn every_document_has_one_version_and_the_same_sections_in_both_languages() {
        for id in DOCUMENTS {
            let finnish = Texts::of(Language::Fi).document(id);
            let swedish = Texts::of(Language::Sv).document(id);
            assert_eq!(finnish.version, swedish.version, "{id}");
            assert!(finnish.version.starts_with("20"), "{id}");
            assert_eq!(finnish.sections.len(), swedish.sections.len(), "{id}");
            assert!((4..=6).contains(&finnish.sections.len()), "{id}");
            assert!(!finnish.title.starts_with('['), "{id}");
        }
    }

    #[test]
    fn every_document_says_that_it_is_a_sample() {
        for id in DOCUMENTS {
            let first_body = |language| Texts::of(language).document(id).sections[0].1.clone();
            assert!(first_body(Language::Fi).contains("mallitekst"), "{id}");
            assert!(first_body(Language::Sv).contains("exempeltext"), "{id}");
        }
    }
}
