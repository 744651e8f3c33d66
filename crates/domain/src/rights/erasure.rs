//! What is remembered of an erasure, so that an old backup brings nobody back: when it was, and marks that lead to the
//! person only for whoever holds the hub's secret and the person's data. They stand in the database and, outside of all that a
//! backup replaces, in a list of lines that people can read.

use kernel::Instant;
use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

/// So long the list remembers, in days: backups stay for twelve months.
pub const LIST_DAYS: i64 = 400;

/// Whose everything was erased.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// Everybody at a mailbox.
    Mailbox {
        /// Which secret made the mark: the beginning of its fingerprint.
        keys: String,
        /// The mark of the address.
        address: String,
    },
    /// Somebody without mail.
    Person {
        /// As above.
        keys: String,
        /// The number of their row.
        number: i64,
        /// The mark of the name.
        name: String,
        /// The mark of the phone.
        phone: String,
    },
}

impl Mark {
    /// Which secret made it.
    pub fn keys(&self) -> &str {
        match self {
            Self::Mailbox { keys, .. } | Self::Person { keys, .. } => keys,
        }
    }

    /// Is it the same one? Of somebody without mail two of three have to agree: a name or a number may have been corrected
    /// after the backup, and after a restore a number of a row may be another person's.
    pub fn means(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Mailbox { .. }, Self::Mailbox { .. }) => self == other,
            (
                Self::Person { keys, number, name, phone },
                Self::Person { keys: their_keys, number: theirs, name: their_name, phone: their_phone },
            ) => {
                let same = [number == theirs, name == their_name, phone == their_phone];
                keys == their_keys && same.into_iter().filter(|same| *same).count() >= 2
            }
            (Self::Mailbox { .. }, Self::Person { .. }) | (Self::Person { .. }, Self::Mailbox { .. }) => {
                false
            }
        }
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Mailbox { keys, address } => write!(f, "mailbox:{keys}:{address}"),
            Self::Person { keys, number, name, phone } => {
                write!(f, "person:{keys}:{number}:{name}:{phone}")
            }
        }
    }
}

/// It is no mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoMark;

impl FromStr for Mark {
    type Err = NoMark;

    fn from_str(text: &str) -> Result<Self, NoMark> {
        let parts: Vec<&str> = text.split(':').collect();
        let hash = |text: &str| {
            let hex = |sign: u8| sign.is_ascii_digit() || (b'a'..=b'f').contains(&sign);
            if (8..=64).contains(&text.len()) && text.bytes().all(hex) {
                Ok(text.to_owned())
            } else {
                Err(NoMark)
            }
        };
        match *parts.as_slice() {
            ["mailbox", keys, address] => Ok(Self::Mailbox { keys: hash(keys)?, address: hash(address)? }),
            ["person", keys, number, name, phone] => Ok(Self::Person {
                keys: hash(keys)?,
                number: number.parse().map_err(|_| NoMark)?,
                name: hash(name)?,
                phone: hash(phone)?,
            }),
            _ => Err(NoMark),
        }
    }
}

/// One erasure.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Erasure {
    /// When.
    pub at: Instant,
    /// Whose.
    pub mark: Mark,
}

/// What stands above the lines, for whoever opens the file.
const HEAD: &str = "\
# Wer gelöscht wurde, ohne Namen: Tag und Prüfzeichen, die nur der Hub selbst zuordnen kann. Diese Datei gehört zu den Sicherungen:
# Holt jemand eine ältere zurück, löscht der Hub danach noch einmal, wer hier steht. Bitte nicht ändern und nicht wegwerfen.
# Erasures, without names. Keep this file with the backups: whoever stands here is erased once more after a restore.
";

/// The list as a file.
pub fn write_list(erasures: &BTreeSet<Erasure>) -> String {
    let line = |erasure: &Erasure| format!("{} {}\n", erasure.at.timestamp(), erasure.mark);
    std::iter::once(HEAD.to_owned()).chain(erasures.iter().map(line)).collect()
}

/// Reads such a file; says how many lines are none of ours.
pub fn read_list(text: &str) -> (BTreeSet<Erasure>, usize) {
    let mut unread = 0;
    let mut erasures = BTreeSet::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let parts = line.split_once(' ');
        let read = parts.and_then(|(at, mark)| {
            let at = Instant::from_timestamp(at.parse().ok()?);
            Some(Erasure { at, mark: mark.parse().ok()? })
        });
        match read {
            Some(erasure) => {
                erasures.insert(erasure);
            }
            None => unread += 1,
        }
    }
    (erasures, unread)
}

/// What happened before this stands in the list no more.
pub const fn remembered_since(now: Instant) -> Instant {
    now.plus_days(-LIST_DAYS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::retention::{Keep, of};

    fn person(number: i64, name: &str, phone: &str) -> Mark {
        Mark::Person { keys: "0123abcd".to_owned(), number, name: name.repeat(16), phone: phone.repeat(16) }
    }

    #[test]
    fn the_database_remembers_longer_than_the_list() {
        // Otherwise what the night took from the database would be new to it at the next start.
        let keep = of("erasure").map(|rule| rule.keep);
        let Some(Keep::DaysAfterEnd(days)) = keep else { panic!("{keep:?}") };
        assert!(i64::from(days) >= LIST_DAYS + 30);
    }

    #[test]
    fn of_somebody_without_mail_two_of_three_agree() {
        let asked = person(7, "a", "b");
        assert!(asked.means(&asked));
        assert!(asked.means(&person(7, "c", "b")), "the name was corrected");
        assert!(asked.means(&person(7, "a", "c")), "the number was corrected");
        assert!(asked.means(&person(8, "a", "b")), "another row of the same person");
        assert!(!asked.means(&person(7, "c", "d")), "somebody else has the row's number");
        assert!(!asked.means(&person(8, "a", "c")), "a name is not enough");
        let address = Mark::Mailbox { keys: "0123abcd".to_owned(), address: "ab".repeat(16) };
        assert!(address.means(&address.clone()) && !address.means(&asked) && !asked.means(&address));
        let other_keys = Mark::Mailbox { keys: "ffffffff".to_owned(), address: "ab".repeat(16) };
        assert!(!address.means(&other_keys));
    }

    #[test]
    fn a_list_reads_back_and_says_what_it_cannot_read() {
        let at = Instant::from_micros(1_795_000_000_123_456);
        let address = Mark::Mailbox { keys: "0123abcd".to_owned(), address: "ab".repeat(16) };
        let all: BTreeSet<_> =
            [Erasure { at, mark: person(7, "a", "b") }, Erasure { at, mark: address }].into();
        let text = write_list(&all);
        assert_eq!(read_list(&text), (all.clone(), 0));
        assert_eq!(read_list(&write_list(&BTreeSet::new())), (BTreeSet::new(), 0));
        let damaged = format!(
            "{text}\nheute mailbox:0123abcd:{0}\n2026-11-29T01:00:00Z mailbox:Kim:{0}\n",
            "ab".repeat(16)
        );
        assert_eq!(read_list(&damaged), (all, 2));
    }
}
