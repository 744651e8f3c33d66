//! The secret from which links, codes and session hashes are derived. It lies in the data folder and belongs to the
//! backup: without it, every link that is out is worthless.

use crate::contexts::{Caller, WriteCx};
use crate::error::Result;
use crate::hub::Hub;
use data_encoding::{BASE64URL_NOPAD, HEXLOWER, HEXLOWER_PERMISSIVE};
use domain::changes::Change;
use domain::journal::{Subject, Verb};
use domain::policy::Action;
use hmac::{Hmac, KeyInit, Mac};
use kernel::{Rng, Secret};
use sha2::{Digest, Sha256};
use store::maintenance::KEYS;
use subtle::ConstantTimeEq;

/// The hub's secret: 256 bits.
#[derive(Debug, Clone)]
pub struct Keys(Secret<[u8; 32]>);

impl Keys {
    /// Draws a fresh one.
    pub fn draw(rng: &mut dyn Rng) -> Self {
        let mut secret = [0_u8; 32];
        rng.fill(&mut secret);
        Self(Secret::new(secret))
    }

    /// As it is stored in its file.
    pub fn to_stored(&self) -> String {
        HEXLOWER.encode(self.0.reveal())
    }

    /// Reads what [`Keys::to_stored`] wrote.
    pub fn from_stored(text: &str) -> Option<Self> {
        let bytes = HEXLOWER_PERMISSIVE.decode(text.trim().as_bytes()).ok()?;
        Some(Self(Secret::new(bytes.try_into().ok()?)))
    }

    /// What tells these keys from others and gives nothing of them away: it stands in the database, so that a database is
    /// never served with keys that are not its own.
    pub fn fingerprint(&self) -> String {
        let bytes = self.derive("fingerprint", &[]);
        HEXLOWER.encode(bytes.get(..16).unwrap_or(&bytes))
    }

    /// A code for this use and these parts. The use keeps a link from being taken for a log-in code; lengths keep
    /// `ab|c` apart from `a|bc`.
    pub(crate) fn derive(&self, usage: &str, parts: &[&[u8]]) -> [u8; 32] {
        // HMAC takes keys of every length; this one has 32 bytes.
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(self.0.reveal()) else { return [0; 32] };
        for part in std::iter::once(usage.as_bytes()).chain(parts.iter().copied()) {
            mac.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }
}

/// Notes in a database that knows none yet which keys it belongs to.
///
/// # Errors
/// When it cannot be read or written.
pub fn remember(hub: &Hub) -> Result<()> {
    let known = hub.read(Caller::system(), |cx| Ok(store::settings::get(cx.conn, KEYS)?.is_some()));
    if known.wait()? {
        return Ok(());
    }
    hub.write(Caller::system(), |cx| {
        let mark = cx.keys.fingerprint();
        Ok(store::settings::set(cx.conn, KEYS, &mark)?)
    })
    .wait()
}

/// Writes down that new keys were drawn because the old ones are lost: the fingerprint stands in the database already.
///
/// # Errors
/// [`crate::Error::Forbidden`] for others than who runs the hub.
pub fn drawn_anew(cx: &mut WriteCx<'_>) -> Result<()> {
    cx.authorise(Action::Operate)?;
    let _seq = cx.tell(&Change::private(Verb::KeysDrawn, Subject::Hub))?;
    Ok(())
}

/// Are they the same, told in the same time whether or not?
pub(crate) fn same(one: &[u8], other: &[u8]) -> bool {
    one.ct_eq(other).into()
}

/// What the browser holds of a session: 256 random bits.
pub(crate) fn draw_token(rng: &mut dyn Rng) -> String {
    let mut bytes = [0_u8; 32];
    rng.fill(&mut bytes);
    BASE64URL_NOPAD.encode(&bytes)
}

/// What the database holds of it.
pub(crate) fn hash_token(token: &str) -> String {
    HEXLOWER.encode(&Sha256::digest(token.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::SeededRng;

    #[test]
    fn parts_cannot_be_shifted_into_each_other() {
        let keys = Keys::draw(&mut SeededRng::new(1));
        assert_ne!(keys.derive("u", &[b"ab", b"c"]), keys.derive("u", &[b"a", b"bc"]));
        assert_ne!(keys.derive("u", &[b"ab"]), keys.derive("v", &[b"ab"]));
    }

    #[test]
    fn the_secret_reads_back_and_does_not_show() {
        let keys = Keys::draw(&mut SeededRng::new(1));
        let again = Keys::from_stored(&keys.to_stored()).unwrap();
        assert_eq!(keys.derive("u", &[]), again.derive("u", &[]));
        assert!(!format!("{keys:?}").contains(&keys.to_stored()[..6]));
        assert!(Keys::from_stored("kurz").is_none());
    }

    #[test]
    fn a_fingerprint_tells_keys_apart_and_is_no_part_of_them() {
        let (one, other) = (Keys::draw(&mut SeededRng::new(1)), Keys::draw(&mut SeededRng::new(2)));
        assert_ne!(one.fingerprint(), other.fingerprint());
        let again = Keys::from_stored(&one.to_stored()).unwrap();
        assert_eq!(one.fingerprint(), again.fingerprint());
        assert_eq!(one.fingerprint().len(), 32);
        assert!(!one.to_stored().contains(&one.fingerprint()[..8]));
    }
}
