//! What fits somebody: read from forms and addresses, shown as choices.

use crate::forms::Sent;
use crate::layout::Choice;
use crate::visit::Visit;
use domain::digests::{Kind, Wishes, WishesForm};
use domain::settings::Settings;
use i18n::terms;
use kernel::Locale;

/// Languages in which entries are: plain German is German.
const LANGS: [Locale; 6] = [Locale::De, Locale::En, Locale::Tr, Locale::Uk, Locale::Ar, Locale::Pl];

/// The names in the address of what is wanted.
pub(super) const NAMES: &[&str] = &["topic", "district", "lang", "kind"];

/// The choices of a form.
pub(super) struct Fields {
    pub(super) kinds: Vec<Choice>,
    pub(super) topics: Vec<Choice>,
    pub(super) districts: Vec<Choice>,
    pub(super) langs: Vec<Choice>,
    pub(super) reads: Vec<Choice>,
}

impl Fields {
    pub(super) fn new(visit: &Visit, form: &WishesForm) -> Self {
        let (locale, settings) = (visit.locale, &visit.settings);
        let is = |keys: &[String], key: &str| keys.iter().any(|it| it == key);
        let kind =
            |it: Kind| Choice::new(it.key(), i18n::digests::kind(locale, it), is(&form.kinds, it.key()));
        let topics = settings
            .topics
            .iter()
            .map(|it| Choice::new(&it.key, it.name.text(locale), is(&form.topics, &it.key)));
        let districts =
            settings.districts.iter().map(|it| Choice::new(&it.key, &it.name, is(&form.districts, &it.key)));
        let lang =
            |it: Locale| Choice::new(it.tag(), terms::language(locale, it.tag()), is(&form.langs, it.tag()));
        let reads = |it: Locale| Choice::new(it.tag(), it.own_name(), it.tag() == form.reads);
        Self {
            kinds: Kind::ALL.into_iter().map(kind).collect(),
            topics: topics.collect(),
            districts: districts.collect(),
            langs: LANGS.into_iter().map(lang).collect(),
            reads: Locale::ALL.into_iter().map(reads).collect(),
        }
    }
}

/// The form as it was sent.
pub(super) fn sent(sent: &Sent) -> WishesForm {
    WishesForm {
        reads: sent.text("reads"),
        topics: sent.all("topics"),
        districts: sent.all("districts"),
        langs: sent.all("langs"),
        kinds: sent.all("kinds"),
    }
}

/// The form of somebody who has chosen before.
pub(super) fn chosen(locale: Locale, wishes: &Wishes) -> WishesForm {
    WishesForm {
        reads: locale.tag().to_owned(),
        topics: wishes.topics.iter().cloned().collect(),
        districts: wishes.districts.iter().cloned().collect(),
        langs: wishes.langs.iter().map(|lang| lang.tag().to_owned()).collect(),
        kinds: wishes.kinds.iter().map(|kind| kind.key().to_owned()).collect(),
    }
}

/// What an address asks for, in the words of the list of offers; what the city does not know is as if it were not there.
pub(super) fn asked(pairs: &[(String, String)], settings: &Settings) -> Wishes {
    let mut wishes = Wishes::default();
    for (name, value) in pairs {
        match name.as_str() {
            "topic" => wishes.topics.extend(settings.topic(value).map(|it| it.key.clone())),
            "district" => wishes.districts.extend(settings.district(value).map(|it| it.key.clone())),
            "lang" => wishes.langs.extend(value.parse::<Locale>()),
            "kind" => wishes.kinds.extend(Kind::from_key(value)),
            _ => {}
        }
    }
    if wishes.kinds.is_empty() {
        wishes.kinds = Kind::ALL.into_iter().collect();
    }
    wishes
}

/// The address of the sheet for what was asked for, without its language.
pub(super) fn address(path: &str, wishes: &Wishes) -> String {
    let mut pairs = form_urlencoded::Serializer::new(String::new());
    pairs.extend_pairs(wishes.topics.iter().map(|key| ("topic", key.as_str())));
    pairs.extend_pairs(wishes.districts.iter().map(|key| ("district", key.as_str())));
    pairs.extend_pairs(wishes.langs.iter().map(|lang| ("lang", lang.tag())));
    if wishes.kinds.len() < Kind::ALL.len() {
        pairs.extend_pairs(wishes.kinds.iter().map(|kind| ("kind", kind.key())));
    }
    let query = pairs.finish();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}
