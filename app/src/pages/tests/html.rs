//! A page read back, and what holds of every page.

use std::collections::BTreeSet;

use scraper::{ElementRef, Html, Selector};

/// A page as a browser without scripts reads it.
pub struct Page {
    html: String,
    tree: Html,
}

impl Page {
    /// Reads a page and holds it to what every page must be.
    pub fn read(html: String) -> Self {
        let tree = Html::parse_document(&html);
        let page = Self { html, tree };
        page.has_all_texts();
        page.has_an_orderly_outline();
        page.has_ids_that_lead_somewhere();
        page.has_a_label_for_every_control();
        page.has_nothing_inline();
        page
    }

    /// All elements of a selector.
    pub fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        let selector = Selector::parse(selector).expect("a selector");
        self.tree.select(&selector).collect()
    }

    /// The one element of a selector.
    pub fn one(&self, selector: &str) -> ElementRef<'_> {
        let all = self.all(selector);
        assert_eq!(all.len(), 1, "{selector} in {}", self.html);
        all[0]
    }

    /// The words of the one element of a selector, white space squeezed.
    pub fn words(&self, selector: &str) -> String {
        words(self.one(selector))
    }

    /// The words of every element of a selector.
    pub fn all_words(&self, selector: &str) -> Vec<String> {
        self.all(selector).into_iter().map(words).collect()
    }

    /// An attribute of the one element of a selector.
    pub fn attribute(&self, selector: &str, name: &str) -> Option<String> {
        self.one(selector).attr(name).map(str::to_owned)
    }

    /// The value of the one input of this name.
    pub fn value(&self, name: &str) -> String {
        self.attribute(&format!("input[name=\"{name}\"]"), "value")
            .unwrap_or_default()
    }

    /// Whether the page says this anywhere.
    pub fn says(&self, text: &str) -> bool {
        words(self.tree.root_element()).contains(text)
    }

    /// How large the page is before compression.
    pub fn bytes(&self) -> usize {
        self.html.len()
    }

    fn has_all_texts(&self) {
        for (start, _) in self.html.match_indices('[') {
            let inside = self.html[start + 1..].split(']').next().unwrap_or_default();
            let is_id = inside.contains('-')
                && inside
                    .bytes()
                    .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.'));
            assert!(!is_id, "the text [{inside}] is missing");
        }
        assert!(
            !self.html.contains("{$"),
            "an argument is missing in {}",
            self.html
        );
    }

    fn has_an_orderly_outline(&self) {
        assert_eq!(self.all("h1").len(), 1, "{}", self.html);
        let mut level = 0;
        for heading in self.all("h1, h2, h3, h4") {
            let next = usize::from(heading.value().name().as_bytes()[1] - b'0');
            assert!(
                next <= level + 1,
                "h{level} is followed by h{next}: {}",
                words(heading)
            );
            level = next;
        }
    }

    fn has_ids_that_lead_somewhere(&self) {
        let mut ids = BTreeSet::new();
        for element in self.all("[id]") {
            let id = element.attr("id").unwrap_or_default();
            assert!(ids.insert(id), "the id {id} stands twice");
        }
        let lists = ["aria-describedby", "aria-labelledby", "for", "form", "list"];
        for name in lists {
            for element in self.all(&format!("[{name}]")) {
                for id in element.attr(name).unwrap_or_default().split_whitespace() {
                    assert!(ids.contains(id), "{name} names {id}, which is not there");
                }
            }
        }
        for link in self.all("a[href^='#']") {
            let id = link
                .attr("href")
                .unwrap_or_default()
                .trim_start_matches('#');
            assert!(ids.contains(id), "a link leads to {id}, which is not there");
        }
    }

    fn has_a_label_for_every_control(&self) {
        let labelled: BTreeSet<_> = self
            .all("label")
            .iter()
            .filter_map(|label| label.attr("for"))
            .collect();
        for control in self.all("input:not([type=hidden]), select, textarea") {
            let id = control.attr("id").unwrap_or_default();
            assert!(labelled.contains(id), "{} has no label", control.html());
        }
        for button in self.all("button:not([aria-hidden])") {
            assert!(!words(button).is_empty(), "{} has no words", button.html());
        }
    }

    fn has_nothing_inline(&self) {
        assert!(
            self.all("style, [style], [onclick], script:not([src])")
                .is_empty()
        );
    }
}

fn words(element: ElementRef<'_>) -> String {
    element
        .text()
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}
