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

/// A shorter beginning stands in too many other words.
const SHORTEST_ROOT: usize = 4;

/// What the forms of a word have in common at its beginning, as it is written: `kindern` begins like `Kinder`. For looking
/// for it without an index; a word whose stem is short stays whole.
pub fn root(word: &str, lang: Lang) -> &str {
    let length = lang.stemmer().stem(&crate::fold::lower(word, lang)).chars().count();
    let end = word.char_indices().nth(length).map_or(word.len(), |(end, _)| end);
    word.get(..end).filter(|root| root.chars().count() >= SHORTEST_ROOT).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_root_is_what_the_forms_of_a_word_begin_with() {
        let german = |word: &'static str| root(word, Lang::De);
        assert_eq!(
            ["kindern", "büchern", "leuten", "hunde", "alten", "vorlesen"].map(german),
            ["kind", "büch", "leut", "hund", "alten", "vorles"]
        );
        assert_eq!(root("reading", Lang::En), "read");
    }
}
