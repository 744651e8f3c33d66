//! What somebody says on the phone, as a wish that can be looked for: "vorlesen, dienstags, nur in Zweckel".

use domain::opportunities::{Filter, unwanted};
use domain::settings::District;
use i18n::{plain, terms};
use kernel::{Locale, Weekday, Weekdays};

/// What a note says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Said {
    /// What is looked for.
    pub filter: Filter,
    /// Words of what it must not be.
    pub unwanted: Vec<String>,
}

impl Said {
    /// Is there anything to look for, were it only what it must not be?
    pub(super) fn asks(&self) -> bool {
        !self.filter.is_empty() || !self.unwanted.is_empty()
    }
}

/// Reads days and districts out of a note; what is left and means something are the words to look for. What follows a "nicht"
/// or "ohne", up to the next comma or "aber", is what somebody does not want. What was chosen in the form counts before
/// what was written.
pub(super) fn read(note: &str, chosen: &Filter, locale: Locale, districts: &[District]) -> Said {
    let w = i18n::words(locale);
    let (mut tokens, mut refused) = sides(note, locale);
    let mut filter = chosen.clone();
    let found = take_district(&mut tokens, districts);
    filter.district = filter.district.or(found);
    let (days, other_days) = (take_days(&mut tokens, locale), take_days(&mut refused, locale));
    if filter.weekdays.is_empty() {
        let but_these = |day: &Weekday| !other_days.contains(*day);
        filter.weekdays = match (days.is_empty(), other_days.is_empty()) {
            (true, false) => Weekday::ALL.into_iter().filter(but_these).collect(),
            _ => days.iter().filter(but_these).collect(),
        };
    }
    let fillers = plain(&w.desk_find_fillers());
    tokens.retain(|token| !fillers.split_whitespace().any(|filler| filler == token));
    filter.words = Filter::words_of(&tokens.join(" "));
    Said { filter, unwanted: unwanted::words_of(&refused.join(" "), &fillers) }
}

fn tokens(text: &str) -> Vec<String> {
    let lower: String = text.chars().take(200).collect::<String>().to_lowercase();
    lower.split(|sign: char| !sign.is_alphanumeric()).filter(|it| !it.is_empty()).map(str::to_owned).collect()
}

/// The words of what somebody wants, and of what they do not.
fn sides(note: &str, locale: Locale) -> (Vec<String>, Vec<String>) {
    let w = i18n::words(locale);
    let (breaks, before, behind) =
        (plain(&w.desk_find_but()), plain(&w.desk_find_not()), plain(&w.desk_find_not_behind()));
    let is_one_of = |words: &str, token: &String| words.split_whitespace().any(|word| word == token);
    let only = plain(&w.desk_find_only());
    let (mut wanted, mut refused) = (Vec::new(), Vec::new());
    for clause in note.split([',', ';', '.', ':', '!', '?', '(', ')', '\n']) {
        let tokens = tokens(clause);
        for part in tokens.split(|token| is_one_of(&breaks, token)) {
            let at = part.iter().position(|token| is_one_of(&before, token));
            // "Nicht nur" takes nothing away.
            let at = at.filter(|at| !part.get(at + 1).is_some_and(|next| is_one_of(&only, next)));
            let (yes, no) = match (at, part.iter().position(|token| is_one_of(&behind, token))) {
                (Some(at), _) => (part.get(..at), part.get(at + 1..)),
                (None, Some(at)) => (part.get(at + 1..), part.get(..at)),
                (None, None) => (Some(part), None),
            };
            wanted.extend(yes.into_iter().flatten().filter(|token| !is_one_of(&before, token)).cloned());
            refused.extend(no.into_iter().flatten().cloned());
        }
    }
    (wanted, refused)
}

/// The longest name wins: "Rentfort-Nord" is not "Rentfort".
fn take_district(tokens: &mut Vec<String>, districts: &[District]) -> Option<String> {
    let (at, length, key) = districts
        .iter()
        .filter_map(|district| {
            let name = self::tokens(&district.name);
            if name.is_empty() {
                return None;
            }
            let at = tokens.windows(name.len()).position(|part| part == name.as_slice())?;
            Some((at, name.len(), district.key.clone()))
        })
        .max_by_key(|(_, length, _)| *length)?;
    tokens.drain(at..at + length);
    Some(key)
}

fn take_days(tokens: &mut Vec<String>, locale: Locale) -> Weekdays {
    let w = i18n::words(locale);
    let weekend = plain(&w.desk_find_weekend());
    let mut days: Vec<Weekday> = Vec::new();
    tokens.retain(|token| {
        if weekend.split_whitespace().any(|it| it == token) {
            days.extend([Weekday::Saturday, Weekday::Sunday]);
            return false;
        }
        let day = Weekday::ALL.into_iter().find(|day| is_day(token, *day, locale));
        days.extend(day);
        day.is_none()
    });
    days.into_iter().collect()
}

/// "Dienstag", "dienstags", "Tuesdays".
fn is_day(token: &str, day: Weekday, locale: Locale) -> bool {
    let name = terms::weekday(locale, day).to_lowercase();
    token == name || token.strip_suffix('s') == Some(name.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn districts() -> Vec<District> {
        [
            ("zweckel", "Zweckel"),
            ("rentfort", "Rentfort"),
            ("rentfort_nord", "Rentfort-Nord"),
            ("mitte", "Mitte"),
        ]
        .map(|(key, name)| District { key: key.into(), name: name.into() })
        .to_vec()
    }

    fn understood(note: &str, locale: Locale) -> (Vec<String>, Option<String>, Vec<&'static str>) {
        let Said { filter, .. } = read(note, &Filter::default(), locale, &districts());
        (filter.words, filter.district, filter.weekdays.iter().map(Weekday::key).collect())
    }

    #[test]
    fn a_sentence_becomes_a_wish() {
        let words = |it: &[&str]| it.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(
            understood("vorlesen, dienstags, nur in Zweckel", Locale::De),
            (words(&["vorlesen"]), Some("zweckel".into()), vec!["tue"])
        );
        assert_eq!(
            understood("Ich möchte gern am Wochenende in Rentfort-Nord im Garten helfen", Locale::De),
            (words(&["garten", "helfen"]), Some("rentfort_nord".into()), vec!["sat", "sun"])
        );
        assert_eq!(
            understood("reading on Tuesdays or Friday, Zweckel", Locale::En),
            (words(&["reading"]), Some("zweckel".into()), vec!["tue", "fri"])
        );
        assert_eq!(understood("salı günü kitap", Locale::Tr).2, ["tue"]);
        assert_eq!(understood("", Locale::De), (vec![], None, vec![]));
    }

    #[test]
    fn what_was_chosen_counts_before_what_was_written() {
        let chosen = Filter::from_pairs([("district", "mitte"), ("day", "mon"), ("time", "1h")]);
        let said = read("dienstags in Zweckel", &chosen, Locale::De, &districts());
        assert_eq!(said.filter.to_pairs(), chosen.to_pairs());
    }

    #[test]
    fn what_somebody_does_not_want_is_not_what_they_want() {
        let said = |note: &str, locale| {
            let said = read(note, &Filter::default(), locale, &districts());
            let days: Vec<_> = said.filter.weekdays.iter().map(Weekday::key).collect();
            (said.filter.words.join(" "), days.join(" "), said.unwanted.join(" "))
        };
        let de = |note: &str| said(note, Locale::De);
        let owned = |words: &str, days: &str, unwanted: &str| (words.into(), days.into(), unwanted.into());
        assert_eq!(
            de("Ich möchte gern mit Kindern basteln, aber nicht am Wochenende"),
            owned("kindern basteln", "mon tue wed thu fri", "")
        );
        assert_eq!(
            de("Etwas mit Kindern oder Büchern, nachmittags, in Zweckel, keine Katzen"),
            owned("kindern büchern", "", "katzen")
        );
        assert_eq!(de("dienstags ohne Autofahren"), owned("", "tue", "autofahren"));
        assert_eq!(de("nicht nur am Wochenende vorlesen"), owned("vorlesen", "sat sun", ""));
        assert_eq!(said("gardening but not on Fridays", Locale::En).1, "mon tue wed thu sat sun");
        assert_eq!(said("bahçe, kedi değil", Locale::Tr), owned("bahçe", "", "kedi"));
    }
}
