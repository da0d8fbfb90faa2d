//! A form of a page, as a browser without a script would send it.

use anyhow::{Context, Result};

/// The controls of a form that are sent, in order.
#[derive(Clone, Debug)]
pub struct Form {
    /// Where it goes.
    pub action: String,
    /// Names and values.
    pub fields: Vec<(String, String)>,
}

impl Form {
    /// Reads the first form whose tag contains `mark`, such as `id="step-form"`. The rows that a
    /// script would copy (`<template>`) are no part of it.
    ///
    /// # Errors
    /// There is no such form.
    pub fn read(html: &str, mark: &str) -> Result<Self> {
        let form = html
            .split("<form ")
            .skip(1)
            .find(|form| tag(form).contains(mark))
            .with_context(|| format!("the page has no form with {mark}"))?;
        let inside = form
            .split_once("</form>")
            .map_or(form, |(inside, _)| inside);
        let inside = without_templates(inside);
        Ok(Self {
            action: attribute(tag(form), "action").unwrap_or_default(),
            fields: inside.split("<input ").skip(1).filter_map(field).collect(),
        })
    }

    /// Types into a control, or sends a value besides.
    pub fn set(&mut self, name: &str, value: &str) -> &mut Self {
        match self.fields.iter_mut().find(|(key, _)| key == name) {
            Some((_, old)) => value.clone_into(old),
            None => self.fields.push((name.to_owned(), value.to_owned())),
        }
        self
    }

    /// Ticks one box more.
    pub fn tick(&mut self, name: &str, value: &str) -> &mut Self {
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The last row's id.
    ///
    /// # Errors
    /// There is no row.
    pub fn last_row(&self) -> Result<String> {
        let rows = self.fields.iter().rev();
        let mut rows = rows.filter(|(name, _)| name == "rows");
        Ok(rows.next().context("the form has no row")?.1.clone())
    }

    /// As it travels.
    pub fn encoded(&self) -> String {
        let pairs = self.fields.iter();
        let pairs: Vec<_> = pairs
            .map(|(name, value)| format!("{}={}", encoded(name), encoded(value)))
            .collect();
        pairs.join("&")
    }
}

fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

fn without_templates(html: &str) -> String {
    let mut pieces = html.split("<template");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |kept, piece| {
        kept + piece
            .split_once("</template>")
            .map_or("", |(_, after)| after)
    })
}

/// What stands before the `>` that ends a tag. One in a value is written as it is.
fn tag(html: &str) -> &str {
    let mut quoted = false;
    let end = html.bytes().position(|byte| {
        quoted ^= byte == b'"';
        byte == b'>' && !quoted
    });
    end.map_or(html, |end| &html[..end])
}

fn field(input: &str) -> Option<(String, String)> {
    let tag = tag(input);
    let chosen = format!(" {tag} ").contains(" checked");
    let kind = attribute(tag, "type")?;
    if matches!(kind.as_str(), "checkbox" | "radio") && !chosen {
        return None;
    }
    let value = attribute(tag, "value").unwrap_or_default();
    Some((attribute(tag, "name")?, value))
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let padded = format!(" {tag}");
    let (_, value) = padded.split_once(&format!(" {name}=\""))?;
    let value = value.split_once('"')?.0;
    Some(value.replace("&quot;", "\"").replace("&amp;", "&"))
}

#[cfg(test)]
mod tests {
    use super::Form;

    #[test]
    fn what_a_browser_would_send_is_read() {
        let html = r#"<form id="a" action="/b"><input type="hidden" name="rows" value="r1">
            <input type="radio" name="k" value="1"><input type="radio" name="k" value="2" checked>
            <template><input type="text" name="no" value="no"></template>
            <input type="text" name="t" value="x &amp; y > z"></form>"#;
        let form = Form::read(html, "id=\"a\"").expect("a form");
        assert_eq!(form.action, "/b");
        assert_eq!(form.encoded(), "rows=r1&k=2&t=x%20%26%20y%20%3E%20z");
        assert_eq!(form.last_row().expect("a row"), "r1");
    }
}
