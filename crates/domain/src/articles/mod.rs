//! What the office itself writes: pages, guides, answers to frequent questions, news. In versions, in several languages, public
//! from one moment to another.

mod draft;
mod picture;
mod slug;
mod state;

pub use draft::{ArticleDraft, ArticleForm, Plan, PlanForm, TextDraft, TextForm};
pub use picture::{Consent, PictureDraft, PictureForm};
pub use slug::Slug;
pub use state::{Article, Phase, Published, Refused, picture_changed};

use kernel::Locale;

kernel::id!(
    /// A text of the office.
    ArticleId
);
kernel::id!(
    /// A picture that texts may show. Its number stands in them: `![…](bild:12)`.
    PictureId
);

/// What kind of text it is, which says where it is listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// About the office and what it does.
    Page,
    /// How something is done, step by step.
    Guide,
    /// A frequent question and its answer.
    Faq,
    /// Something new.
    News,
}

impl Kind {
    /// In the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Page, Self::Guide, Self::Faq, Self::News];

    /// As stored and as in addresses.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Guide => "guide",
            Self::Faq => "faq",
            Self::News => "news",
        }
    }

    /// Reads [`Kind::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }

    /// The page that lists them.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Page => "/seiten",
            Self::Guide => "/anleitungen",
            Self::Faq => "/fragen-und-antworten",
            Self::News => "/neues",
        }
    }
}

/// A text in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// In which.
    pub lang: Locale,
    /// Title; of a frequent question the question.
    pub title: String,
    /// One or two sentences for lists; "" where its beginning does.
    pub summary: String,
    /// The text, with its marks.
    pub content: String,
    /// The version in which it was written so.
    pub since: i32,
}

/// Letters of the beginning of a text where it has no summary.
const MOST_OF_BEGINNING: usize = 200;

impl Text {
    /// One or two sentences for lists: as written, or the first words of the text.
    pub fn gist(&self) -> String {
        if !self.summary.is_empty() {
            return self.summary.clone();
        }
        let plain = markdown::plain(&self.content).replace('\n', " ");
        if plain.chars().count() <= MOST_OF_BEGINNING {
            return plain;
        }
        let begin: String = plain.chars().take(MOST_OF_BEGINNING).collect();
        let whole = begin.rsplit_once(' ').map_or(begin.as_str(), |(whole, _)| whole);
        format!("{whole} …")
    }
}

/// The text that a reader of this language gets: their own, for plain German then German, else German.
pub fn best(texts: &[Text], locale: Locale) -> Option<&Text> {
    let of = |lang: Locale| texts.iter().find(|text| text.lang == lang);
    of(locale).or_else(|| of(locale.next_best()?)).or_else(|| of(Locale::De)).or_else(|| texts.first())
}

/// Is this text older than the German one it follows? Then somebody should look whether it still says the same.
pub fn is_behind(texts: &[Text], text: &Text) -> bool {
    let german = texts.iter().find(|other| other.lang == Locale::De);
    german.is_some_and(|german| german.lang != text.lang && german.since > text.since)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(lang: Locale, since: i32) -> Text {
        Text { lang, title: "T".into(), summary: String::new(), content: "Eins *zwei*\n\ndrei".into(), since }
    }

    #[test]
    fn kinds_read_back() {
        for kind in Kind::ALL {
            assert_eq!(Kind::from_key(kind.key()), Some(kind));
        }
    }

    #[test]
    fn a_reader_gets_their_language_or_german() {
        let texts = [text(Locale::De, 1), text(Locale::Tr, 1)];
        let got = |locale| best(&texts, locale).map(|text| text.lang);
        assert_eq!(got(Locale::Tr), Some(Locale::Tr));
        assert_eq!(got(Locale::DeSimple), Some(Locale::De));
        assert_eq!(got(Locale::Ar), Some(Locale::De));
        assert_eq!(best(&[], Locale::De), None);
    }

    #[test]
    fn a_translation_is_behind_once_the_german_text_is_newer() {
        let texts = [text(Locale::De, 3), text(Locale::Tr, 2), text(Locale::En, 4)];
        assert_eq!(texts.each_ref().map(|it| is_behind(&texts, it)), [false, true, false]);
    }

    #[test]
    fn a_text_without_a_summary_begins_with_its_first_words() {
        assert_eq!(text(Locale::De, 1).gist(), "Eins zwei drei");
        let long = Text { content: "wort ".repeat(100), ..text(Locale::De, 1) };
        assert!(long.gist().ends_with("wort …") && long.gist().chars().count() <= MOST_OF_BEGINNING + 2);
    }
}
