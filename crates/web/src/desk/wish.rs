//! What somebody says on the phone, as a wish that can be looked for: "vorlesen, dienstags, nur in Zweckel".

use domain::opportunities::Filter;
use domain::settings::District;
use i18n::{plain, terms};
use kernel::{Locale, Weekday, Weekdays};

/// Reads days and districts out of a note; what is left and means something are the words to look for. What was chosen
/// in the form counts before what was written.
pub(super) fn read(note: &str, chosen: &Filter, locale: Locale, districts: &[District]) -> Filter {
    let mut tokens = tokens(note);
    let mut filter = chosen.clone();
    let found = take_district(&mut tokens, districts);
    filter.district = filter.district.or(found);
    let days = take_days(&mut tokens, locale);
    if filter.weekdays.is_empty() {
        filter.weekdays = days;
    }
    let fillers = plain(&i18n::words(locale).desk_find_fillers());
    tokens.retain(|token| !fillers.split_whitespace().any(|filler| filler == token));
    filter.words = Filter::words_of(&tokens.join(" "));
    filter
}

fn tokens(text: &str) -> Vec<String> {
    let lower: String = text.chars().take(200).collect::<String>().to_lowercase();
    lower.split(|sign: char| !sign.is_alphanumeric()).filter(|it| !it.is_empty()).map(str::to_owned).collect()
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
        let filter = read(note, &Filter::default(), locale, &districts());
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
        let filter = read("dienstags in Zweckel", &chosen, Locale::De, &districts());
        assert_eq!(filter.to_pairs(), chosen.to_pairs());
    }
}
