//! What belongs to backups.

use super::{WrongValue, spelled};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A public key of age: whoever holds its secret half can open the backups.
#[derive(Clone, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct Recipient(age::x25519::Recipient);

spelled!(Recipient, Recipient::read, |key: Recipient| key.0.to_string());

impl Recipient {
    fn read(text: &str) -> Result<Self, WrongValue> {
        if text.to_ascii_uppercase().starts_with("AGE-SECRET-KEY-") {
            // The text itself is a secret and is not repeated.
            return Err(WrongValue::new(
                "Das ist ein geheimer Schlüssel; er gehört nicht auf diese Maschine. Nehmen Sie den öffentlichen, er beginnt mit age1.",
                "this is a secret key; it does not belong on this machine. Take the public one, it begins with age1.",
            ));
        }
        text.parse().map(Self).map_err(|_| {
            WrongValue::new(
                format!("»{text}« ist kein öffentlicher Schlüssel von age. Er beginnt mit age1; »age-keygen« macht ein Paar."),
                format!("\"{text}\" is no public key of age. It begins with age1; \"age-keygen\" makes a pair."),
            )
        })
    }

    /// The key, for the one who locks.
    pub fn key(&self) -> &age::x25519::Recipient {
        &self.0
    }
}

impl PartialEq for Recipient {
    fn eq(&self, other: &Self) -> bool {
        self.0.to_string() == other.0.to_string()
    }
}

impl Eq for Recipient {}

impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}
