//! One `@import` rule: which sheet, into which layer, under which condition.

use anyhow::{Context, Result, bail};

/// The parts of `@import "path" layer(name) media;`.
#[derive(Debug, PartialEq, Eq)]
pub struct Import<'a> {
    /// The sheet's path, as seen from the one that imports it.
    pub path: &'a str,
    layer: Option<&'a str>,
    media: &'a str,
}

impl<'a> Import<'a> {
    /// Reads what stands between `@import` and the semicolon.
    ///
    /// # Errors
    /// There is no quoted path, or a condition of a kind that is not in use here.
    pub fn parse(rule: &'a str) -> Result<Self> {
        let rule = rule.trim();
        let (path, rest) =
            quoted(rule).with_context(|| format!("no quoted path in @import {rule}"))?;
        let rest = rest.trim().trim_start_matches(')').trim();
        let (layer, media) = match rest
            .strip_prefix("layer(")
            .and_then(|rest| rest.split_once(')'))
        {
            Some((layer, media)) => (Some(layer.trim()), media.trim()),
            None => (None, rest),
        };
        if media.contains("supports(") || media.starts_with("layer") {
            bail!("@import {rule}: only layer(name) and media conditions are understood");
        }
        Ok(Self { path, layer, media })
    }

    /// Puts a sheet's text where the rule stood.
    pub fn wrap(&self, sheet: &str) -> String {
        let layered = match self.layer {
            Some(layer) => format!("@layer {layer}{{{sheet}}}"),
            None => sheet.to_owned(),
        };
        if self.media.is_empty() {
            return layered;
        }
        format!("@media {}{{{layered}}}", self.media)
    }
}

fn quoted(rule: &str) -> Option<(&str, &str)> {
    let rule = rule.strip_prefix("url(").unwrap_or(rule).trim_start();
    let quote = rule
        .chars()
        .next()
        .filter(|sign| matches!(sign, '"' | '\''))?;
    rule[1..].split_once(quote)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_layer_and_a_medium_become_rules_around_the_sheet() {
        let import = Import::parse(r#""base/print.css" layer(base) print"#).expect("well formed");
        assert_eq!(import.path, "base/print.css");
        assert_eq!(import.wrap("a{}"), "@media print{@layer base{a{}}}");
    }

    #[test]
    fn a_plain_import_adds_nothing() {
        let import = Import::parse("url('tokens.css')").expect("well formed");
        assert_eq!(import.wrap("a{}"), "a{}");
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        assert!(Import::parse("tokens.css").is_err());
        assert!(Import::parse("'a.css' supports(display: grid)").is_err());
    }
}
