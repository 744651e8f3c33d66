//! What kind of thing stands behind a name, in words.

use toml::Value;
use toml::de::DeValue;

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Kind {
    Text,
    Whole,
    Fraction,
    Truth,
    Moment,
    List,
    Section,
}

/// The same in both languages, as it stands in the sentence.
pub(super) struct Named {
    pub de: &'static str,
    pub en: &'static str,
}

impl Kind {
    pub fn of(value: &Value) -> Self {
        match value {
            Value::String(_) => Self::Text,
            Value::Integer(_) => Self::Whole,
            Value::Float(_) => Self::Fraction,
            Value::Boolean(_) => Self::Truth,
            Value::Datetime(_) => Self::Moment,
            Value::Array(_) => Self::List,
            Value::Table(_) => Self::Section,
        }
    }

    pub fn of_found(value: &DeValue<'_>) -> Self {
        match value {
            DeValue::String(_) => Self::Text,
            DeValue::Integer(_) => Self::Whole,
            DeValue::Float(_) => Self::Fraction,
            DeValue::Boolean(_) => Self::Truth,
            DeValue::Datetime(_) => Self::Moment,
            DeValue::Array(_) => Self::List,
            DeValue::Table(_) => Self::Section,
        }
    }

    pub fn needed(self) -> Named {
        let (de, en) = match self {
            Self::Text => ("einen Text in Anführungszeichen", "a text in quotation marks"),
            Self::Whole => {
                ("eine ganze Zahl ohne Anführungszeichen", "a whole number without quotation marks")
            }
            Self::Fraction => ("eine Zahl mit Dezimalpunkt", "a number with a decimal point"),
            Self::Truth => ("true oder false", "true or false"),
            Self::Moment => ("ein Datum", "a date"),
            Self::List => ("eine Liste in eckigen Klammern", "a list in square brackets"),
            Self::Section => ("einen eigenen Abschnitt", "a section of its own"),
        };
        Named { de, en }
    }

    pub fn found(self) -> Named {
        let (de, en) = match self {
            Self::Text => ("ein Text", "a text"),
            Self::Whole => ("eine ganze Zahl", "a whole number"),
            Self::Fraction => ("eine Zahl mit Dezimalpunkt", "a number with a decimal point"),
            Self::Truth => ("true oder false", "true or false"),
            Self::Moment => ("ein Datum", "a date"),
            Self::List => ("eine Liste", "a list"),
            Self::Section => ("ein Abschnitt", "a section"),
        };
        Named { de, en }
    }
}
