use frostem::{Algorithm, Stemmer};

/// The language a text is written in, as far as its words are bent differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Lang {
    /// German, plain German as well.
    #[default]
    De,
    /// English.
    En,
    /// Turkish.
    Tr,
    /// Ukrainian.
    Uk,
    /// Arabic.
    Ar,
    /// Polish.
    Pl,
}

impl Lang {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::De, Self::En, Self::Tr, Self::Uk, Self::Ar, Self::Pl];

    /// The language of a BCP 47 tag; German where it is none of ours.
    pub fn from_tag(tag: &str) -> Self {
        match tag.get(..2).unwrap_or(tag) {
            "en" => Self::En,
            "tr" => Self::Tr,
            "uk" => Self::Uk,
            "ar" => Self::Ar,
            "pl" => Self::Pl,
            _ => Self::De,
        }
    }

    /// In which languages a word may be meant that somebody types on a page in this one: its letters tell Arabic and
    /// Ukrainian; else German comes first, for most texts are, and then the language of the page.
    pub fn meant_by(word: &str, page: Self) -> Vec<Self> {
        if word.chars().any(|letter| matches!(letter, '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}')) {
            vec![Self::Ar]
        } else if word.chars().any(|letter| matches!(letter, '\u{0400}'..='\u{04FF}')) {
            vec![Self::Uk]
        } else if matches!(page, Self::En | Self::Tr | Self::Pl) {
            vec![page, Self::De]
        } else {
            vec![Self::De, Self::En, Self::Tr, Self::Pl]
        }
    }

    /// What takes the endings off its words.
    pub(crate) fn stemmer(self) -> Stemmer {
        Stemmer::new(match self {
            Self::De => Algorithm::German,
            Self::En => Algorithm::English,
            Self::Tr => Algorithm::Turkish,
            Self::Uk => Algorithm::Ukrainian,
            Self::Ar => Algorithm::Arabic,
            Self::Pl => Algorithm::Polish,
        })
    }
}
