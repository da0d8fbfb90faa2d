//! What came back.

use domain::language::Language;
use reqwest::header::HeaderMap;
use texts::Texts;
use url::Url;

use super::Form;

/// One answer of the program or of a simulator.
#[derive(Debug)]
pub struct Answer {
    /// Where it was asked.
    pub address: Url,
    /// The HTTP status.
    pub status: u16,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body.
    pub body: String,
}

impl Answer {
    /// A header as text; empty when it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    /// Where it leads.
    pub fn location(&self) -> &str {
        assert!(
            (300..400).contains(&self.status),
            "no redirect but {} {}",
            self.status,
            self.title()
        );
        self.header("location")
    }

    /// The title of the page.
    pub fn title(&self) -> String {
        let title = self.body.split_once("<title>").map_or("", |(_, rest)| rest);
        title
            .split_once("</title>")
            .map_or("", |(title, _)| title)
            .to_owned()
    }

    /// The form of the page that has this id.
    pub fn form(&self, id: &str) -> Form {
        Form::read(&self.body, id)
    }

    /// It is the page of an error, in words, with the whole frame around it.
    #[track_caller]
    pub fn assert_error_page(&self, status: u16, language: Language, message: &str) {
        let texts = Texts::of(language);
        let title = texts.text(&format!("{message}.title"));
        assert_eq!(self.status, status, "{} at {}", self.title(), self.address);
        assert_eq!(self.header("content-type"), "text/html; charset=utf-8");
        assert!(
            self.title().contains(&title),
            "{:?} is not {title:?}",
            self.title()
        );
        let what_to_do = texts.text(&format!("{message}.what-to-do"));
        assert!(self.body.contains(&what_to_do), "{what_to_do:?} is missing");
        let lang = format!("<html lang=\"{}\">", language.code());
        assert!(self.body.contains(&lang), "another language than {lang}");
    }
}
