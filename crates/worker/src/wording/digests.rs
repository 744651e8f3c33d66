use domain::digests::{Kind, Occasion};
use i18n::plain;
use kernel::Locale;
use mail::{Digest, DigestEntry, DigestGroup, HubFacts, Letter, List};
use service::digests::{DigestFacts, Group};
use service::letters::QueuedLetter;

pub(super) fn word(letter: &QueuedLetter, facts: DigestFacts, hub: &HubFacts) -> (String, Letter) {
    let change = own(letter.locale, &facts, hub);
    let worded = match facts.occasion {
        None => Letter::DigestAsked { link: change, known: facts.confirmed },
        Some(occasion) => Letter::Digest(Box::new(Digest {
            newsletter: occasion == Occasion::Newsletter,
            word: facts.word.as_ref().map(|(text, _)| text.clone()),
            groups: facts.groups.iter().map(|it| group(letter.locale, it, hub)).collect(),
            stop: format!("{change}/aus"),
            change,
        })),
    };
    (String::new(), worded)
}

fn own(locale: Locale, facts: &DigestFacts, hub: &HubFacts) -> String {
    format!("{}{}/wochenpost/{}", hub.base_url, locale.prefix(), facts.token)
}

/// What mail programs are told, so that one press of theirs ends it.
pub(crate) fn list(locale: Locale, facts: &DigestFacts, hub: &HubFacts, host: &str) -> Option<List> {
    facts.occasion?;
    Some(List { id: format!("wochenpost.{host}"), stop: format!("{}/aus", own(locale, facts, hub)) })
}

fn group(locale: Locale, of: &Group, hub: &HubFacts) -> DigestGroup {
    let address = |path: &str| format!("{}{}{path}", hub.base_url, locale.prefix());
    let all = match of.kind {
        Kind::Offers => "/mitmachen",
        Kind::Dates => "/termine",
        Kind::News => "/neues",
    };
    let entries = of.entries.iter().map(|it| {
        let when = plain(&i18n::digests::when(locale, &it.item.when));
        let about = std::iter::once(when).chain(it.item.whose_and_where().map(str::to_owned));
        DigestEntry {
            title: it.item.title.clone(),
            about: about.filter(|it| !it.is_empty()).collect(),
            url: address(&it.path),
        }
    });
    DigestGroup {
        title: i18n::digests::group(locale, of.kind),
        entries: entries.collect(),
        more: of.more,
        all: address(all),
    }
}
