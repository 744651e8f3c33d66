//! The mails that were written as files.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

/// One mail.
#[derive(Debug, Clone)]
pub struct Mail {
    pub id: String,
    pub to: String,
    pub subject: String,
    pub text: String,
    pub written: SystemTime,
}

impl Mail {
    /// The personal link of whoever signed up.
    pub fn own_token(&self) -> Option<&str> {
        self.text.split_whitespace().find_map(|word| word.split_once("/meins/")).map(|(_, token)| token)
    }
}

/// All mails by the names of their files; those that are known already are not read again.
pub fn collect(data: &Path, known: &mut BTreeMap<String, Mail>) {
    let Ok(entries) = fs::read_dir(data.join("post")) else { return };
    for entry in entries {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        // What was only begun has no name yet.
        if name.starts_with('.') || known.contains_key(&name) {
            continue;
        }
        let text = fs::read_to_string(entry.path()).unwrap();
        let (head, _) = text.split_once("\r\n\r\n").unwrap();
        let head = head.replace("\r\n ", " ");
        let header = |name: &str| {
            let value = head.lines().find_map(|line| line.strip_prefix(name));
            value.unwrap_or_else(|| panic!("no {name} in {head}")).trim().to_owned()
        };
        let mail = Mail {
            id: header("Message-ID:"),
            to: header("To:").rsplit('<').next().unwrap().trim_end_matches('>').to_owned(),
            subject: header("Subject:"),
            written: entry.metadata().unwrap().modified().unwrap(),
            text,
        };
        known.insert(name, mail);
    }
}
