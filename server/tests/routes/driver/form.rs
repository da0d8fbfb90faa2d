//! A form of a page, as a browser without a script would send it.

/// The controls of a form that are sent, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// Where it goes.
    pub action: String,
    /// Names and values.
    pub fields: Vec<(String, String)>,
}

impl Form {
    /// Reads the form of this id; templates within it are no part of it.
    pub fn read(html: &str, id: &str) -> Self {
        let start = html
            .match_indices("<form ")
            .map(|(at, _)| &html[at..])
            .find(|form| attribute(tag(form), "id").is_some_and(|found| found == id))
            .unwrap_or_else(|| panic!("there is no form {id}"));
        let (form, _) = start.split_once("</form>").unwrap();
        let form = without_templates(form);
        let fields = form
            .match_indices("<input ")
            .map(|(at, _)| tag(&form[at..]))
            .filter_map(field)
            .collect();
        let action = attribute(tag(start), "action").unwrap_or_default();
        Self { action, fields }
    }

    /// The value of a name.
    pub fn value(&self, name: &str) -> &str {
        let found = self.fields.iter().find(|(key, _)| key == name);
        found.map_or_else(|| panic!("no control is called {name}"), |(_, value)| value)
    }

    /// Types into a text field, or sends a value besides.
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

    /// Takes a control out.
    pub fn without(&mut self, name: &str) -> &mut Self {
        self.fields.retain(|(key, _)| key != name);
        self
    }

    /// The rows of the form, in order.
    pub fn rows(&self) -> Vec<String> {
        self.fields
            .iter()
            .filter(|(name, _)| name == "rows")
            .map(|(_, id)| id.clone())
            .collect()
    }

    /// The last row.
    pub fn last_row(&self) -> String {
        self.rows().pop().expect("a row")
    }
}

fn without_templates(html: &str) -> String {
    let mut rest = html;
    let mut kept = String::new();
    while let Some((before, template)) = rest.split_once("<template") {
        kept.push_str(before);
        rest = template
            .split_once("</template>")
            .map_or("", |(_, after)| after);
    }
    kept + rest
}

/// The tag at the start of `html`. A `>` in a value is written as it is.
fn tag(html: &str) -> &str {
    let mut quoted = false;
    let end = html.bytes().position(|byte| {
        quoted ^= byte == b'"';
        byte == b'>' && !quoted
    });
    &html[..end.unwrap()]
}

fn field(tag: &str) -> Option<(String, String)> {
    let kind = attribute(tag, "type")?;
    let chosen = tag.contains(" checked");
    if matches!(kind.as_str(), "checkbox" | "radio") && !chosen {
        return None;
    }
    Some((
        attribute(tag, "name")?,
        attribute(tag, "value").unwrap_or_default(),
    ))
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, value) = tag.split_once(&format!(" {name}=\""))?;
    Some(unescaped(value.split_once('"')?.0))
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&amp;", "&")
}
