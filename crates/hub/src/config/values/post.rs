//! What belongs to sending mails.

use std::fmt;

use http::Uri;
use serde::{Deserialize, Serialize};

use super::{WrongValue, holds_password, spelled};

/// A mail server: `smtp://` or `smtps://`, often with a password. Unset while mails become files.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct SmtpUrl(String);

spelled!(SmtpUrl, SmtpUrl::read, |url: SmtpUrl| url.0);

impl SmtpUrl {
    fn read(text: &str) -> Result<Self, WrongValue> {
        let url = Self(text.to_owned());
        let scheme = text.starts_with("smtp://") || text.starts_with("smtps://");
        if text.is_empty() || (scheme && url.host().is_some()) {
            return Ok(url);
        }
        // The text itself may hold a password and is not repeated.
        Err(WrongValue::new(
            "Das ist keine Adresse eines Mailservers. Beispiel: smtps://name:passwort@mail.example:465",
            "this is no address of a mail server. Example: smtps://name:password@mail.example:465",
        ))
    }

    /// The address with its secrets, for the one who sends.
    pub fn expose(&self) -> &str {
        &self.0
    }

    pub fn host(&self) -> Option<String> {
        let host = self.uri()?.host()?.trim_matches(['[', ']']).to_owned();
        if host.is_empty() { None } else { Some(host) }
    }

    /// The port that is named, else the usual one for this kind of connection.
    pub fn port(&self) -> Option<u16> {
        let uri = self.uri()?;
        Some(uri.port_u16().unwrap_or_else(|| {
            if self.is_wrapped() {
                465
            } else if self.0.contains("tls=") {
                587
            } else {
                25
            }
        }))
    }

    /// Encrypted from the first byte, before any greeting.
    pub fn is_wrapped(&self) -> bool {
        self.0.starts_with("smtps://")
    }

    pub fn has_secret(&self) -> bool {
        holds_password(&self.0)
    }

    /// Nothing of the password is said before the line is encrypted.
    pub fn is_encrypted(&self) -> bool {
        self.is_wrapped() || self.0.contains("tls=required")
    }

    fn uri(&self) -> Option<Uri> {
        self.0.parse().ok()
    }
}

impl fmt::Debug for SmtpUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_empty() { "SmtpUrl" } else { "SmtpUrl(…)" })
    }
}

/// The address mails come from.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct MailAddress(String);

spelled!(MailAddress, MailAddress::read, |address: MailAddress| address.0);

impl Default for MailAddress {
    fn default() -> Self {
        Self("hochbeet@localhost".to_owned())
    }
}

impl MailAddress {
    fn read(text: &str) -> Result<Self, WrongValue> {
        let plain = text.is_ascii()
            && !text.contains(|c: char| c.is_whitespace() || c.is_control() || "<>,;\"".contains(c));
        match text.split_once('@') {
            Some((name, domain))
                if plain && !name.is_empty() && !domain.is_empty() && !domain.contains('@') =>
            {
                Ok(Self(text.to_owned()))
            }
            _ => Err(WrongValue::new(
                format!("»{text}« ist keine Mailadresse. Beispiel: hallo@mitmachen.example"),
                format!("\"{text}\" is no mail address. Example: hallo@mitmachen.example"),
            )),
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn domain(&self) -> &str {
        self.0.split_once('@').map_or("", |(_, domain)| domain)
    }
}

/// The mailbox that is read; empty while none is.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct Inbox(String);

spelled!(Inbox, Inbox::read, |inbox: Inbox| inbox.0);

impl Inbox {
    fn read(text: &str) -> Result<Self, WrongValue> {
        if text.is_empty() {
            Ok(Self::default())
        } else {
            MailAddress::read(text).map(|address| Self(address.0))
        }
    }

    /// The address, where there is one.
    pub fn address(&self) -> Option<String> {
        (!self.0.is_empty()).then(|| self.0.clone())
    }
}

/// The name beside that address.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct MailName(String);

spelled!(MailName, MailName::read, |name: MailName| name.0);

impl Default for MailName {
    fn default() -> Self {
        Self("Hochbeet".to_owned())
    }
}

impl MailName {
    fn read(text: &str) -> Result<Self, WrongValue> {
        if text.contains(char::is_control) || text.chars().count() > 80 {
            return Err(WrongValue::new(
                "Der Name darf keine Zeilenumbrüche haben und höchstens 80 Zeichen lang sein.",
                "the name may have no line breaks and at most 80 characters.",
            ));
        }
        Ok(Self(text.trim().to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}
