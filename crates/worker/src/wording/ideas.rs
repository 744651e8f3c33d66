use mail::{HubFacts, IdeaLetter, IdeaReader, Letter};
use service::letters as kinds;
use service::letters::{IdeaFacts, IdeaLink, QueuedLetter};

/// Which words a letter has.
fn kind(letter: &str) -> Option<&'static str> {
    Some(match letter {
        kinds::IDEA_CONFIRM => "confirm",
        kinds::IDEA_RECEIVED => "received",
        kinds::IDEA_PUBLISHED => "published",
        kinds::IDEA_DECLINED => "declined",
        kinds::IDEA_ASKED_BACK => "asked_back",
        kinds::IDEA_DECIDED => "decided",
        kinds::IDEA_SUPPORT_CONFIRM => "support_confirm",
        kinds::IDEA_ANSWERED => "answered",
        kinds::IDEA_ALONG => "along",
        kinds::IDEA_TOOK_IN => "took_in",
        kinds::IDEA_PROJECT => "project",
        kinds::IDEA_CLOSED => "closed",
        kinds::IDEA_AT_OFFICE => "at_office",
        kinds::IDEA_REMINDER => "reminder",
        kinds::IDEA_DRAFT => "draft",
        _ => return None,
    })
}

pub(super) fn word(letter: &QueuedLetter, facts: IdeaFacts, hub: &HubFacts) -> Option<(String, Letter)> {
    let w = i18n::words(letter.locale);
    let kind = kind(&letter.letter)?;
    let link = |path: String| format!("{}{}/{path}", hub.base_url, letter.locale.prefix());
    let (link, reader) = match facts.link {
        IdeaLink::Own(token) => (link(format!("meine-idee/{token}")), IdeaReader::Author),
        IdeaLink::Support(token) => (link(format!("meine-unterstuetzung/{token}")), IdeaReader::Supporter),
        IdeaLink::Draft(token) => (link(format!("antwort-entwurf/{token}")), IdeaReader::Office),
        IdeaLink::Desk => (link(format!("tisch/ideen/{}", facts.id)), IdeaReader::Office),
    };
    let person = facts.reader;
    let about = IdeaLetter {
        kind,
        person: person.clone(),
        reader,
        title: facts.title,
        into: facts.into,
        office: facts.office.unwrap_or_else(|| w.ideas_office()),
        day: i18n::plain(&i18n::dates::day(letter.locale, facts.due)),
        outcome: facts.outcome.map(|outcome| w.ideas_outcome(outcome.key())).unwrap_or_default(),
        said: facts.said,
        link,
    };
    Some((person, Letter::Idea(about)))
}
