//! What somebody does not want, and the offers that are set aside for it. Nothing is hidden: whoever is advised sees what was
//! set aside, and for which word.

use crate::imports::fold;

/// Shorter words stand in too many others.
const SHORTEST: usize = 4;
/// Beyond these nobody lists what they do not want.
const MOST: usize = 12;

/// The words of what somebody does not want, without those that carry nothing ("keine", "nicht").
pub fn words_of(said: &str, fillers: &str) -> Vec<String> {
    let fillers: Vec<String> = fillers.split_whitespace().map(fold).collect();
    let mut words: Vec<String> = Vec::new();
    for word in said.split(|sign: char| !sign.is_alphanumeric()).map(fold) {
        let carries = word.chars().count() >= SHORTEST && !fillers.contains(&word) && !words.contains(&word);
        if carries && words.len() < MOST {
            words.push(word);
        }
    }
    words
}

/// The first of these words that occurs in one of the texts: as the beginning of a word there, or the other way round, so
/// that "Hunde" is found in "Hund" and "Kinder" in "Kinderbetreuung".
pub fn occurs<'a>(unwanted: &'a [String], texts: &[&str]) -> Option<&'a str> {
    let there: Vec<String> = texts
        .iter()
        .flat_map(|text| text.split(|sign: char| !sign.is_alphanumeric()))
        .map(fold)
        .filter(|word| word.chars().count() >= SHORTEST)
        .collect();
    let is = |word: &&String| {
        there.iter().any(|it| it.starts_with(word.as_str()) || word.starts_with(it.as_str()))
    };
    unwanted.iter().find(is).map(String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILLERS: &str = "nicht kein keine keinen nichts ohne bitte";

    #[test]
    fn a_sentence_becomes_the_words_that_count() {
        assert_eq!(words_of("Bitte nichts mit Kindern, keine Hunde!", FILLERS), ["kindern", "hunde"]);
        assert!(words_of("nicht", FILLERS).is_empty() && words_of("", FILLERS).is_empty());
    }

    #[test]
    fn what_is_not_wanted_is_found_in_other_forms_of_the_word() {
        let unwanted = words_of("keine Hunde, kein Krankenhaus", FILLERS);
        assert_eq!(occurs(&unwanted, &["Ein Hund sucht Auslauf"]), Some("hunde"));
        assert_eq!(occurs(&unwanted, &["Vorlesen", "Krankenhausbesuch am Bett"]), Some("krankenhaus"));
        assert_eq!(occurs(&unwanted, &["Vorlesen in der Kita"]), None);
    }
}
