use crate::Rng;
use std::fmt;
use std::str::FromStr;

/// Crockford's base 32 without look-alike letters, in lower case: readable on the phone.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// A name that cannot be guessed, for things that are reached by link: 80 random bits in 16 letters.
///
/// It is no permission by itself: whoever shows it must still be allowed to see the thing.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PublicId([u8; 16]);

/// What was shown is not a [`PublicId`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublicIdError;

impl PublicId {
    /// Draws a fresh one.
    pub fn draw(rng: &mut dyn Rng) -> Self {
        let mut bytes = [0_u8; 16];
        rng.fill(&mut bytes);
        Self(bytes.map(|byte| ALPHABET.get(usize::from(byte & 31)).copied().unwrap_or(b'0')))
    }

    /// The 16 letters.
    pub fn as_str(&self) -> &str {
        // Only letters of the alphabet above ever get in.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl FromStr for PublicId {
    type Err = PublicIdError;

    fn from_str(text: &str) -> Result<Self, PublicIdError> {
        let bytes: [u8; 16] = text.as_bytes().try_into().map_err(|_| PublicIdError)?;
        if bytes.iter().all(|byte| ALPHABET.contains(byte)) { Ok(Self(bytes)) } else { Err(PublicIdError) }
    }
}

impl fmt::Display for PublicId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for PublicId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Makes an id type for one kind of record, so that the number of an organisation is never taken for that of a sign-up.
///
/// The number is the internal key; where a record has a short address (`/a/123`), it is also what is read out on the phone.
#[macro_export]
macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(i64);

        impl $name {
            /// The id with this number.
            pub const fn new(number: i64) -> Self {
                Self(number)
            }

            /// Its number.
            pub const fn number(self) -> i64 {
                self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}", self.0)
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::num::ParseIntError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SeededRng;

    #[test]
    fn a_public_id_reads_back_and_nothing_else_does() {
        let mut rng = SeededRng::new(7);
        let id = PublicId::draw(&mut rng);
        assert_eq!(id.as_str().parse(), Ok(id));
        assert_ne!(id, PublicId::draw(&mut rng));
        for wrong in ["", "abc", "ABCDEFGHJKMNPQRS", "il0oil0oil0oil0o", "0123456789abcdef0"] {
            assert_eq!(wrong.parse::<PublicId>(), Err(PublicIdError), "{wrong}");
        }
    }
}
