//! What makes a text hard to read, hear or follow. Nothing of this is refused: it is said, with its line.

use crate::{Lines, events};
use pulldown_cmark::{Event, Tag, TagEnd};

/// How a text is meant to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Manner {
    /// A sentence has at most so many words.
    pub words: usize,
    /// A word has at most so many letters; hyphens begin a new one.
    pub letters: usize,
}

impl Manner {
    /// For everybody: sentences of up to twenty words are understood at once by most adults.
    pub const EVERYDAY: Self = Self { words: 20, letters: 24 };
    /// For plain language (DIN 8581-1 asks for short sentences and no long compounds).
    pub const PLAIN: Self = Self { words: 12, letters: 16 };
}

/// One thing that could be better.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Advice {
    /// A heading leaves out a step: whoever jumps from heading to heading thinks something is missing.
    HeadingSkipped,
    /// Long, and not one heading.
    NoHeading,
    /// Nobody who does not see the picture learns what is on it.
    AltMissing,
    /// "Bild", "Foto", a file's name: says nothing of what is to be seen.
    AltEmpty(String),
    /// "hier", "mehr": read alone, it does not say where it leads.
    LinkText(String),
    /// A naked address is spelled out letter by letter.
    LinkNaked,
    /// So many words in one sentence.
    LongSentence(usize),
    /// A long word.
    LongWord(String),
}

/// An advice and its line, counted from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Where.
    pub line: usize,
    /// What.
    pub advice: Advice,
}

/// Texts of links that say nothing, in the languages that texts are written in.
const EMPTY_LINKS: [&str; 26] = [
    "hier",
    "hier klicken",
    "klicken sie hier",
    "klick hier",
    "link",
    "mehr",
    "mehr dazu",
    "mehr lesen",
    "weiter",
    "weiterlesen",
    "weitere informationen",
    "here",
    "click here",
    "more",
    "read more",
    "learn more",
    "burada",
    "buraya tıklayın",
    "tıklayın",
    "devamı",
    "tutaj",
    "kliknij tutaj",
    "więcej",
    "тут",
    "هنا",
    "المزيد",
];
/// Words that stand for any picture.
const EMPTY_ALTS: [&str; 10] =
    ["bild", "foto", "grafik", "image", "picture", "photo", "resim", "zdjęcie", "фото", "صورة"];
/// From so many words on a text wants a heading.
const LONG_TEXT: usize = 250;
/// What reads more than this is said; more would help nobody.
const MOST_NOTES: usize = 40;

/// Looks a text through for what could be better, in the order of its lines.
pub fn advise(text: &str, manner: Manner) -> Vec<Note> {
    let mut look = Look {
        manner,
        lines: Lines::of(text),
        notes: Vec::new(),
        level: 0,
        words: 0,
        block: String::new(),
        block_at: 1,
        link: None,
        alt: None,
    };
    for (event, range) in events(text) {
        let line = look.lines.at(range.start);
        look.take(event, line);
    }
    look.block_over();
    if look.level == 0 && look.words > LONG_TEXT {
        look.notes.insert(0, Note { line: 1, advice: Advice::NoHeading });
    }
    look.notes.sort_by_key(|note| note.line);
    look.notes.truncate(MOST_NOTES);
    look.notes
}

struct Look {
    manner: Manner,
    lines: Lines,
    notes: Vec<Note>,
    /// The level of the last heading; 0 before the first.
    level: usize,
    words: usize,
    /// The words of the paragraph that is being read, and its line.
    block: String,
    block_at: usize,
    /// The text of the link that is being read.
    link: Option<String>,
    /// The words of the picture that is being read.
    alt: Option<String>,
}

impl Look {
    fn note(&mut self, line: usize, advice: Advice) {
        self.notes.push(Note { line, advice });
    }

    fn take(&mut self, event: Event<'_>, line: usize) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                self.block_over();
                let level = level as usize;
                if self.level > 0 && level > self.level + 1 {
                    self.note(line, Advice::HeadingSkipped);
                }
                self.level = level;
            }
            Event::Start(Tag::Paragraph | Tag::Item)
            | Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item) => {
                self.block_over();
                self.block_at = line;
            }
            Event::Start(Tag::Link { .. }) => self.link = Some(String::new()),
            Event::End(TagEnd::Link) => self.link_over(line),
            Event::Start(Tag::Image { .. }) => self.alt = Some(String::new()),
            Event::End(TagEnd::Image) => self.alt_over(line),
            Event::Text(words) | Event::Code(words) => self.said(&words),
            Event::SoftBreak | Event::HardBreak => self.said(" "),
            _ => {}
        }
    }

    fn said(&mut self, words: &str) {
        if let Some(alt) = &mut self.alt {
            alt.push_str(words);
            return;
        }
        if let Some(link) = &mut self.link {
            link.push_str(words);
        }
        self.block.push_str(words);
    }

    fn link_over(&mut self, line: usize) {
        let Some(text) = self.link.take() else { return };
        let said = text.trim().trim_matches(['.', '…', '>', '»', '→', ' ']).to_lowercase();
        if EMPTY_LINKS.contains(&said.as_str()) {
            self.note(line, Advice::LinkText(text.trim().to_owned()));
        } else if said.starts_with("http://") || said.starts_with("https://") || said.starts_with("www.") {
            self.note(line, Advice::LinkNaked);
        }
    }

    fn alt_over(&mut self, line: usize) {
        let Some(alt) = self.alt.take() else { return };
        let said = alt.trim().to_lowercase();
        let is_file = [".jpg", ".jpeg", ".png", ".webp"].iter().any(|end| said.ends_with(end));
        if said.is_empty() {
            self.note(line, Advice::AltMissing);
        } else if is_file || EMPTY_ALTS.contains(&said.as_str()) {
            self.note(line, Advice::AltEmpty(alt.trim().to_owned()));
        }
    }

    fn block_over(&mut self) {
        let (block, line) = (std::mem::take(&mut self.block), self.block_at);
        for sentence in sentences(&block) {
            let words = words(sentence).count();
            self.words += words;
            if words > self.manner.words {
                self.note(line, Advice::LongSentence(words));
            }
        }
        let longest = block.split(|sign: char| !sign.is_alphanumeric()).filter(|word| {
            word.chars().count() > self.manner.letters && word.chars().all(char::is_alphabetic)
        });
        let mut named: Vec<String> = Vec::new();
        for word in longest.map(str::to_owned) {
            if !named.contains(&word) {
                named.push(word);
            }
        }
        for word in named {
            self.note(line, Advice::LongWord(word));
        }
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric))
}

/// Sentences end with a point, a question mark, an exclamation mark or a colon, followed by white space. A point behind
/// a number or one or two letters ends none: "z. B.", "am 3. März".
fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut begin = 0;
    let mut signs = text.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        let is_end = matches!(sign, '.' | '!' | '?' | ':' | '…' | '؟');
        let is_followed = signs.peek().is_none_or(|(_, next)| next.is_whitespace());
        if is_end && is_followed && !(sign == '.' && is_short(text.get(begin..at).unwrap_or_default())) {
            let end = at + sign.len_utf8();
            found.extend(text.get(begin..end));
            begin = end;
        }
    }
    found.extend(text.get(begin..).filter(|rest| !rest.trim().is_empty()));
    found
}

fn is_short(before: &str) -> bool {
    let last = before.rsplit(|sign: char| sign.is_whitespace() || sign == '.').next().unwrap_or_default();
    last.chars().count() <= 2 || last.chars().all(char::is_numeric)
}

/// How easily a text reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ease {
    /// As a children's book or a good leaflet.
    Easy,
    /// As a newspaper.
    Middling,
    /// As a law.
    Hard,
}

/// How long a text is and how easily it reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// Words.
    pub words: usize,
    /// Sentences.
    pub sentences: usize,
    /// Words in a sentence, on average.
    pub each: usize,
    /// How easily it reads.
    pub ease: Ease,
}

/// Words of more letters count as long (Björnsson, Läsbarhet, 1968).
const LONG_LETTERS: usize = 6;
/// Below this the index of that book calls a text easy …
const EASY: usize = 45;
/// … and above this hard.
const HARD: usize = 55;

/// Measures a text by the readability index LIX: words in a sentence, and how many in a hundred are long. It was made for
/// Swedish and serves German and English; nothing for a text of fewer than twenty words, of which it would say nothing.
pub fn reading(text: &str) -> Option<Reading> {
    let plain = crate::plain(text);
    let all: Vec<&str> = plain.lines().flat_map(words).collect();
    let sentences = plain.lines().map(|line| sentences(line).len()).sum::<usize>().max(1);
    if all.len() < 20 {
        return None;
    }
    let is_long = |word: &&&str| word.chars().filter(|sign| sign.is_alphabetic()).count() > LONG_LETTERS;
    let long = all.iter().filter(is_long).count();
    let each = all.len() / sentences;
    let index = each + 100 * long / all.len();
    let ease = if index < EASY {
        Ease::Easy
    } else if index <= HARD {
        Ease::Middling
    } else {
        Ease::Hard
    };
    Some(Reading { words: all.len(), sentences, each, ease })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Vec<(usize, Advice)> {
        advise(text, Manner::EVERYDAY).into_iter().map(|note| (note.line, note.advice)).collect()
    }

    #[test]
    fn headings_pictures_and_links_are_looked_at() {
        let text = "## Garten\n\n#### Beet\n\n![](bild:1)\n![Foto](bild:2) ![IMG_1.JPG](bild:3)\n\nMehr [hier](/projekt), [Hier klicken!](/a) und\n<https://stadt.example/garten>.";
        assert_eq!(
            said(text),
            [
                (3, Advice::HeadingSkipped),
                (5, Advice::AltMissing),
                (6, Advice::AltEmpty("Foto".into())),
                (6, Advice::AltEmpty("IMG_1.JPG".into())),
                (8, Advice::LinkText("hier".into())),
                (9, Advice::LinkNaked),
            ]
        );
        assert_eq!(
            said("# Garten\n\n## Beet\n\n![Zwei Kinder gießen](bild:1)\n\n[Alle Angebote](/mitmachen)"),
            []
        );
    }

    #[test]
    fn long_sentences_and_words_are_told_with_their_line() {
        let long = "wort ".repeat(21);
        assert_eq!(said(&format!("Kurz.\n\nNoch kurz. {long}.")), [(3, Advice::LongSentence(21))]);
        assert_eq!(
            said("Die Grundstücksverkehrsgenehmigungszuständigkeit."),
            [(1, Advice::LongWord("Grundstücksverkehrsgenehmigungszuständigkeit".into()))]
        );
        // Lists and headings are sentences of their own, and a point behind a number ends none.
        let list = format!("- {}\n- {}", "eins ".repeat(15), "zwei ".repeat(15));
        assert_eq!(said(&list), []);
        assert_eq!(sentences("Am 3. März, z. B. um 10 Uhr. Dann nicht: nie!").len(), 3);
        let plain =
            advise("Das sind nun aber doch schon mehr als zwölf Wörter in einem Satz.", Manner::PLAIN);
        assert_eq!(plain.len(), 1);
    }

    #[test]
    fn a_long_text_wants_a_heading() {
        let text = "Ein kurzer Satz mit Worten. ".repeat(60);
        assert_eq!(said(&text), [(1, Advice::NoHeading)]);
        assert_eq!(said(&format!("# Titel\n\n{text}")), []);
    }

    #[test]
    fn an_easy_text_and_a_hard_one_are_told_apart() {
        let easy = "Wir gießen das Beet. Du kannst mit uns gießen. Komm am Samstag in den Park. Wir sind um zehn Uhr da.";
        let hard = "Die Inanspruchnahme ehrenamtsbezogener Versicherungsleistungen setzt die ordnungsgemäße Beauftragung durch die verantwortliche Trägerorganisation sowie deren schriftliche Bestätigung gegenüber der zuständigen Berufsgenossenschaft voraus.";
        assert_eq!(reading(easy).map(|it| (it.sentences, it.ease)), Some((4, Ease::Easy)));
        assert_eq!(reading(hard).map(|it| it.ease), Some(Ease::Hard));
        assert_eq!(reading("Zu kurz."), None);
    }
}
