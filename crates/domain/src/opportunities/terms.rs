/// How one gets in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Way {
    /// The sign-up takes a place; the organisation may still decline with a reason.
    Direct,
    /// The sign-up is an application; the organisation's yes gives the place.
    GetToKnow,
}

impl Way {
    /// As stored.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Direct => "direct",
            Self::GetToKnow => "get_to_know",
        }
    }

    /// Reads [`Way::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Direct, Self::GetToKnow].into_iter().find(|way| way.key() == key)
    }
}

/// For whom an offer suits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Suit {
    /// Little German is enough.
    LittleGerman,
    /// With a wheelchair.
    Wheelchair,
    /// From home.
    FromHome,
    /// Own children may come along.
    WithChildren,
    /// Also for people under 18.
    Under18,
    /// For groups, such as a team from a company.
    Groups,
    /// One may try it once.
    TryOnce,
}

impl Suit {
    /// In the order of the filter.
    pub const ALL: [Self; 7] = [
        Self::LittleGerman,
        Self::Wheelchair,
        Self::FromHome,
        Self::WithChildren,
        Self::Under18,
        Self::Groups,
        Self::TryOnce,
    ];

    /// As in addresses and data files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::LittleGerman => "little_german",
            Self::Wheelchair => "wheelchair",
            Self::FromHome => "from_home",
            Self::WithChildren => "with_children",
            Self::Under18 => "under_18",
            Self::Groups => "groups",
            Self::TryOnce => "try_once",
        }
    }

    /// Reads [`Suit::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|suit| suit.key() == key)
    }

    const fn bit(self) -> i32 {
        1 << self as i32
    }
}

/// A set of [`Suit`]s.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Suits(i32);

impl Suits {
    /// From the stored bits.
    pub const fn from_bits(bits: i32) -> Self {
        Self(bits & 0b111_1111)
    }

    /// The bits to store.
    pub const fn bits(self) -> i32 {
        self.0
    }

    /// Is it one of them?
    pub const fn contains(self, suit: Suit) -> bool {
        self.0 & suit.bit() != 0
    }

    /// Are all the others in it?
    pub const fn contains_all(self, others: Self) -> bool {
        self.0 & others.0 == others.0
    }

    /// Is it none?
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// In the order of the filter.
    pub fn iter(self) -> impl Iterator<Item = Suit> {
        Suit::ALL.into_iter().filter(move |suit| self.contains(*suit))
    }
}

impl FromIterator<Suit> for Suits {
    fn from_iter<I: IntoIterator<Item = Suit>>(suits: I) -> Self {
        Self(suits.into_iter().fold(0, |bits, suit| bits | suit.bit()))
    }
}

/// Who insures volunteers against accidents or claims.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Insurer {
    /// The organisation.
    Organisation,
    /// The Land's framework contract, where nobody else does.
    Land,
    /// The statutory accident insurance (SGB VII, section 2).
    Statutory,
    /// The volunteer.
    Own,
    /// Not settled yet; ask.
    Unclear,
}

impl Insurer {
    /// In the order of the form.
    pub const ALL: [Self; 5] = [Self::Organisation, Self::Land, Self::Statutory, Self::Own, Self::Unclear];

    /// As stored.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Organisation => "organisation",
            Self::Land => "land",
            Self::Statutory => "statutory",
            Self::Own => "own",
            Self::Unclear => "unclear",
        }
    }

    /// Reads [`Insurer::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|insurer| insurer.key() == key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suits_are_kept_as_bits_and_read_back() {
        let suits: Suits = [Suit::Wheelchair, Suit::TryOnce].into_iter().collect();
        assert_eq!(
            Suits::from_bits(suits.bits()).iter().collect::<Vec<_>>(),
            [Suit::Wheelchair, Suit::TryOnce]
        );
        assert!(suits.contains_all([Suit::TryOnce].into_iter().collect()));
        assert!(!suits.contains_all([Suit::Groups].into_iter().collect()));
    }
}
