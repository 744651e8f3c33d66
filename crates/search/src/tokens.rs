//! Where the words of a text are.

use unicode_normalization::char::is_combining_mark;

/// A word as it stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// First byte.
    pub from: usize,
    /// The byte after its last.
    pub to: usize,
    /// Its letters; without the signs for all genders (`Helfer:innen`) and without the hyphens of a joined word.
    pub letters: String,
    /// Put together of words with hyphens between, which stand before it by themselves (`Oma-Opa-Dienst`).
    pub joined: bool,
}

/// Bytes that nearly every word has room in.
const USUAL: usize = 24;
/// Longer words are no words.
const LONGEST: usize = 64;
/// So many words with hyphens between are put together.
const MOST_JOINED: usize = 4;

/// The words of a text, at most so many.
pub fn tokens(text: &str, most: usize) -> Vec<Token> {
    let mut found: Vec<Token> = Vec::new();
    let mut rest = text.char_indices().peekable();
    // How many of the last words hang together by hyphens.
    let mut chain = 0;
    while let Some((from, first)) = rest.next() {
        if found.len() >= most {
            return found;
        }
        if !is_letter(first) {
            continue;
        }
        // Most words are shorter, and growing costs more than looking at them.
        let mut letters = String::with_capacity(USUAL);
        letters.push(first);
        let (mut to, mut count) = (from + first.len_utf8(), 1);
        while let Some((at, letter)) = rest.next_if(|(_, letter)| is_letter(*letter) || is_unseen(*letter)) {
            to = at + letter.len_utf8();
            if count < LONGEST && !is_unseen(letter) {
                letters.push(letter);
                count += 1;
            }
        }
        if let Some(signs) = all_genders(text.get(to..).unwrap_or_default()) {
            for _ in 0..text.get(to..to + signs).map_or(0, |it| it.chars().count()) {
                rest.next();
            }
            to += signs;
        }
        let (letters, hung) =
            (inner_capital(letters), found.last().is_some_and(|it| hangs(text, it.to, from)));
        found.push(Token { from, to, letters, joined: false });
        if hung {
            chain += 1;
        } else {
            join(&mut found, chain, 1);
            chain = 0;
        }
    }
    join(&mut found, chain, 0);
    found
}

/// Puts the words of a finished chain together, behind them and before the `later` ones.
fn join(found: &mut Vec<Token>, chain: usize, later: usize) {
    if chain == 0 || chain >= MOST_JOINED {
        return;
    }
    let end = found.len().saturating_sub(later);
    let Some(parts) = found.get(end.saturating_sub(chain + 1)..end) else { return };
    let (Some(first), Some(last)) = (parts.first(), parts.last()) else { return };
    let letters: String = parts.iter().map(|part| part.letters.as_str()).collect();
    if letters.chars().count() <= LONGEST {
        let whole = Token { from: first.from, to: last.to, letters, joined: true };
        found.insert(end, whole);
    }
}

fn is_letter(sign: char) -> bool {
    sign.is_alphanumeric() || is_combining_mark(sign)
}

const fn is_unseen(sign: char) -> bool {
    matches!(sign, '\u{00AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}')
}

fn hangs(text: &str, end: usize, begin: usize) -> bool {
    matches!(text.get(end..begin), Some("-" | "\u{2010}" | "\u{2011}"))
}

/// How long the signs for all genders are that follow here: `:in`, `*innen`, `_innen`, `/-innen`, `(innen)`.
fn all_genders(rest: &str) -> Option<usize> {
    ["/-innen", "(innen)", ":innen", "*innen", "_innen", "/innen", "/-in", "(in)", ":in", "*in", "_in", "/in"]
        .into_iter()
        .find(|signs| {
            rest.starts_with(signs)
                && !rest.get(signs.len()..).and_then(|it| it.chars().next()).is_some_and(is_letter)
        })
        .map(str::len)
}

/// `HelferInnen` says the same as `Helfer:innen`.
fn inner_capital(mut letters: String) -> String {
    for ending in ["Innen", "In"] {
        if let Some(stem) = letters.strip_suffix(ending)
            && stem.chars().next_back().is_some_and(char::is_lowercase)
        {
            letters.truncate(stem.len());
            return letters;
        }
    }
    letters
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters(text: &str) -> Vec<String> {
        tokens(text, usize::MAX).into_iter().map(|token| token.letters).collect()
    }

    #[test]
    fn signs_for_all_genders_belong_to_the_word() {
        for text in
            ["Helfer:innen gesucht", "Helfer*innen gesucht", "HelferInnen gesucht", "Helfer/-innen gesucht"]
        {
            assert_eq!(letters(text), ["Helfer", "gesucht"], "{text}");
        }
        assert_eq!(letters("Haus/indoor"), ["Haus", "indoor"]);
    }

    #[test]
    fn words_with_hyphens_are_found_apart_and_together() {
        assert_eq!(
            letters("Der Oma-Opa-Dienst kommt"),
            ["Der", "Oma", "Opa", "Dienst", "OmaOpaDienst", "kommt"]
        );
        assert_eq!(letters("per E-Mail"), ["per", "E", "Mail", "EMail"]);
    }

    #[test]
    fn every_word_stands_where_it_says() {
        let text = "Grüße – 3 Bäume, soft\u{ad}hyphen";
        let found: Vec<&str> = tokens(text, 99).iter().filter_map(|it| text.get(it.from..it.to)).collect();
        assert_eq!(found, ["Grüße", "3", "Bäume", "soft\u{ad}hyphen"]);
    }
}
