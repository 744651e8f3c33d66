//! The lines of a calendar (RFC 5545, section 3.1): unfolded, each with its name, parameters and value. Nothing calls itself
//! here, so that no depth of nesting costs more than its letters, and a line that is none is passed over.

/// One content line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Content {
    /// In capitals.
    pub(super) name: String,
    parameters: Vec<(String, String)>,
    /// As it stands there.
    pub(super) value: String,
}

impl Content {
    /// The value of a parameter.
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The value as text (section 3.3.11).
    pub(super) fn text(&self) -> String {
        let mut text = String::with_capacity(self.value.len());
        let mut signs = self.value.chars();
        while let Some(sign) = signs.next() {
            match sign {
                '\\' => match signs.next() {
                    Some('n' | 'N') => text.push('\n'),
                    Some(other) => text.push(other),
                    None => {}
                },
                other => text.push(other),
            }
        }
        text
    }
}

/// The lines, each put together again.
pub(super) fn lines(text: &str) -> Vec<Content> {
    let mut whole: Vec<String> = Vec::new();
    for line in text.split(['\n', '\r']) {
        match (line.strip_prefix([' ', '\t']), whole.last_mut()) {
            (Some(rest), Some(before)) => before.push_str(rest),
            _ if line.is_empty() => {}
            _ => whole.push(line.to_owned()),
        }
    }
    whole.iter().filter_map(|line| content(line)).collect()
}

fn content(line: &str) -> Option<Content> {
    let end = line.find([';', ':'])?;
    let (name, mut rest) = line.split_at(end);
    let mut parameters = Vec::new();
    while let Some(after) = rest.strip_prefix(';') {
        let equals = after.find('=')?;
        let (key, value) = (after.get(..equals)?, after.get(equals + 1..)?);
        let end = end_of_value(value)?;
        let plain = value.get(..end)?.replace('"', "");
        parameters.push((key.trim().to_ascii_uppercase(), plain));
        rest = value.get(end..)?;
    }
    let value = rest.strip_prefix(':')?;
    Some(Content { name: name.trim().to_ascii_uppercase(), parameters, value: value.to_owned() })
}

/// Where the value of a parameter ends: at the next `;` or `:` that stands in no quotation.
fn end_of_value(value: &str) -> Option<usize> {
    let mut quoted = false;
    value.find(|sign| {
        if sign == '"' {
            quoted = !quoted;
        }
        !quoted && matches!(sign, ';' | ':')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folded_lines_parameters_and_texts_are_read() {
        let text = "DTSTART;TZID=\"Europe/Berlin\";X=a:20261205T100000\r\nSUMMARY:Chor\r\n probe\\, laut\\n und leise\\\\\r\n\r\nkeine Zeile\r\nX;Y:\n";
        let read = lines(text);
        assert_eq!(read.len(), 2);
        assert_eq!(read[0].parameter("TZID"), Some("Europe/Berlin"));
        assert_eq!(read[0].value, "20261205T100000");
        assert_eq!(read[1].text(), "Chorprobe, laut\n und leise\\");
        assert_eq!(lines("A;B=\"c;d:e\":f")[0].parameter("B"), Some("c;d:e"));
    }
}
