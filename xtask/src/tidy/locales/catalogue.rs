//! One language's messages as the translators wrote them.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::tree::{File, Tree};

use super::super::Finding;

pub struct Message {
    /// The feature: `layout` for `locales/de/layout.ftl`.
    pub feature: String,
    pub path: String,
    pub line: usize,
    pub variables: BTreeSet<String>,
    /// Its attributes are methods of their own.
    pub attributes: Vec<String>,
}

#[derive(Default)]
pub struct Catalogue {
    pub messages: BTreeMap<String, Message>,
    /// What one message or term borrows from another.
    pub borrowed: BTreeSet<String>,
    pub faults: Vec<Finding>,
}

/// All languages by the name of their folder.
pub fn read(tree: &Tree) -> BTreeMap<String, Catalogue> {
    let mut languages = BTreeMap::<String, Catalogue>::new();
    for file in tree.below("locales", "ftl") {
        if let [_, language, name] = file.path.split('/').collect::<Vec<_>>().as_slice() {
            let feature = name.trim_end_matches(".ftl");
            languages.entry((*language).to_owned()).or_default().add(file, feature);
        }
    }
    languages
}

impl Catalogue {
    fn add(&mut self, file: &File, feature: &str) {
        let resource = parser::parse(file.text.as_str()).unwrap_or_else(|(resource, errors)| {
            let faults =
                errors.iter().map(|error| Finding::at(file, error.pos.start, error.kind.to_string()));
            self.faults.extend(faults);
            resource
        });
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name;
                    let mut uses = Uses::default();
                    message.value.iter().for_each(|pattern| uses.pattern(pattern));
                    message.attributes.iter().for_each(|attribute| uses.pattern(&attribute.value));
                    let told = Message {
                        feature: feature.to_owned(),
                        path: file.path.clone(),
                        line: line_of(file, id),
                        variables: uses.variables,
                        attributes: message
                            .attributes
                            .iter()
                            .map(|attribute| attribute.id.name.to_owned())
                            .collect(),
                    };
                    if self.messages.contains_key(id) {
                        self.faults.push(Finding::new(
                            &told.path,
                            told.line,
                            format!("`{id}` is written twice"),
                        ));
                    }
                    self.messages.insert(id.to_owned(), told);
                    self.borrowed.extend(uses.messages);
                }
                Entry::Term(term) => {
                    let mut uses = Uses::default();
                    uses.pattern(&term.value);
                    self.borrowed.extend(uses.messages);
                }
                _ => {}
            }
        }
    }
}

fn line_of(file: &File, id: &str) -> usize {
    let starts = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    file.lines().filter(|(_, line)| starts(line)).last().map_or(1, |(number, _)| number)
}

#[derive(Default)]
struct Uses {
    variables: BTreeSet<String>,
    messages: BTreeSet<String>,
}

impl Uses {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.messages.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|it| self.inline(it));
                arguments.named.iter().for_each(|it| self.inline(&it.value));
            }
            InlineExpression::TermReference { arguments: Some(arguments), .. } => {
                arguments.named.iter().for_each(|it| self.inline(&it.value));
            }
            InlineExpression::TermReference { arguments: None, .. }
            | InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}
