//! What is typed about the weekly post.

use super::{Kind, Wishes};
use crate::fields::{Fault, Faults};
use crate::people::EmailAddress;
use crate::settings::Settings;
use kernel::{Locale, Prose, PublicId, TextFault};
use std::collections::{BTreeMap, BTreeSet};

/// More is not chosen by hand.
const MOST_CHOSEN: usize = 100;

/// What fits, as it was ticked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WishesForm {
    /// The language in which the post is written.
    pub reads: String,
    /// Keys of topics.
    pub topics: Vec<String>,
    /// Keys of districts.
    pub districts: Vec<String>,
    /// Tags of languages.
    pub langs: Vec<String>,
    /// Keys of kinds.
    pub kinds: Vec<String>,
}

fn chosen<T: Ord>(keys: &[String], known: impl Fn(&str) -> Option<T>) -> Result<BTreeSet<T>, Fault> {
    if keys.len() > MOST_CHOSEN {
        return Err(Fault::Choice);
    }
    let keys = keys.iter().map(|key| key.trim()).filter(|key| !key.is_empty());
    keys.map(|key| known(key).ok_or(Fault::Choice)).collect()
}

impl WishesForm {
    fn read(&self, settings: &Settings, faults: &mut Faults) -> Option<(Locale, Wishes)> {
        let topic = |key: &str| settings.topic(key).map(|topic| topic.key.clone());
        let district = |key: &str| settings.district(key).map(|district| district.key.clone());
        let reads = faults.take("reads", self.reads.parse().map_err(|()| Fault::Choice));
        let kinds = chosen(&self.kinds, Kind::from_key);
        let kinds = kinds.and_then(|kinds| if kinds.is_empty() { Err(Fault::Missing) } else { Ok(kinds) });
        let kinds = faults.take("kinds", kinds);
        let topics = faults.take("topics", chosen(&self.topics, topic));
        let districts = faults.take("districts", chosen(&self.districts, district));
        let langs = faults.take("langs", chosen(&self.langs, |tag| tag.parse().ok()));
        let wishes = Wishes { topics: topics?, districts: districts?, langs: langs?, kinds: kinds? };
        Some((reads?, wishes))
    }

    /// Reads what fits: the language of the post, and the wishes.
    ///
    /// # Errors
    /// All that is to be mended.
    pub fn parse(&self, settings: &Settings) -> Result<(Locale, Wishes), Faults> {
        let mut faults = Faults::new();
        self.read(settings, &mut faults).ok_or(faults)
    }
}

/// The form with which somebody asks for the post.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SubscriptionForm {
    /// Where it shall go.
    pub email: String,
    /// What fits.
    pub wishes: WishesForm,
    /// Tells the same form sent twice.
    pub form_key: String,
}

/// The form, once all of it is right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubscriptionDraft {
    /// Where it shall go.
    pub email: EmailAddress,
    /// In which language it is written.
    pub locale: Locale,
    /// What fits.
    pub wishes: Wishes,
    /// Tells the same form sent twice.
    pub form_key: PublicId,
}

impl SubscriptionDraft {
    /// Reads the form.
    ///
    /// # Errors
    /// All that is to be mended.
    pub fn parse(form: &SubscriptionForm, settings: &Settings) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let email = faults.take("email", EmailAddress::parse(&form.email));
        let wishes = form.wishes.read(settings, &mut faults);
        let form_key = faults.take("form_key", form.form_key.parse().map_err(|_| Fault::Missing));
        let draft = || {
            let (locale, wishes) = wishes?;
            Some(Self { email: email?, locale, wishes, form_key: form_key? })
        };
        draft().ok_or(faults)
    }
}

/// A word of the office, as it was typed in each language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WordForm(
    /// The texts; "" where there is none.
    pub BTreeMap<Locale, String>,
);

/// A word of the office. None in any language is no word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordDraft(
    /// The texts.
    pub BTreeMap<Locale, Prose<1500>>,
);

/// The field of the text in this language.
const fn field(locale: Locale) -> &'static str {
    match locale {
        Locale::De => "word-de",
        Locale::DeSimple => "word-de-simple",
        Locale::En => "word-en",
        Locale::Tr => "word-tr",
        Locale::Uk => "word-uk",
        Locale::Ar => "word-ar",
        Locale::Pl => "word-pl",
    }
}

impl WordForm {
    /// The field of the text in this language.
    pub const fn field(locale: Locale) -> &'static str {
        field(locale)
    }
}

impl WordDraft {
    /// Reads the texts. Whose language has none reads the German one, so it cannot be missing.
    ///
    /// # Errors
    /// All that is to be mended.
    pub fn parse(WordForm(typed): &WordForm) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let mut texts = BTreeMap::new();
        for (locale, text) in typed {
            let parsed: Result<Option<Prose<1500>>, TextFault> = Prose::parse_optional(text);
            if let Some(Some(text)) = faults.take(field(*locale), parsed) {
                texts.insert(*locale, text);
            }
        }
        if !texts.is_empty() && !texts.contains_key(&Locale::De) && faults.of(field(Locale::De)).is_none() {
            faults.add(field(Locale::De), Fault::Missing);
        }
        if faults.is_empty() { Ok(Self(texts)) } else { Err(faults) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::{District, Localised, Topic};

    fn settings() -> Settings {
        let topic = Topic {
            key: "nature".into(),
            icon: "tree".into(),
            tint: "leaf".into(),
            name: Localised::german("Natur"),
        };
        let district = District { key: "brauck".into(), name: "Brauck".into() };
        Settings { topics: vec![topic], districts: vec![district], ..Settings::default() }
    }

    fn form() -> SubscriptionForm {
        let key = |key: &str| vec![key.to_owned()];
        SubscriptionForm {
            email: "Ayse@post.example".into(),
            wishes: WishesForm {
                reads: "tr".into(),
                topics: key("nature"),
                districts: key("brauck"),
                langs: key("de"),
                kinds: key("offers"),
            },
            form_key: "0123456789abcdef".into(),
        }
    }

    #[test]
    fn all_that_is_wrong_is_told_at_once() {
        let draft = SubscriptionDraft::parse(&form(), &settings()).unwrap();
        assert_eq!((draft.locale, draft.wishes.kinds.len()), (Locale::Tr, 1));
        let bad = |key: &str| vec![key.to_owned()];
        let wishes = WishesForm {
            reads: "xx".into(),
            topics: bad("nix"),
            districts: bad("nix"),
            langs: bad("nix"),
            kinds: Vec::new(),
        };
        let form = SubscriptionForm { email: "ayse".into(), wishes, form_key: String::new() };
        let faults = SubscriptionDraft::parse(&form, &settings()).unwrap_err();
        let fields: Vec<_> = faults.iter().map(|(field, _)| field).collect();
        assert_eq!(fields, ["email", "reads", "kinds", "topics", "districts", "langs", "form_key"]);
        assert_eq!(faults.of("kinds"), Some(Fault::Missing));
    }

    #[test]
    fn what_was_not_chosen_is_no_fault() {
        let wishes = WishesForm { reads: "de".into(), kinds: vec!["news".into()], ..WishesForm::default() };
        let (_, wishes) = wishes.parse(&settings()).unwrap();
        assert!(wishes.topics.is_empty() && wishes.districts.is_empty() && wishes.langs.is_empty());
    }

    #[test]
    fn a_thousand_ticks_are_refused_not_cut() {
        let mut many = form();
        many.wishes.topics = vec!["nature".into(); MOST_CHOSEN + 1];
        let faults = SubscriptionDraft::parse(&many, &settings()).unwrap_err();
        assert_eq!(faults.of("topics"), Some(Fault::Choice));
    }

    #[test]
    fn a_word_in_another_language_needs_the_german_one() {
        let word = |texts: &[(Locale, &str)]| {
            WordForm(texts.iter().map(|(locale, text)| (*locale, (*text).to_owned())).collect())
        };
        assert!(WordDraft::parse(&word(&[(Locale::De, " "), (Locale::Tr, "")])).unwrap().0.is_empty());
        assert_eq!(
            WordDraft::parse(&word(&[(Locale::De, "Guten Tag"), (Locale::Tr, "")])).unwrap().0.len(),
            1
        );
        let faults = WordDraft::parse(&word(&[(Locale::De, ""), (Locale::Tr, "Merhaba")])).unwrap_err();
        assert_eq!(faults.of("word-de"), Some(Fault::Missing));
    }
}
