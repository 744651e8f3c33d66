use crate::wording::{list, reply_address, word};
use domain::journal::Subject;
use kernel::Locale;
use mail::{HubFacts, Message, Party, SendError, Transport};
use service::delivery::{Outcome, any_due, note, take_due};
use service::digests::Candidates;
use service::letters::{self, Facts, QueuedLetter, facts};
use service::{Caller, Error, Hub};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::Arc;

/// Who the letters come from.
#[derive(Debug, Clone)]
pub struct Sender {
    /// The address.
    pub address: String,
    /// The name beside it; empty takes the hub's.
    pub name: String,
    /// `https://host`: the only source of links in mails.
    pub base_url: String,
    /// The mailbox that `hochbeet mail-in` reads; none where answers are not read.
    pub inbox: Option<String>,
}

/// The post room: words letters and hands them to whoever carries them.
pub struct Post {
    sender: Sender,
    transport: Box<dyn Transport>,
}

impl Post {
    /// A post room with this way out.
    pub fn new(sender: Sender, transport: Box<dyn Transport>) -> Self {
        Self { sender, transport }
    }

    /// Sends what is due, until nothing is.
    ///
    /// # Errors
    /// When the outbox cannot be read or written; a letter that does not go out is no error here.
    pub fn send_due(&self, hub: &Hub) -> Result<(), Error> {
        while hub.read(Caller::system(), any_due).wait()? {
            let due = hub.write(Caller::system(), take_due).wait()?;
            // What is new is the same for all who get the same sending in the same language.
            let mut shelf = Shelf::new();
            for letter in due {
                let outcome = self.send(hub, &letter, &mut shelf)?;
                hub.write(Caller::system(), move |cx| note(cx, &letter, &outcome)).wait()?;
            }
        }
        Ok(())
    }

    fn send(&self, hub: &Hub, letter: &QueuedLetter, shelf: &mut Shelf) -> Result<Outcome, Error> {
        let Some(facts) = told(hub, letter, shelf)? else { return Ok(Outcome::Gone) };
        let settings = hub.settings();
        let hub_facts = HubFacts {
            name: settings.name.clone(),
            city: settings.city.clone(),
            phone: settings.phone.clone(),
            hours: settings.hours.text(letter.locale).to_owned(),
            base_url: self.sender.base_url.clone(),
            inbox: self.sender.inbox.clone(),
        };
        let reply = match &facts {
            Facts::Inquiry(facts) => reply_address(facts, &hub_facts),
            _ => None,
        };
        let list = match &facts {
            Facts::Digest(facts) => list(letter.locale, facts, &hub_facts, host(&self.sender.base_url)),
            _ => None,
        };
        let Some((to, worded)) = word(letter, facts, &hub_facts) else { return Ok(Outcome::Gone) };
        let draft = mail::render(&worded, letter.locale, &hub_facts);
        let name = if self.sender.name.is_empty() { settings.name.clone() } else { self.sender.name.clone() };
        let message = Message {
            message_id: format!("{}@{}", letter.public_id, host(&self.sender.base_url)),
            date: hub.now(),
            reply_to: reply.map(|address| Party { name: name.clone(), address }),
            from: Party { name, address: self.sender.address.clone() },
            to: Party { name: to, address: letter.address.clone() },
            subject: draft.subject,
            text: draft.text,
            calendar: draft.calendar,
            list,
        };
        Ok(match self.transport.send(&message) {
            Ok(()) => Outcome::Sent,
            Err(SendError::Later(why)) => {
                not_sent(letter, &why.class, "later");
                Outcome::Later(why.text)
            }
            Err(SendError::Never(why)) => {
                not_sent(letter, &why.class, "never");
                Outcome::Never(why.text)
            }
        })
    }
}

/// What is new for a sending of the weekly post, by the sending and the language.
type Shelf = BTreeMap<(i64, Locale), Arc<Candidates>>;

/// What a letter is about. `None` when there is nothing to say any more.
fn told(hub: &Hub, letter: &QueuedLetter, shelf: &mut Shelf) -> Result<Option<Facts>, Error> {
    let asked = letter.clone();
    let (Subject::Digest(id), true) = (letter.subject, letter.letter == letters::DIGEST) else {
        return hub.read(Caller::system(), move |cx| facts(cx, &asked)).wait();
    };
    let key = (letter.cause, letter.locale);
    let known = match shelf.entry(key) {
        Entry::Occupied(known) => Arc::clone(known.get()),
        Entry::Vacant(open) => {
            let asked = letter.clone();
            let read = hub.read(Caller::system(), move |cx| service::digests::shared(cx, &asked)).wait()?;
            let Some(read) = read else { return Ok(None) };
            Arc::clone(open.insert(Arc::new(read)))
        }
    };
    hub.read(Caller::system(), move |cx| service::digests::facts(cx, &asked, id, Some(&known))).wait()
}

/// What the server said in full stands in the outbox alone: it may repeat the address. Its code says whether to look at
/// the server (4xx, `connection`), at the password (535) or at the mail (5xx).
fn not_sent(letter: &QueuedLetter, why: &str, again: &str) {
    let tries = letter.attempts + 1;
    tracing::warn!(letter = letter.letter, id = letter.id, tries, why, again, "mail.not_sent");
}

fn host(base_url: &str) -> &str {
    let rest = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
    rest.split([':', '/']).next().unwrap_or(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_message_id_ends_in_the_host_alone() {
        assert_eq!(host("https://hub.example"), "hub.example");
        assert_eq!(host("http://localhost:8080"), "localhost");
    }
}
