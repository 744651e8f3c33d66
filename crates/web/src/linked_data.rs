//! Who and what, for machines that read pages (schema.org as JSON-LD). Browsers run nothing of it: a block of data is no
//! script, and the content security policy has no say in it.

use serde_json::{Map, Value, json};
use std::fmt;

/// What a page says of itself. Empty for pages that say nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct LinkedData(String);

impl LinkedData {
    /// These things, in the vocabulary of schema.org. What is empty in them is left out.
    pub(crate) fn new(things: Vec<Value>) -> Self {
        if things.is_empty() {
            return Self::default();
        }
        let graph: Vec<Value> = things.into_iter().map(without_gaps).collect();
        Self(harmless(&json!({ "@context": "https://schema.org", "@graph": graph }).to_string()))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for LinkedData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

// Every sign that could end the block is written as its number.
impl askama::filters::HtmlSafe for LinkedData {}

/// Nothing in it closes the element or opens another one.
fn harmless(json: &str) -> String {
    let mut safe = String::with_capacity(json.len());
    for sign in json.chars() {
        match sign {
            '<' => safe.push_str("\\u003c"),
            '>' => safe.push_str("\\u003e"),
            '&' => safe.push_str("\\u0026"),
            _ => safe.push(sign),
        }
    }
    safe
}

fn without_gaps(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let kept = fields.into_iter().map(|(name, value)| (name, without_gaps(value)));
            Value::Object(kept.filter(|(_, value)| !is_gap(value)).collect::<Map<_, _>>())
        }
        Value::Array(values) => Value::Array(values.into_iter().map(without_gaps).collect()),
        Value::String(text) => Value::String(i18n::plain(&text)),
        other => other,
    }
}

fn is_gap(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(values) => values.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_wrote_cannot_leave_the_block() {
        let data = LinkedData::new(vec![json!({ "@type": "NGO", "name": "</script><b>&\"\\" })]).to_string();
        assert!(!data.contains(['<', '>', '&']), "{data}");
        let read: Value = serde_json::from_str(&data).unwrap();
        assert_eq!(read["@graph"][0]["name"], "</script><b>&\"\\");
    }

    #[test]
    fn what_is_not_known_is_not_said() {
        let thing =
            json!({ "@type": "NGO", "email": "", "logo": null, "sameAs": [], "address": { "street": "" } });
        let read: Value = serde_json::from_str(&LinkedData::new(vec![thing]).to_string()).unwrap();
        assert_eq!(read["@graph"][0], json!({ "@type": "NGO" }));
        assert!(LinkedData::new(Vec::new()).is_empty());
    }
}
