//! One spelling for what is written in several: small letters, no accents, umlauts and ß as people type them.

use crate::Lang;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Small letters, as the language has them: Turkish knows an i with a dot and one without.
pub fn lower(word: &str, lang: Lang) -> String {
    if lang != Lang::Tr && word.is_ascii() {
        word.to_ascii_lowercase()
    } else if lang == Lang::Tr {
        word.nfc()
            .map(|letter| match letter {
                'I' => 'ı',
                'İ' => 'i',
                other => other,
            })
            .flat_map(char::to_lowercase)
            .collect()
    } else {
        word.nfc().flat_map(char::to_lowercase).collect()
    }
}

/// Leaves out what is not seen or only marks a letter: soft hyphens, accents, vowel signs, the Arabic stretching line.
pub fn plain(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    // Most words have no other letters than these; looking each up in the tables of Unicode would cost most of the time.
    for letter in word.chars() {
        match letter {
            'ä' => folded.push('a'),
            'ö' => folded.push('o'),
            'ü' => folded.push('u'),
            'ß' => folded.push_str("ss"),
            plain if plain.is_ascii() => folded.push(plain),
            _ => return plain_of_any(word),
        }
    }
    folded
}

fn plain_of_any(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for letter in word.nfd().filter(|letter| !is_combining_mark(*letter) && !is_unseen(*letter)) {
        match letter {
            'ß' | 'ẞ' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ı' => folded.push('i'),
            'ł' => folded.push('l'),
            'ø' => folded.push('o'),
            'đ' => folded.push('d'),
            // Arabic: the forms of one letter that people exchange when they type.
            'ى' => folded.push('ي'),
            'ة' => folded.push('ه'),
            // Ukrainian: the Russian keyboard has no ґ.
            'ґ' => folded.push('г'),
            other => folded.push(other),
        }
    }
    folded
}

const fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{0640}' | '\u{FEFF}')
}

/// A German word in the one spelling: `Plätze`, `Plaetze` and `Platze` become `platze`, `Straße` and `Strasse` `strasse`.
/// The e after a, o or u goes, for it may stand for the dots; after a vowel (`neue`, `Bauer`) and after q it is a letter
/// of its own. What is lost by it (`aktell` for `aktuell`) is lost alike in texts and in what is asked.
pub fn german(word: &str) -> String {
    let plain = plain(word);
    let mut folded = String::with_capacity(plain.len());
    let (mut before, mut last) = (' ', ' ');
    for letter in plain.chars() {
        let stands_for_dots = letter == 'e'
            && matches!(last, 'a' | 'o' | 'u')
            && !(last == 'u' && matches!(before, 'a' | 'e' | 'q'));
        if !stands_for_dots {
            folded.push(letter);
        }
        (before, last) = (last, if stands_for_dots { ' ' } else { letter });
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn umlauts_and_sharp_s_are_found_as_they_are_typed() {
        for spelling in ["plätze", "plaetze", "platze", "pla\u{308}tze"] {
            assert_eq!(german(spelling), "platze");
        }
        for spelling in ["größe", "groesse", "grosse", "grösse"] {
            assert_eq!(german(spelling), "grosse");
        }
        for spelling in ["bäume", "baeume", "baume"] {
            assert_eq!(german(spelling), "baume");
        }
    }

    #[test]
    fn an_e_of_its_own_stays() {
        for word in ["neue", "bauer", "quelle", "steuer", "frauen", "feuer"] {
            assert_eq!(german(word), word);
        }
    }

    #[test]
    fn turkish_has_an_i_without_a_dot() {
        assert_eq!(plain(&lower("IŞIK", Lang::Tr)), "isik");
        assert_eq!(plain(&lower("İYİLİK", Lang::Tr)), "iyilik");
        assert_eq!(plain(&lower("Ağaç", Lang::Tr)), "agac");
    }

    #[test]
    fn arabic_is_found_without_its_vowel_signs() {
        assert_eq!(plain("حَدِيقَة"), plain("حديقه"));
        assert_eq!(plain("أطفال"), plain("اطفال"));
    }
}
