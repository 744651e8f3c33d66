//! Personal links: `HMAC(key, purpose, subject, generation, expiry)`, derived when they are needed and never stored.

use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Refusal, Result};
use crate::keys::{Keys, same};
use data_encoding::BASE64URL_NOPAD;
use domain::accounts::HandOverId;
use domain::digests::SubscriptionId;
use domain::inquiries::InquiryId;
use domain::links::{LinkState, Purpose};
use domain::obstacles::{ObstacleId, VoiceId};
use domain::opportunities::OpportunityId;
use domain::policy::{Actor, Matter};
use domain::reports::ReportId;
use domain::signups::SignupId;
use kernel::Instant;

const MAC_BYTES: usize = 16;
const HEAD_BYTES: usize = 1 + 4 + 8;

/// The part of an address that opens one matter.
pub(crate) fn token(keys: &Keys, purpose: Purpose, subject: &str, state: LinkState) -> String {
    let head = head(purpose, state);
    let mac = keys.derive("link", &[&head, subject.as_bytes()]);
    let mut bytes = Vec::with_capacity(HEAD_BYTES + MAC_BYTES + subject.len());
    bytes.extend_from_slice(&head);
    bytes.extend(mac.iter().take(MAC_BYTES));
    bytes.extend_from_slice(subject.as_bytes());
    BASE64URL_NOPAD.encode(&bytes)
}

fn head(purpose: Purpose, state: LinkState) -> [u8; HEAD_BYTES] {
    let mut head = [0_u8; HEAD_BYTES];
    let parts = std::iter::once(purpose.code())
        .chain(state.generation.to_be_bytes())
        .chain(state.expires_at.micros().to_be_bytes());
    for (slot, byte) in head.iter_mut().zip(parts) {
        *slot = byte;
    }
    head
}

/// What a token says, once its seal was found right.
struct Opened {
    purpose: Purpose,
    subject: String,
    state: LinkState,
}

fn open(keys: &Keys, token: &str) -> Option<Opened> {
    if token.len() > 200 {
        return None;
    }
    let bytes = BASE64URL_NOPAD.decode(token.as_bytes()).ok()?;
    let (head_bytes, rest) = bytes.split_first_chunk::<HEAD_BYTES>()?;
    let (mac, subject) = rest.split_first_chunk::<MAC_BYTES>()?;
    let expected = keys.derive("link", &[head_bytes, subject]);
    if !same(mac, expected.get(..MAC_BYTES)?) {
        return None;
    }
    let (code, numbers) = head_bytes.split_first()?;
    let (generation, expiry) = numbers.split_first_chunk::<4>()?;
    Some(Opened {
        purpose: Purpose::from_code(*code)?,
        subject: String::from_utf8(subject.to_vec()).ok()?,
        state: LinkState {
            generation: i32::from_be_bytes(*generation),
            expires_at: Instant::from_micros(i64::from_be_bytes(expiry.try_into().ok()?)),
        },
    })
}

impl ReadCx<'_> {
    /// Checks a link and makes the caller its bearer.
    ///
    /// # Errors
    /// [`Refusal::Link`] when it is not ours, for something else, worn out or renewed.
    pub fn bear(&mut self, purpose: Purpose, token: &str) -> Result<Matter> {
        let subject = self.open_link(purpose, token)?;
        let matter = matter_of(purpose, &subject).ok_or(Refusal::Link)?;
        self.caller.actor = Actor::Bearer(matter);
        Ok(matter)
    }

    /// Checks a link and gives what it is about.
    pub(crate) fn open_link(&mut self, purpose: Purpose, token: &str) -> Result<String> {
        let opened =
            open(self.keys, token).filter(|opened| opened.purpose == purpose).ok_or(Refusal::Link)?;
        let known = store::links::get(self.conn, purpose, &opened.subject)?.ok_or(Refusal::Link)?;
        if opened.state.expires_at > self.now && known.admits(opened.state.generation, self.now) {
            Ok(opened.subject)
        } else {
            Err(Refusal::Link.into())
        }
    }

    /// The present link to a matter, when one was opened.
    pub fn link_to(&mut self, matter: Matter) -> Result<Option<String>> {
        let (purpose, subject) = (matter.purpose(), subject_of(matter));
        let state = store::links::get(self.conn, purpose, &subject)?;
        Ok(state.map(|state| token(self.keys, purpose, &subject, state)))
    }
}

fn matter_of(purpose: Purpose, subject: &str) -> Option<Matter> {
    let number = subject.parse::<i64>().ok()?;
    match purpose {
        Purpose::OwnSignup => Some(Matter::OwnSignup(SignupId::new(number))),
        Purpose::AnswerSignup => Some(Matter::AnswerSignup(SignupId::new(number))),
        Purpose::Guardian => Some(Matter::Guardian(SignupId::new(number))),
        Purpose::StillTrue => Some(Matter::StillTrue(OpportunityId::new(number))),
        Purpose::HandOver => Some(Matter::HandOver(HandOverId::new(number))),
        Purpose::OwnInquiry => Some(Matter::OwnInquiry(InquiryId::new(number))),
        Purpose::OwnReport => Some(Matter::OwnReport(ReportId::new(number))),
        Purpose::Statement => Some(Matter::Statement(ReportId::new(number))),
        Purpose::SecondDecision => Some(Matter::SecondDecision(ReportId::new(number))),
        Purpose::OwnObstacle => Some(Matter::OwnObstacle(ObstacleId::new(number))),
        Purpose::ObstacleVoice => Some(Matter::ObstacleVoice(VoiceId::new(number))),
        Purpose::OwnDigest => Some(Matter::OwnDigest(SubscriptionId::new(number))),
        Purpose::LogIn | Purpose::LogInOnce => None,
    }
}

fn subject_of(matter: Matter) -> String {
    match matter {
        Matter::OwnSignup(id) | Matter::AnswerSignup(id) | Matter::Guardian(id) => id.to_string(),
        Matter::StillTrue(id) => id.to_string(),
        Matter::HandOver(id) => id.to_string(),
        Matter::OwnInquiry(id) => id.to_string(),
        Matter::OwnDigest(id) => id.to_string(),
        Matter::OwnObstacle(id) => id.to_string(),
        Matter::ObstacleVoice(id) => id.to_string(),
        Matter::OwnReport(id) | Matter::Statement(id) | Matter::SecondDecision(id) => id.to_string(),
    }
}

impl WriteCx<'_> {
    /// Opens a matter to whoever gets its link; links that are out stay good.
    pub(crate) fn open_matter(&mut self, matter: Matter) -> Result<()> {
        let expires = self.now.plus_seconds(matter.purpose().life());
        store::links::ensure(self.conn, matter.purpose(), &subject_of(matter), expires)?;
        Ok(())
    }

    /// The same for a matter that came into being just now: nobody can have opened it before.
    pub(crate) fn open_new_matter(&mut self, matter: Matter) -> Result<()> {
        let expires = self.now.plus_seconds(matter.purpose().life());
        store::links::open(self.conn, matter.purpose(), &subject_of(matter), expires)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::SeededRng;

    #[test]
    fn a_token_opens_with_its_own_key_only_and_not_when_a_letter_is_changed() {
        let keys = Keys::draw(&mut SeededRng::new(1));
        let state = LinkState { generation: 3, expires_at: Instant::from_micros(99) };
        let token = token(&keys, Purpose::Guardian, "12", state);
        let opened = open(&keys, &token).unwrap();
        assert_eq!((opened.purpose, opened.subject.as_str(), opened.state), (Purpose::Guardian, "12", state));
        assert!(open(&Keys::draw(&mut SeededRng::new(2)), &token).is_none());
        for at in 0..token.len() {
            let mut letters = token.clone().into_bytes();
            letters[at] = if letters[at] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(letters).unwrap();
            assert!(changed == token || open(&keys, &changed).is_none(), "letter {at}");
        }
        assert!(open(&keys, "").is_none());
        assert!(open(&keys, &"A".repeat(10_000)).is_none());
    }
}
