//! The Fluent files taken apart, for the tests to look at.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, PatternElement};
use fluent_syntax::parser;

/// One text of one language.
#[derive(Clone, Debug)]
pub struct Text {
    /// The literal text of all its variants, one line each.
    pub words: String,
    /// The variables that it uses.
    pub variables: BTreeSet<String>,
    /// The other messages and, with a hyphen first, the terms that it quotes.
    pub messages: BTreeSet<String>,
}

/// The texts of one file by id, `message` or `message.attribute`.
///
/// # Panics
/// If the source does not parse or has an id twice.
pub fn read(file: &str, source: &str) -> BTreeMap<String, Text> {
    let resource = parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{file}: {errors:?}"));
    let mut texts = BTreeMap::new();
    for entry in resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (
                message.id.name.to_owned(),
                message.value,
                message.attributes,
            ),
            Entry::Term(term) => (
                format!("-{}", term.id.name),
                Some(term.value),
                term.attributes,
            ),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
            Entry::Junk { content } => panic!("{file}: {content}"),
        };
        if let Some(value) = &value {
            add(&mut texts, file, id.clone(), value);
        }
        for attribute in &attributes {
            let id = format!("{id}.{}", attribute.id.name);
            add(&mut texts, file, id, &attribute.value);
        }
    }
    texts
}

fn add(texts: &mut BTreeMap<String, Text>, file: &str, id: String, pattern: &ast::Pattern<&str>) {
    let mut text = Text {
        words: String::new(),
        variables: BTreeSet::new(),
        messages: BTreeSet::new(),
    };
    walk(pattern, &mut text);
    assert!(!texts.contains_key(&id), "{file}: {id} comes twice");
    texts.insert(id, text);
}

fn walk(pattern: &ast::Pattern<&str>, text: &mut Text) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.words.push_str(value),
            PatternElement::Placeable { expression } => walk_expression(expression, text),
        }
    }
}

fn walk_expression(expression: &Expression<&str>, text: &mut Text) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, text),
        Expression::Select { selector, variants } => {
            walk_inline(selector, text);
            for variant in variants {
                text.words.push('\n');
                walk(&variant.value, text);
            }
        }
    }
}

fn walk_inline(inline: &InlineExpression<&str>, text: &mut Text) {
    match inline {
        InlineExpression::StringLiteral { value } => text.words.push_str(value),
        InlineExpression::VariableReference { id } => {
            text.variables.insert(id.name.to_owned());
            text.words.push('…');
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, text),
        InlineExpression::MessageReference { id, .. } => {
            text.messages.insert(id.name.to_owned());
            text.words.push('…');
        }
        InlineExpression::TermReference { id, .. } => {
            text.messages.insert(format!("-{}", id.name));
            text.words.push('…');
        }
        InlineExpression::NumberLiteral { .. } | InlineExpression::FunctionReference { .. } => {}
    }
}
