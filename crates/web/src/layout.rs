//! Small things that templates of several features show.

use domain::fields::Faults;
use kernel::Locale;

/// One line of the summary over a form that has to be mended; it links to its field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FieldError {
    pub(crate) field: &'static str,
    pub(crate) text: String,
}

/// What is wrong with a form, in words.
#[derive(Debug, Clone, Default)]
pub(crate) struct FieldErrors(pub(crate) Vec<FieldError>);

impl FieldErrors {
    pub(crate) fn new(locale: Locale, faults: &Faults) -> Self {
        let word = |(field, fault)| FieldError { field, text: i18n::faults::fault(locale, field, fault) };
        Self(faults.iter().map(word).collect())
    }

    /// One that the page itself found.
    pub(crate) fn one(field: &'static str, text: String) -> Self {
        Self(vec![FieldError { field, text }])
    }

    /// What is wrong with one field; "" when it is right.
    pub(crate) fn of(&self, field: &str) -> &str {
        self.0.iter().find(|error| error.field == field).map(|error| error.text.as_str()).unwrap_or_default()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// One choice of a select, radio or checkbox group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Choice {
    pub(crate) value: String,
    pub(crate) label: String,
    pub(crate) chosen: bool,
}

impl Choice {
    pub(crate) fn new(value: impl Into<String>, label: impl Into<String>, chosen: bool) -> Self {
        Self { value: value.into(), label: label.into(), chosen }
    }
}

/// A mail address in parts, at whose ends a narrow line may break: before the at sign and before each dot.
pub(crate) fn breakable(address: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    for sign in address.chars() {
        if matches!(sign, '@' | '.') {
            parts.push(String::new());
        }
        if let Some(part) = parts.last_mut() {
            part.push(sign);
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::breakable;

    #[test]
    fn an_address_breaks_where_people_would_break_it_and_is_whole_when_copied() {
        let address = "ehrenamt.koordination@verwaltung.musterstadt.example";
        let parts = breakable(address);
        assert_eq!(parts, ["ehrenamt", ".koordination", "@verwaltung", ".musterstadt", ".example"]);
        assert_eq!(parts.concat(), address);
    }
}
