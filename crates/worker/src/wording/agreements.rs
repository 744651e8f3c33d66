use domain::agreements::Due;
use i18n::{dates, plain};
use mail::{AboutAgreement, Agreed, HubFacts, Letter};
use service::letters as kinds;
use service::letters::{AgreementFacts, QueuedLetter};

pub(super) fn word(letter: &QueuedLetter, facts: AgreementFacts, hub: &HubFacts) -> Option<(String, Letter)> {
    let (w, locale) = (i18n::words(letter.locale), letter.locale);
    let what = match letter.letter.as_str() {
        kinds::AGREEMENT_HELD => Agreed::Held,
        kinds::AGREEMENT_BEGUN => Agreed::Begun,
        kinds::AGREEMENT_CHANGED => Agreed::Changed,
        kinds::AGREEMENT_OFFERED => Agreed::Offered,
        kinds::AGREEMENT_IN_FORCE => Agreed::InForce,
        kinds::AGREEMENT_PROOF => Agreed::Proof,
        kinds::AGREEMENT_JUDGED => Agreed::Judged,
        kinds::AGREEMENT_NEAR => Agreed::Near,
        kinds::AGREEMENT_OUTCOME => Agreed::Outcome,
        _ => return None,
    };
    let day = match what {
        Agreed::Outcome => facts.it.comment_until,
        _ => Some(facts.review),
    };
    let lines = facts.near.iter().map(|(told, step)| {
        let kind = if told.what == Due::Review.key() {
            "review"
        } else if told.what == Due::End.key() {
            "end"
        } else {
            "measure"
        };
        plain(&w.agreements_mail_near(kind, step.as_str(), dates::day(locale, told.day)))
    });
    let outcome = facts.it.outcome.clone().filter(|_| what == Agreed::Outcome);
    let letter = AboutAgreement {
        what,
        person: facts.reader.clone(),
        title: facts.title,
        others: facts.others.join(", "),
        day: day.map(|day| plain(&dates::day(locale, day))).unwrap_or_default(),
        lines: lines.collect(),
        words: outcome.unwrap_or_default(),
        links: facts
            .links
            .iter()
            .map(|token| format!("{}{}/absprache/{token}", hub.base_url, locale.prefix()))
            .collect(),
        of_the_town: facts.of_the_town,
    };
    Some((facts.reader, Letter::Agreement(Box::new(letter))))
}
