use mail::{Message, Reason, SendError, Transport};
use std::sync::{Arc, Mutex};

/// Keeps what was sent, or refuses it as long as a test says so.
#[derive(Debug, Clone, Default)]
pub struct Mailbox(Arc<Mutex<Inside>>);

#[derive(Debug, Default)]
struct Inside {
    sent: Vec<Message>,
    down: bool,
}

impl Mailbox {
    /// All that was sent so far, oldest first.
    pub fn all(&self) -> Vec<Message> {
        self.0.lock().unwrap().sent.clone()
    }

    /// What went to this address, oldest first.
    pub fn to(&self, address: &str) -> Vec<Message> {
        self.all().into_iter().filter(|message| message.to.address == address).collect()
    }

    /// The mail server is down, or up again.
    pub fn set_down(&self, down: bool) {
        self.0.lock().unwrap().down = down;
    }

    /// The code of the last mail to an address that has one: it stands alone in its line.
    pub fn code(&self, address: &str) -> String {
        let messages = self.to(address);
        let lines = messages.iter().rev().flat_map(|message| message.text.lines());
        let code = lines
            .map(|line| line.trim().replace('-', ""))
            .find(|line| line.len() == 8 && line.bytes().all(|sign| sign.is_ascii_alphanumeric()));
        code.expect("no code in the mailbox")
    }

    /// The token of the last link of this kind (`meins`, `antwort`, …) that went to an address.
    pub fn token(&self, address: &str, kind: &str) -> String {
        let start = format!("/{kind}/");
        let messages = self.to(address);
        let link = messages.iter().rev().find_map(|message| {
            message
                .text
                .split_whitespace()
                .find_map(|word| word.split_once(&start).map(|(_, token)| token.to_owned()))
        });
        link.expect("no such link in the mailbox")
    }
}

impl Transport for Mailbox {
    fn send(&self, message: &Message) -> Result<(), SendError> {
        let mut inside = self.0.lock().unwrap();
        if inside.down {
            return Err(SendError::Later(Reason { text: "421 down".to_owned(), class: "421".to_owned() }));
        }
        inside.sent.push(message.clone());
        Ok(())
    }
}
