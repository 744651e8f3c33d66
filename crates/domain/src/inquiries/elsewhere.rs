use crate::imports::fold;
use crate::settings::Localised;
use serde::{Deserialize, Serialize};

/// Others who are in charge of what people ask us: the defects app, the emergency number, another office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Elsewhere {
    /// Stable key.
    pub key: String,
    /// Who it is.
    pub name: Localised,
    /// For what.
    pub text: Localised,
    /// Where to call; empty for none.
    #[serde(default)]
    pub phone: String,
    /// Where to write or read; empty for none.
    #[serde(default)]
    pub web: String,
    /// Is it shown before anybody types a word? The emergency numbers are.
    #[serde(default)]
    pub always: bool,
    /// Words, or beginnings and parts of words, that mean it.
    #[serde(default)]
    pub words: Vec<String>,
}

/// A needle this short must be the whole word: "Amt" stands in "Samt".
const WHOLE: usize = 4;

/// Those whose words occur in a question, in the order of the list. It only advises: whoever asks is never sent away.
pub fn fitting<'a>(question: &str, list: &'a [Elsewhere]) -> Vec<&'a Elsewhere> {
    let asked: Vec<String> = question
        .split(|sign: char| !sign.is_alphanumeric())
        .map(fold)
        .filter(|word| !word.is_empty())
        .collect();
    let means = |needle: &str| {
        let parts: Vec<String> = needle.split_whitespace().map(fold).collect();
        !parts.is_empty() && parts.iter().all(|part| asked.iter().any(|word| occurs(part, word)))
    };
    list.iter().filter(|it| it.words.iter().any(|needle| means(needle))).collect()
}

fn occurs(needle: &str, word: &str) -> bool {
    if needle.chars().count() <= WHOLE { word == needle } else { word.contains(needle) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list() -> Vec<Elsewhere> {
        let one = |key: &str, words: &[&str]| Elsewhere {
            key: key.into(),
            name: Localised::german(key),
            text: Localised::default(),
            phone: String::new(),
            web: String::new(),
            always: false,
            words: words.iter().map(|&word| word.into()).collect(),
        };
        vec![one("maengel", &["laterne kaputt", "schlagloch", "müll"]), one("amt", &["pass", "ausweis"])]
    }

    fn keys(question: &str) -> Vec<String> {
        fitting(question, &list()).into_iter().map(|it| it.key.clone()).collect()
    }

    #[test]
    fn what_others_do_is_heard_from_parts_of_words_and_from_several_together() {
        assert_eq!(keys("Seit Wochen ist die Straßenlaterne kaputt!"), ["maengel"]);
        assert_eq!(keys("Wer beseitigt SCHLAGLÖCHER, äh, das Schlagloch vor der Tür?"), ["maengel"]);
        assert_eq!(keys("Mein Personalausweis ist weg und überall liegt Müll"), ["maengel", "amt"]);
    }

    #[test]
    fn a_short_word_must_stand_alone_and_one_of_several_is_not_enough() {
        assert!(keys("Das passt mir gut").is_empty());
        assert!(keys("Wer bastelt eine Laterne für Sankt Martin?").is_empty());
        assert_eq!(keys("Mein Pass ist abgelaufen"), ["amt"]);
        assert!(keys("").is_empty());
    }
}
