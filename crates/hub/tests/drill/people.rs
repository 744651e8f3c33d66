//! People who sign up, confirm and withdraw over HTTP, and remember what they were told.

use domain::opportunities::OpportunityId;
use kernel::{PublicId, SeededRng};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// What somebody was told is done: the answer had been read to its end.
#[derive(Debug, Clone)]
pub enum Told {
    SignedUp { form_key: String, address: String },
    Confirmed { address: String },
    Withdrew { address: String },
    Changed { address: String, message: String },
}

/// Somebody who got their link by mail.
#[derive(Debug, Clone)]
pub struct Bearer {
    pub address: String,
    pub token: String,
}

/// What became of one round of one person.
#[derive(Debug, Default)]
pub struct Memory {
    pub told: Vec<Told>,
    /// Whose withdrawal was sent, answered or not.
    pub tried_to_withdraw: Vec<String>,
    /// Answers that nobody should get.
    pub strange: Vec<String>,
}

/// `None` where the answer did not come to its end.
pub fn post(server: SocketAddr, path: &str, body: &str) -> Option<String> {
    ask(server, "POST", path, "", body.as_bytes())
}

pub fn get(server: SocketAddr, path: &str) -> Option<String> {
    ask(server, "GET", path, "", b"")
}

/// Each further line of the head ends in CR LF.
pub fn ask(server: SocketAddr, method: &str, path: &str, head: &str, body: &[u8]) -> Option<String> {
    let mut stream = TcpStream::connect_timeout(&server, Duration::from_secs(20)).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(30))).ok()?;
    let length = body.len();
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: {server}\r\nConnection: close\r\nSec-Fetch-Site: same-origin\r\nContent-Length: {length}\r\n{head}\r\n"
    );
    stream.write_all(&[head.as_bytes(), body].concat()).ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok()?;
    let answer = String::from_utf8_lossy(&answer).into_owned();
    answer.contains("\r\n\r\n").then_some(answer)
}

/// The three digits of an answer.
pub fn status(answer: &str) -> &str {
    answer.get(9..12).unwrap_or_default()
}

/// The body of a sign-up, with the key that its form would carry.
pub fn sign_up_body(form_key: &str, address: &str, shift: &str) -> String {
    format!("form_key={form_key}&name=Kim+K%C3%A4fer&email={address}&shift={shift}")
}

/// Goes on until nobody answers any more.
pub fn live(
    server: SocketAddr,
    offers: &[(OpportunityId, String)],
    mut bearers: Vec<Bearer>,
    seed: u64,
) -> Memory {
    let mut rng = SeededRng::new(seed);
    let mut memory = Memory::default();
    loop {
        let dice = rng.next_u64();
        let bearer = if dice.is_multiple_of(3) { bearers.pop() } else { None };
        let went_on = match bearer {
            Some(bearer) => memory.step(server, bearer, dice.is_multiple_of(2)),
            None => {
                let at = usize::try_from(dice % offers.len() as u64).unwrap();
                let (offer, shift) = &offers[at];
                memory.sign_up(server, *offer, shift, &mut rng)
            }
        };
        if went_on.is_none() {
            return memory;
        }
    }
}

impl Memory {
    fn sign_up(
        &mut self,
        server: SocketAddr,
        offer: OpportunityId,
        shift: &str,
        rng: &mut SeededRng,
    ) -> Option<()> {
        let form_key = PublicId::draw(rng).to_string();
        let address = format!("p{form_key}@post.example");
        let path = format!("/a/{offer}/anmelden");
        let answer = post(server, &path, &sign_up_body(&form_key, &address, shift))?;
        match answer.get(9..12) {
            Some("303") => self.told.push(Told::SignedUp { form_key, address }),
            // The last place is gone.
            Some("409") => {}
            _ => self.strange.push(answer),
        }
        Some(())
    }

    fn step(&mut self, server: SocketAddr, bearer: Bearer, withdraws: bool) -> Option<()> {
        let Bearer { address, token } = bearer;
        if !withdraws && address.len().is_multiple_of(2) {
            let message = format!("Ich bringe {} mit.", &token[..4.min(token.len())]);
            let body = format!("message={}", message.replace(' ', "+"));
            let answer = post(server, &format!("/meins/{token}/aendern"), &body)?;
            match status(&answer) {
                "303" => self.told.push(Told::Changed { address: address.clone(), message }),
                "409" => {}
                _ => self.strange.push(answer),
            }
        }
        let (verb, told) = if withdraws {
            self.tried_to_withdraw.push(address.clone());
            ("absagen", Told::Withdrew { address })
        } else {
            ("bestaetigen", Told::Confirmed { address })
        };
        let answer = post(server, &format!("/meins/{token}/{verb}"), "")?;
        match answer.get(9..12) {
            Some("303") => self.told.push(told),
            // An earlier try was done, though nobody heard of it.
            Some("409") => {}
            _ => self.strange.push(answer),
        }
        Some(())
    }
}
