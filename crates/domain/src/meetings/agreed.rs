use super::day;
use crate::organisations::OrganisationId;
use jiff::civil::Date;

/// Somebody who was invited, by whose name a step finds them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guest {
    /// The organisation.
    pub organisation: OrganisationId,
    /// Its name.
    pub name: String,
    /// Who reads its mail.
    pub contact: Option<String>,
}

/// Who does it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Who {
    /// The organisation, where exactly one that was invited has this name.
    pub organisation: Option<OrganisationId>,
    /// As it was written.
    pub name: String,
}

/// A line that becomes a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreed {
    /// Who does it.
    pub who: Who,
    /// What is to be done.
    pub what: String,
    /// By when.
    pub by: Date,
}

/// Why a line that is marked cannot become a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unclear {
    /// It does not say who.
    Who,
    /// It does not say what.
    What,
    /// It does not say by when, or no day can be read.
    When,
    /// The day lies before the meeting, or more than five years after it.
    Day,
}

/// One line of the minutes, as it stands there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The whole line.
    pub text: String,
    /// What it becomes: `None` for a line that is not marked.
    pub step: Option<Result<Agreed, Unclear>>,
}

/// With one of these a line begins that was agreed.
const MARKS: [&str; 5] = ["->", "=>", "→", "!", "verabredet:"];
/// So long after a meeting nobody agrees on anything, in days.
const FURTHEST: i32 = 5 * 366;
/// Words before a name that are not part of it.
const TITLES: [&str; 6] = ["frau", "herr", "hr.", "fr.", "die", "der"];

/// Reads minutes line by line. A line that begins with `->`, `!` or `Verabredet:` says who does what by when: "Turnverein, Schlüssel
/// nachmachen lassen, bis 12.3."; it becomes a step, or it is named as unclear. Every line is kept.
pub fn agreed(minutes: &str, guests: &[Guest], held_on: Date) -> Vec<Line> {
    minutes
        .lines()
        .map(|text| Line {
            step: marked(text).map(|body| step(body, guests, held_on)),
            text: text.to_owned(),
        })
        .collect()
}

/// What stands behind the mark of a line that has one.
fn marked(line: &str) -> Option<&str> {
    let line = line.trim_start_matches(|sign: char| sign.is_whitespace() || matches!(sign, '*' | '•'));
    let after = |mark: &&str| {
        let head = line.get(..mark.len())?;
        (head.to_lowercase() == **mark).then(|| line.get(mark.len()..)).flatten()
    };
    let rest = MARKS.iter().find_map(after)?;
    Some(rest.trim_start_matches(['!', '>']).trim())
}

fn step(body: &str, guests: &[Guest], held_on: Date) -> Result<Agreed, Unclear> {
    let (who, rest) = body.split_once([',', ':', ';']).ok_or(Unclear::Who)?;
    let who = who.trim();
    if !who.chars().any(char::is_alphabetic) {
        return Err(Unclear::Who);
    }
    let (what, by) = until(rest, held_on)?;
    let what = what.trim().trim_end_matches([',', ';', '–', '-', '(']).trim();
    if !what.chars().any(char::is_alphanumeric) {
        return Err(Unclear::What);
    }
    if by < held_on || (by - held_on).get_days() > FURTHEST {
        return Err(Unclear::Day);
    }
    Ok(Agreed { who: known(who, guests), what: what.to_owned(), by })
}

/// What is to be done, and the day behind the last "bis", or behind the last comma.
fn until(rest: &str, held_on: Date) -> Result<(&str, Date), Unclear> {
    let starts: Vec<usize> = rest
        .match_indices("bis")
        .map(|(at, _)| at)
        .filter(|at| word_begins(rest, *at) && word_ends(rest, at + "bis".len()))
        .collect();
    for at in starts.iter().rev() {
        let (what, day) =
            (rest.get(..*at).unwrap_or_default(), rest.get(at + "bis".len()..).unwrap_or_default());
        if let Some(by) = day::read(day.trim_end_matches('.'), held_on).or_else(|| day::read(day, held_on)) {
            return Ok((what, by));
        }
    }
    let (what, day) = rest.rsplit_once([',', ';']).ok_or(Unclear::When)?;
    day::read(day, held_on).map(|by| (what, by)).ok_or(Unclear::When)
}

fn word_begins(text: &str, at: usize) -> bool {
    text.get(..at).and_then(|before| before.chars().next_back()).is_none_or(|sign| !sign.is_alphanumeric())
}

fn word_ends(text: &str, at: usize) -> bool {
    text.get(at..).and_then(|after| after.chars().next()).is_none_or(|sign| !sign.is_alphanumeric())
}

/// Whose name has all these words: one that was invited, else as it was written.
fn known(who: &str, guests: &[Guest]) -> Who {
    let words = words(who);
    let has = |name: &str| {
        let name = self::words(name);
        !words.is_empty() && words.iter().all(|word| name.contains(word))
    };
    let mut found = guests.iter().filter(|it| has(&it.name) || it.contact.as_deref().is_some_and(has));
    let organisation = match (found.next(), found.next()) {
        (Some(only), None) => Some(only.organisation),
        _ => None,
    };
    Who { organisation, name: who.to_owned() }
}

fn words(name: &str) -> Vec<String> {
    let lower = name.to_lowercase();
    let words =
        lower.split(|sign: char| sign.is_whitespace() || matches!(sign, '(' | ')' | '/' | '"' | '„' | '“'));
    words.filter(|word| !word.is_empty() && !TITLES.contains(word)).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn held() -> Date {
        "2026-12-01".parse().unwrap()
    }

    fn guests() -> Vec<Guest> {
        let guest = |id, name: &str, contact: Option<&str>| Guest {
            organisation: OrganisationId::new(id),
            name: name.into(),
            contact: contact.map(str::to_owned),
        };
        vec![
            guest(1, "Turnverein Butendorf", Some("Sevda Aydın")),
            guest(2, "Nähstube Brauck", None),
            guest(3, "Turnverein Zweckel", Some("Kurt Rapunzel")),
        ]
    }

    fn one(line: &str) -> Option<Result<Agreed, Unclear>> {
        agreed(line, &guests(), held()).pop().and_then(|line| line.step)
    }

    fn step_of(line: &str) -> (Option<i64>, String, String, String) {
        let step = one(line).unwrap().unwrap();
        (step.who.organisation.map(OrganisationId::number), step.who.name, step.what, step.by.to_string())
    }

    #[test]
    fn a_marked_line_says_who_does_what_by_when() {
        let expected = |id: Option<i64>, who: &str, what: &str, by: &str| {
            (id, who.to_owned(), what.to_owned(), by.to_owned())
        };
        assert_eq!(
            step_of("-> Nähstube, Wimpel nähen, bis 12.3."),
            expected(Some(2), "Nähstube", "Wimpel nähen", "2027-03-12")
        );
        assert_eq!(
            step_of("! Frau Aydın: Schlüssel nachmachen lassen bis Freitag"),
            expected(Some(1), "Frau Aydın", "Schlüssel nachmachen lassen", "2026-12-04")
        );
        assert_eq!(
            step_of("  * Verabredet: Herr Rapunzel, Halle anfragen, am Ende auch die Küche, 8. Januar"),
            expected(Some(3), "Herr Rapunzel", "Halle anfragen, am Ende auch die Küche", "2027-01-08")
        );
        // Who was not invited stands as it was written, and so does a name that two have.
        assert_eq!(
            step_of("-> Turnverein, Bänke tragen, bis morgen."),
            expected(None, "Turnverein", "Bänke tragen", "2026-12-02")
        );
        // "bis" in the middle is part of what is to be done.
        assert_eq!(
            step_of("→ Nähstube: von neun bis zwölf öffnen, bis Ende März"),
            expected(Some(2), "Nähstube", "von neun bis zwölf öffnen", "2027-03-31")
        );
    }

    #[test]
    fn a_line_that_cannot_be_read_is_named_and_one_that_is_not_marked_is_left_alone() {
        assert_eq!(one("-> alle kommen pünktlich"), Some(Err(Unclear::Who)));
        assert_eq!(one("-> , etwas tun, bis morgen"), Some(Err(Unclear::Who)));
        assert_eq!(one("-> Nähstube, bis morgen"), Some(Err(Unclear::What)));
        assert_eq!(one("-> Nähstube, Wimpel nähen"), Some(Err(Unclear::When)));
        assert_eq!(one("-> Nähstube, Wimpel nähen, bis alle da sind"), Some(Err(Unclear::When)));
        assert_eq!(one("-> Nähstube, Wimpel nähen, bis 30.11.2026"), Some(Err(Unclear::Day)));
        assert_eq!(one("-> Nähstube, Wimpel nähen, bis 1.1.2090"), Some(Err(Unclear::Day)));
        assert_eq!(one("!"), Some(Err(Unclear::Who)));
        for plain in ["", "Begrüßung", "Frau Aydın sagt: bis Freitag!", "Das war verabredet: nein"] {
            assert_eq!(one(plain).map(|_| ()), None, "{plain}");
        }
    }

    proptest! {
        /// Whatever is written: nothing panics, each line is kept as it stands, and only a marked one becomes anything.
        #[test]
        fn minutes_keep_every_line(text in "(\\PC|\n|-> |! |, |: |bis |12\\.3\\.|Freitag){0,60}", ahead in 0_i64..40_000) {
            let held = Date::new(1990, 1, 1).unwrap().saturating_add(jiff::Span::new().days(ahead));
            let lines = agreed(&text, &guests(), held);
            prop_assert!(lines.iter().map(|line| line.text.as_str()).eq(text.lines()));
            for line in lines {
                if let Some(Ok(step)) = line.step {
                    prop_assert!(marked(&line.text).is_some());
                    prop_assert!(step.by >= held);
                    prop_assert!(line.text.contains(&step.what) && line.text.contains(&step.who.name));
                }
            }
        }
    }
}
