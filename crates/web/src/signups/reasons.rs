//! Why an organisation says no: ready-made kind sentences, or its own words. A ready-made one is written in the language
//! of the person who gets it.

use crate::layout::Choice;
use i18n::{Words, words};
use kernel::Locale;

/// Stands in the form for "none of these, I write it myself".
const OWN: &str = "own";
type Ready = (&'static str, fn(&Words) -> String);
const READY: [Ready; 3] = [
    ("enough", |w| w.signups_answer_reason_enough()),
    ("times", |w| w.signups_answer_reason_times()),
    ("task", |w| w.signups_answer_reason_task()),
];

/// What one can pick, in the language of the page.
pub(super) fn choices(w: &Words, chosen: &str) -> Vec<Choice> {
    READY
        .iter()
        .map(|(key, say)| Choice::new(*key, say(w), *key == chosen))
        .chain([Choice::new(OWN, w.signups_answer_reason_own(), chosen == OWN)])
        .collect()
}

/// The reason as it goes out: the picked sentence in the reader's language, the own words below it.
pub(super) fn compose(reader: Locale, picked: &str, own: &str) -> String {
    let ready = READY.iter().find(|(key, _)| *key == picked).map(|(_, say)| say(words(reader)));
    match (ready, own.trim()) {
        (Some(ready), "") => ready,
        (Some(ready), own) => format!("{ready}\n\n{own}"),
        (None, _) => own.to_owned(),
    }
}

/// In which language a stored reason begins: the reader's where it is a ready-made one, else the organisation's.
pub(super) fn lang(reason: &str, reader: Locale, organisation: Locale) -> Locale {
    let ready = READY.iter().any(|(_, say)| reason.starts_with(&say(words(reader))));
    if ready { reader } else { organisation }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ready_made_reason_goes_out_in_the_readers_language() {
        let turkish = compose(Locale::Tr, "times", "");
        assert_eq!(turkish, words(Locale::Tr).signups_answer_reason_times());
        assert_eq!(lang(&turkish, Locale::Tr, Locale::De), Locale::Tr);
    }

    #[test]
    fn own_words_stand_alone_or_below() {
        assert_eq!(compose(Locale::De, "own", "Wir ziehen um."), "Wir ziehen um.");
        assert_eq!(compose(Locale::De, "", "Wir ziehen um."), "Wir ziehen um.");
        assert!(compose(Locale::De, "enough", " Bis bald! ").ends_with("\n\nBis bald!"));
        assert_eq!(lang("Wir ziehen um.", Locale::Tr, Locale::De), Locale::De);
    }

    #[test]
    fn nothing_picked_and_nothing_written_is_nothing() {
        assert_eq!(compose(Locale::De, "", "  ").trim(), "");
        assert_eq!(compose(Locale::De, "own", ""), "");
        assert_eq!(compose(Locale::De, "no-such-reason", ""), "");
    }

    #[test]
    fn ready_made_reasons_have_no_marks_and_fit() {
        for locale in Locale::ALL {
            for (key, say) in READY {
                let text = say(words(locale));
                assert_eq!(i18n::plain(&text), text, "{locale} {key}");
                assert!(kernel::Prose::<600>::parse(&text).is_ok(), "{locale} {key}");
            }
        }
    }
}
