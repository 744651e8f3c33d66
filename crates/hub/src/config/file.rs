//! From the text of the file to the typed configuration, each fault with its line.

use std::fs;
use std::io;
use std::path::Path;

use toml::de::{DeTable, DeValue};
use toml::{Table, Value};

use super::kinds::Kind;
use super::{Config, Fault, MailTransport, Refusal};
use crate::nearest::nearest;

pub(super) fn read(path: &Path) -> Result<Config, Refusal> {
    let refuse = |faults| Refusal { file: path.to_path_buf(), faults };
    let text = fs::read_to_string(path).map_err(|error| refuse(vec![unreadable(&error)]))?;
    parse(&text).map_err(refuse)
}

fn unreadable(error: &io::Error) -> Fault {
    let de = match error.kind() {
        io::ErrorKind::NotFound => "Diese Datei gibt es nicht.".to_owned(),
        io::ErrorKind::PermissionDenied => "Diese Datei darf der Hub nicht lesen.".to_owned(),
        io::ErrorKind::InvalidData => "Diese Datei ist kein Text in UTF-8.".to_owned(),
        _ => format!("Diese Datei lässt sich nicht lesen ({error})."),
    };
    Fault { line: None, de, en: format!("This file cannot be read ({error}).") }
}

/// Names and kinds are compared first, with the types' own defaults as the measure, because there all faults can be
/// told at once and with the right name; the types then judge the values.
pub(super) fn parse(text: &str) -> Result<Config, Vec<Fault>> {
    let document = DeTable::parse(text).map_err(|error| vec![syntax(text, &error)])?;
    let known = Table::try_from(Config::default()).unwrap_or_default();
    let mut comparison = Comparison { text, all: &known, faults: Vec::new() };
    comparison.table(document.get_ref(), &known, None);
    let mut faults = comparison.faults;
    if faults.is_empty() {
        let config: Config = toml::from_str(text).map_err(|error| vec![wrong_value(text, &error)])?;
        faults = contradictions(text, document.get_ref(), &config);
        if faults.is_empty() {
            return Ok(config);
        }
    }
    faults.sort_by_key(|fault| fault.line);
    Err(faults)
}

/// The file's tree of names beside the tree of the defaults.
struct Comparison<'t> {
    text: &'t str,
    all: &'t Table,
    faults: Vec<Fault>,
}

impl Comparison<'_> {
    fn table(&mut self, found: &DeTable<'_>, known: &Table, section: Option<&str>) {
        for (key, value) in found {
            let name = key.get_ref().as_ref();
            let line = Some(line_at(self.text, key.span().start));
            let (has, value) = (Kind::of_found(value.get_ref()), value.get_ref());
            match known.get(name) {
                None => {
                    let (de, en) = self.unknown(name, has, known, section);
                    self.faults.push(Fault { line, de, en });
                }
                Some(expected) if Kind::of(expected) != has => {
                    let needs = Kind::of(expected).needed();
                    let has = has.found();
                    self.faults.push(Fault {
                        line,
                        de: format!("»{name}« braucht {}, hier steht {}.", needs.de, has.de),
                        en: format!("\"{name}\" needs {}, this is {}.", needs.en, has.en),
                    });
                }
                Some(expected) => {
                    if let (DeValue::Table(inner), Value::Table(expected)) = (value, expected) {
                        self.table(inner, expected, Some(name));
                    }
                }
            }
        }
    }

    /// The nearest name of the same kind of thing: here, else elsewhere in the file. A name that stands in the wrong
    /// section is the usual slip, since a `[section]` swallows all that follows it.
    fn unknown(&self, name: &str, has: Kind, here: &Table, section: Option<&str>) -> (String, String) {
        let (shown, shown_en) = match has {
            Kind::Section => (format!("[{name}]"), format!("[{name}]")),
            _ => (format!("»{name}«"), format!("\"{name}\"")),
        };
        if has == Kind::Section {
            let sections: Vec<&str> = names(here, |kind| kind == Kind::Section);
            return match nearest(name, &sections) {
                Some(near) => (
                    format!("{shown} gibt es nicht. Meinten Sie [{near}]?"),
                    format!("there is no {shown_en}. Did you mean [{near}]?"),
                ),
                None => no_such(&shown, &shown_en, &sections),
            };
        }
        let keys = names(here, |kind| kind != Kind::Section);
        if let Some(near) = nearest(name, &keys) {
            return (
                format!("{shown} gibt es nicht. Meinten Sie »{near}«?"),
                format!("there is no {shown_en}. Did you mean \"{near}\"?"),
            );
        }
        if section.is_some()
            && let Some(near) = nearest(name, &names(self.all, |kind| kind != Kind::Section))
        {
            return (
                format!(
                    "{shown} gibt es hier nicht. Meinten Sie »{near}« ganz oben, vor dem ersten [Abschnitt]?"
                ),
                format!(
                    "there is no {shown_en} here. Did you mean \"{near}\" at the top, before the first [section]?"
                ),
            );
        }
        for (other, value) in self.all {
            if let Value::Table(inner) = value
                && let Some(near) = nearest(name, &names(inner, |_| true))
            {
                return (
                    format!("{shown} gibt es hier nicht. Meinten Sie »{near}« im Abschnitt [{other}]?"),
                    format!("there is no {shown_en} here. Did you mean \"{near}\" in the section [{other}]?"),
                );
            }
        }
        no_such(&shown, &shown_en, &keys)
    }
}

fn no_such(shown: &str, shown_en: &str, names: &[&str]) -> (String, String) {
    let names = names.join(", ");
    (
        format!("{shown} gibt es nicht. Hier möglich: {names}."),
        format!("there is no {shown_en}. Possible here: {names}."),
    )
}

fn names(table: &Table, wanted: impl Fn(Kind) -> bool) -> Vec<&str> {
    table.iter().filter(|(_, value)| wanted(Kind::of(value))).map(|(name, _)| name.as_str()).collect()
}

/// What no single value can show.
fn contradictions(text: &str, document: &DeTable<'_>, config: &Config) -> Vec<Fault> {
    let mut faults = Vec::new();
    if config.mail.transport == MailTransport::Smtp && config.mail.smtp_url.host().is_none() {
        faults.push(Fault {
            line: line_of(text, document, &["mail", "transport"]),
            de: "Für den Versand mit »smtp« fehlt noch »smtp_url«, die Adresse Ihres Mailservers.".to_owned(),
            en: "sending with \"smtp\" also needs \"smtp_url\", the address of your mail server.".to_owned(),
        });
    }
    if config.data_dir.as_os_str().is_empty() {
        faults.push(Fault {
            line: line_of(text, document, &["data_dir"]),
            de: "»data_dir« braucht den Namen eines Ordners.".to_owned(),
            en: "\"data_dir\" needs the name of a folder.".to_owned(),
        });
    }
    faults
}

fn syntax(text: &str, error: &toml::de::Error) -> Fault {
    let line = error.span().map(|span| line_at(text, span.start));
    let de = if error.message().contains("duplicate key") {
        "Dieser Name steht schon weiter oben. Jeder darf nur einmal vorkommen."
    } else {
        "Hier stimmt die Schreibweise nicht. Prüfen Sie Anführungszeichen, Klammern und das Gleichheitszeichen."
    };
    Fault { line, de: de.to_owned(), en: format!("{}.", error.message()) }
}

/// The house's own types say both languages, one a line; what serde itself finds, it says in English only.
fn wrong_value(text: &str, error: &toml::de::Error) -> Fault {
    let line = error.span().map(|span| line_at(text, span.start));
    match error.message().split_once('\n') {
        Some((de, en)) => Fault { line, de: de.to_owned(), en: en.trim_end().to_owned() },
        None => Fault {
            line,
            de: "Dieser Wert passt hier nicht.".to_owned(),
            en: format!("this value does not fit here: {}.", error.message()),
        },
    }
}

fn line_of(text: &str, document: &DeTable<'_>, path: &[&str]) -> Option<usize> {
    let (name, rest) = path.split_first()?;
    let (key, value) = document.iter().find(|(key, _)| key.get_ref().as_ref() == *name)?;
    match (rest, value.get_ref()) {
        ([], _) => Some(line_at(text, key.span().start)),
        (_, DeValue::Table(inner)) => line_of(text, inner, rest),
        _ => None,
    }
}

fn line_at(text: &str, byte: usize) -> usize {
    1 + text.bytes().take(byte).filter(|each| *each == b'\n').count()
}
