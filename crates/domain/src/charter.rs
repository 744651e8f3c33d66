//! The charter as the office writes it. A changed text is a new version; who signed an older one stays a member.

use crate::fields::{Fault, Faults};
use crate::settings::{Charter, Localised};
use kernel::{Instant, Line, Locale, Prose};

/// The form as it was typed, in German.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CharterForm {
    /// The version that stood in the hub when the form was shown; "" for none.
    pub before: String,
    /// Title.
    pub title: String,
    /// Opening paragraph.
    pub intro: String,
    /// What the network is convinced of, one a line.
    pub convictions: String,
    /// What it works for, one a line.
    pub work: String,
}

impl CharterForm {
    /// The form that shows this charter.
    pub fn of(charter: &Charter) -> Self {
        let lines =
            |all: &[Localised]| all.iter().map(|line| line.text(Locale::De)).collect::<Vec<_>>().join("\n");
        Self {
            before: charter.version.clone(),
            title: charter.title.text(Locale::De).to_owned(),
            intro: charter.intro.text(Locale::De).to_owned(),
            convictions: lines(&charter.convictions),
            work: lines(&charter.work),
        }
    }
}

/// The form, once all of it is right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CharterDraft {
    title: Line<120>,
    intro: Option<Prose<1500>>,
    convictions: Vec<Line<400>>,
    work: Vec<Line<400>>,
}

impl CharterDraft {
    /// Reads the form.
    ///
    /// # Errors
    /// All that is to be mended.
    pub fn parse(form: &CharterForm) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let title = faults.take("title", Line::parse(&form.title));
        let intro = faults.take("intro", Prose::parse_optional(&form.intro));
        let convictions = faults.take("convictions", lines(&form.convictions));
        let work = faults.take("work", lines(&form.work));
        let draft = || Some(Self { title: title?, intro: intro?, convictions: convictions?, work: work? });
        draft().ok_or(faults)
    }

    /// The text as the version after `before`; `None` when it says the same. What reads as before in German keeps its
    /// translations.
    pub fn after(&self, before: &Charter, now: Instant) -> Option<Charter> {
        let known = |all: &[Localised], text: &str| {
            let same = all.iter().find(|line| line.text(Locale::De) == text);
            same.cloned().unwrap_or_else(|| Localised::german(text))
        };
        let one = |before: &Localised, text: &str| known(std::slice::from_ref(before), text);
        let all = |before: &[Localised], lines: &[Line<400>]| {
            lines.iter().map(|line| known(before, line.as_str())).collect::<Vec<_>>()
        };
        let next = Charter {
            version: before.version.clone(),
            title: one(&before.title, self.title.as_str()),
            intro: one(&before.intro, self.intro.as_ref().map_or("", Prose::as_str)),
            convictions: all(&before.convictions, &self.convictions),
            work: all(&before.work, &self.work),
        };
        (next != *before).then(|| Charter { version: version_after(&before.version, now), ..next })
    }
}

/// One a line; empty lines are left out, but one must be there.
fn lines(typed: &str) -> Result<Vec<Line<400>>, Fault> {
    let text = Prose::<6000>::parse(typed)?;
    let lines = text.as_str().lines().filter(|line| !line.trim().is_empty());
    Ok(lines.map(Line::parse).collect::<Result<_, _>>()?)
}

/// The day, and a number from the second one of a day on: `2026-11-28`, `2026-11-28.2`.
fn version_after(before: &str, now: Instant) -> String {
    let day = now.city_day().to_string();
    match before.strip_prefix(day.as_str()) {
        Some("") => format!("{day}.2"),
        Some(rest) => {
            let number = rest.strip_prefix('.').and_then(|number| number.parse::<u32>().ok()).unwrap_or(1);
            format!("{day}.{}", number.saturating_add(1))
        }
        None => day,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;
    use serde::de::value::MapDeserializer;

    fn form(convictions: &str) -> CharterForm {
        CharterForm {
            before: String::new(),
            title: "Wofür wir stehen".to_owned(),
            intro: String::new(),
            convictions: convictions.to_owned(),
            work: "Wir helfen einander.".to_owned(),
        }
    }

    fn noon() -> Instant {
        kernel::WallTime::from_stored("2026-11-28T12:00").unwrap().instant()
    }

    #[test]
    fn a_changed_text_is_a_new_version_and_the_same_text_is_none() {
        let draft = CharterDraft::parse(&form("Alle zählen.\n\nNiemand muss.")).unwrap();
        let first = draft.after(&Charter::default(), noon()).unwrap();
        assert_eq!((first.version.as_str(), first.convictions.len()), ("2026-11-28", 2));
        assert_eq!(draft.after(&first, noon()), None);
        let other = CharterDraft::parse(&form("Alle zählen.")).unwrap();
        let second = other.after(&first, noon()).unwrap();
        assert_eq!(second.version, "2026-11-28.2");
        assert_eq!(draft.after(&second, noon()).unwrap().version, "2026-11-28.3");
        assert_eq!(draft.after(&second, noon().plus_days(1)).unwrap().version, "2026-11-29");
        assert_eq!(
            CharterForm::of(&first),
            CharterForm { before: "2026-11-28".to_owned(), ..form("Alle zählen.\nNiemand muss.") }
        );
    }

    #[test]
    fn what_reads_as_before_keeps_its_translations() {
        let texts = [("de", "Alle zählen."), ("tr", "Herkes önemli.")];
        let texts = MapDeserializer::<_, serde::de::value::Error>::new(texts.into_iter());
        let translated = Localised::deserialize(texts).unwrap();
        let before = Charter { convictions: vec![translated.clone()], ..Charter::default() };
        let after = CharterDraft::parse(&form("Neu.\nAlle zählen.")).unwrap().after(&before, noon()).unwrap();
        assert_eq!(after.convictions, [Localised::german("Neu."), translated]);
    }

    #[test]
    fn title_convictions_and_work_must_be_there() {
        let faults = CharterDraft::parse(&CharterForm::default()).unwrap_err();
        let named: Vec<_> = faults.iter().map(|(field, _)| field).collect();
        assert_eq!(named, ["title", "convictions", "work"]);
    }
}
