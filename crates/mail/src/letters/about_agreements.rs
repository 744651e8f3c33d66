//! Letters to the parties of an agreement, one for each step of it.

use super::names::harmless;
use super::sheet::{Sheet, quote, subject};
use super::{AboutAgreement, Agreed};
use i18n::Words;

pub(super) fn letter(w: &Words, it: &AboutAgreement) -> Sheet {
    let (what, title) = (it.what.key(), harmless(&it.title));
    let mut blocks =
        vec![w.agreements_mail_text(what, title.as_str(), harmless(&it.others), it.day.as_str())];
    if !it.lines.is_empty() {
        blocks.push(quote(&it.lines.join("\n")));
    }
    if !it.words.is_empty() {
        blocks.push(quote(&it.words));
    }
    // What ended before it was in force has no time to comment, and is nobody else's business.
    if it.what == Agreed::Outcome && !it.day.is_empty() {
        blocks.push(w.agreements_own_say_outcome(it.day.as_str()));
    }
    blocks.extend(it.links.iter().map(|link| w.agreements_mail_link(link.as_str())));
    if it.of_the_town && it.what == Agreed::Offered {
        blocks.push(w.agreements_mail_town());
    }
    Sheet {
        subject: subject(&title, |title| w.agreements_mail_subject(what, title)),
        name: (!it.person.is_empty()).then(|| harmless(&it.person)),
        blocks,
        why: w.agreements_mail_why(),
        calendar: None,
    }
}

/// A letter of each kind, for the tests.
#[cfg(test)]
pub(super) fn sample(what: Agreed, title: &str, link: &str) -> super::Letter {
    super::Letter::Agreement(Box::new(AboutAgreement {
        what,
        person: "Frau Aydın".to_owned(),
        title: title.to_owned(),
        others: "Stadt Gladbeck, Nähstube".to_owned(),
        day: "Freitag, 4. Dezember".to_owned(),
        lines: if what == Agreed::Near { vec!["Beet bauen: bis 4. Dezember".to_owned()] } else { Vec::new() },
        words: if what == Agreed::Outcome { "Es hat geregnet.".to_owned() } else { String::new() },
        links: vec![link.to_owned()],
        of_the_town: what == Agreed::Offered,
    }))
}
