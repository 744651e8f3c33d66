//! What a machine notices in a text before somebody looks at it. It decides nothing but who looks first; nothing leaves the
//! house for it.

/// What was noticed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Finding {
    /// It leads somewhere on the web.
    Link,
    /// It says the same again and again, or shouts.
    Repetition,
    /// A word of the list stands in it.
    Word,
    /// It may name somebody: a phone number or a mail address, or "Herr" and "Frau" with a name.
    Person,
}

impl Finding {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Link, Self::Repetition, Self::Word, Self::Person];

    /// As in words.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Repetition => "repetition",
            Self::Word => "word",
            Self::Person => "person",
        }
    }
}

/// The words at which somebody looks first, one a line.
const WORDS: &str = include_str!("../../../../data/ideas-words.txt");

/// How often one word or one sign may come in a row.
const ROW: usize = 4;
/// A text of so many words in which one of them is more than half of all repeats itself.
const LONG: usize = 8;

/// What is noticed in these texts, each once.
pub fn findings(title: &str, text: &str) -> Vec<Finding> {
    let whole = format!("{title}\n{text}");
    let lower = whole.to_lowercase();
    let words: Vec<&str> =
        lower.split(|sign: char| !sign.is_alphanumeric()).filter(|it| !it.is_empty()).collect();
    let found = |finding: &Finding| match finding {
        Finding::Link => ["http://", "https://", "www."].into_iter().any(|mark| lower.contains(mark)),
        Finding::Repetition => repeats(&lower, &words) || shouts(&whole),
        Finding::Word => listed().any(|word| words.contains(&word.as_str())),
        Finding::Person => names_somebody(&whole, &lower),
    };
    Finding::ALL.into_iter().filter(found).collect()
}

fn listed() -> impl Iterator<Item = String> {
    let lines = WORDS.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(str::to_lowercase)
}

fn repeats(lower: &str, words: &[&str]) -> bool {
    let mut row = (None, 0);
    for sign in lower.chars().filter(|sign| !sign.is_whitespace() && !sign.is_numeric()) {
        row = if row.0 == Some(sign) { (row.0, row.1 + 1) } else { (Some(sign), 1) };
        if row.1 > ROW {
            return true;
        }
    }
    let most = words.iter().map(|word| words.iter().filter(|other| *other == word).count()).max();
    words.len() >= LONG && most.is_some_and(|most| most * 2 > words.len())
}

/// More than twenty letters, nearly all of them large.
fn shouts(whole: &str) -> bool {
    let letters = whole.chars().filter(|sign| sign.is_lowercase() || sign.is_uppercase());
    let (mut all, mut large) = (0_usize, 0_usize);
    for letter in letters {
        all += 1;
        large += usize::from(letter.is_uppercase());
    }
    all > 20 && large * 10 > all * 8
}

fn names_somebody(whole: &str, lower: &str) -> bool {
    let mut last = "";
    for word in whole.split_whitespace() {
        let called = word.chars().next().is_some_and(char::is_uppercase);
        if called && ["Herr", "Herrn", "Frau", "Familie"].contains(&last) {
            return true;
        }
        last = word;
    }
    let has_mail = lower.split_whitespace().any(|word| word.contains('@') && word.contains('.'));
    let digits = lower.split(|sign: char| !(sign.is_ascii_digit() || " -/()+".contains(sign)));
    let has_phone =
        digits.map(|run| run.chars().filter(char::is_ascii_digit).count()).any(|count| count >= 7);
    has_mail || has_phone
}

/// Does somebody look at it before everybody sees it? The first idea from an address always; later ones where something was
/// noticed.
pub const fn is_held(is_first: bool, findings: &[Finding]) -> bool {
    is_first || !findings.is_empty()
}
