//! Takes comments and needless white space out of a style sheet. Strings stay as they are. What a
//! stronger minifier would gain, compression gains as well.

/// The sheet in as few characters as is safe without understanding it.
pub fn minify(css: &str) -> String {
    let mut text = Text::default();
    let mut rest = css;
    while let Some(sign) = rest.chars().next() {
        if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.split_once("*/").map_or("", |(_, after)| after);
            // A comment parts two words as a space does.
            text.space = true;
        } else if matches!(sign, '"' | '\'') {
            let end = string_end(rest, sign);
            text.push(&rest[..end]);
            rest = &rest[end..];
        } else {
            let end = sign.len_utf8();
            if sign.is_whitespace() {
                text.space = true;
            } else {
                text.push(&rest[..end]);
            }
            rest = &rest[end..];
        }
    }
    text.written
}

/// What has been written, and whether white space was seen since.
#[derive(Default)]
struct Text {
    written: String,
    space: bool,
}

impl Text {
    fn push(&mut self, part: &str) {
        if part == "}" && self.written.ends_with(';') {
            self.written.pop();
        }
        // A space after a colon parts nothing, before one it does (`a :hover`).
        let needless = self.written.is_empty()
            || self.written.ends_with(['{', '}', ';', ',', ':'])
            || part.starts_with(['{', '}', ';', ',']);
        if self.space && !needless {
            self.written.push(' ');
        }
        self.space = false;
        self.written.push_str(part);
    }
}

/// Where the string at the start ends, its closing quote included.
fn string_end(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, sign) in text.char_indices().skip(1) {
        match sign {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if sign == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::minify;

    #[test]
    fn comments_and_needless_space_go() {
        let css = "/* why */\na,  b {\n  color : red;\n  margin: 0 auto;\n}\n";
        assert_eq!(minify(css), "a,b{color :red;margin:0 auto}");
    }

    #[test]
    fn strings_stay_as_they_are() {
        let css = r#"a::before { content: "/* }  \" */ ö"; }"#;
        assert_eq!(minify(css), r#"a::before{content:"/* }  \" */ ö"}"#);
    }

    #[test]
    fn space_that_means_something_stays() {
        assert_eq!(
            minify("a :hover + b { width: calc(1px + 2px) }"),
            "a :hover + b{width:calc(1px + 2px)}"
        );
        assert_eq!(minify("a/**/b{}"), "a b{}");
        assert_eq!(
            minify("@media (min-width: 40em) and (x){}"),
            "@media (min-width:40em) and (x){}"
        );
    }
}
