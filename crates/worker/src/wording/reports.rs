use mail::{Decided, HubFacts, Letter};
use service::letters as kinds;
use service::letters::{QueuedLetter, ReportFacts};
use service::reports::Said;

pub(super) fn word(letter: &QueuedLetter, facts: ReportFacts, hub: &HubFacts) -> Option<(String, Letter)> {
    let w = i18n::words(letter.locale);
    let (person, number) = (facts.reader, facts.id.to_string());
    let day = i18n::plain(&i18n::dates::day(letter.locale, facts.due));
    // Where the entry is gone meanwhile its organisation still says what it was about.
    let name = facts.entry.name;
    let entry = if name.is_empty() { facts.entry.organisation_name } else { name };
    let token = facts.token?;
    let link = |path: &str| format!("{}{}/{path}/{token}", hub.base_url, letter.locale.prefix());
    let decided = |path: &str| {
        let (word, may_object) = facts.decision?;
        let Said::Decision(outcome, _) = word.said else { return None };
        let basis = word.basis.map(|(ground, rule)| w.reports_basis(ground.key(), rule.as_str()));
        Some(Decided {
            number: number.clone(),
            entry: entry.clone(),
            outcome: w.reports_outcome(outcome.key()),
            facts: word.text,
            basis: basis.unwrap_or_default(),
            link: link(path),
            may_object,
        })
    };
    match letter.letter.as_str() {
        kinds::REPORT_RECEIVED => {
            let link = link("meine-meldung");
            Some((person.clone(), Letter::ReportReceived { person, number, entry, day, link }))
        }
        kinds::REPORT_DECIDED => {
            let decided = decided("meine-meldung")?;
            Some((person.clone(), Letter::ReportDecided { person, decided }))
        }
        kinds::REPORT_STATEMENT => {
            Some((person, Letter::ReportStatement { decided: decided("begruendung")? }))
        }
        kinds::REPORT_SECOND => {
            Some((person, Letter::ReportSecond { entry, day, link: link("zweite-entscheidung") }))
        }
        _ => None,
    }
}
