//! The filters of the list: read from the address, written into addresses, shown as a form and as chips.

use crate::layout::Choice;
use domain::opportunities::{Filter, Suit, TimeNeed};
use domain::settings::Settings;
use i18n::terms;
use kernel::{Cursor, Locale, Weekday};

/// The names in the address of the list and its feed: those of [`Filter::to_pairs`] and where the page begins.
pub(super) const NAMES: &[&str] = &["q", "topic", "district", "time", "day", "suits", "free", "after"];

/// What the address asks for. What the city does not know (any more) is as if it were not there.
pub(crate) fn read(pairs: &[(String, String)], settings: &Settings) -> Filter {
    let mut filter = Filter::from_pairs(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    filter.topic = filter.topic.filter(|key| settings.topic(key).is_some());
    filter.district = filter.district.filter(|key| settings.district(key).is_some());
    filter
}

/// The canonical query with its question mark; "" for none. The same wish always has the same one.
pub(super) fn query(filter: &Filter, after: Option<&Cursor>) -> String {
    let mut pairs = form_urlencoded::Serializer::new(String::new());
    pairs.extend_pairs(filter.to_pairs());
    if let Some(after) = after {
        pairs.append_pair("after", &after.to_param());
    }
    let query = pairs.finish();
    if query.is_empty() { query } else { format!("?{query}") }
}

/// The list with this filter in force.
pub(crate) fn href(locale: Locale, filter: &Filter) -> String {
    format!("{}/mitmachen{}", locale.prefix(), query(filter, None))
}

/// The list of what suits somebody.
pub(crate) fn href_of_suit(locale: Locale, suit: Suit) -> String {
    href(locale, &Filter { suits: [suit].into_iter().collect(), ..Filter::default() })
}

/// A filter in force and the list without it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Chip {
    pub(super) label: String,
    pub(super) href: String,
}

/// Each filter in force with its way out, in the order of the form.
pub(super) fn chips(filter: &Filter, locale: Locale, settings: &Settings) -> Vec<Chip> {
    let w = i18n::words(locale);
    let mut chips = Vec::new();
    let mut add = |label: String, without: Filter| chips.push(Chip { label, href: href(locale, &without) });
    if !filter.words.is_empty() {
        let label = w.opportunities_words(filter.words.join(" "));
        add(label, Filter { words: Vec::new(), ..filter.clone() });
    }
    if let Some(topic) = filter.topic.as_deref().and_then(|key| settings.topic(key)) {
        add(topic.name.text(locale).to_owned(), Filter { topic: None, ..filter.clone() });
    }
    if let Some(district) = filter.district.as_deref().and_then(|key| settings.district(key)) {
        add(district.name.clone(), Filter { district: None, ..filter.clone() });
    }
    if let Some(time) = filter.time {
        add(terms::time_need(locale, time), Filter { time: None, ..filter.clone() });
    }
    for day in filter.weekdays.iter() {
        let weekdays = filter.weekdays.iter().filter(|it| *it != day).collect();
        add(terms::weekday(locale, day), Filter { weekdays, ..filter.clone() });
    }
    for suit in filter.suits.iter() {
        let suits = filter.suits.iter().filter(|it| *it != suit).collect();
        add(terms::suit(locale, suit), Filter { suits, ..filter.clone() });
    }
    if filter.free {
        add(w.opportunities_free(), Filter { free: false, ..filter.clone() });
    }
    chips
}

/// A day of the week, short for eyes and whole for ears.
pub(super) struct Day {
    pub(super) choice: Choice,
    pub(super) short: String,
}

/// The form with what is in force chosen.
pub(super) struct Form {
    pub(super) words: String,
    pub(super) topics: Vec<Choice>,
    pub(super) districts: Vec<Choice>,
    pub(super) times: Vec<Choice>,
    pub(super) days: Vec<Day>,
    pub(super) suits: Vec<Choice>,
    pub(super) free: bool,
}

impl Form {
    pub(super) fn new(filter: &Filter, locale: Locale, settings: &Settings) -> Self {
        let w = i18n::words(locale);
        let (topic, district) = (filter.topic.as_deref(), filter.district.as_deref());
        let all = |label: String, chosen: bool| std::iter::once(Choice::new("", label, chosen));
        let topics = settings
            .topics
            .iter()
            .map(|it| Choice::new(&it.key, it.name.text(locale), topic == Some(it.key.as_str())));
        let districts = settings
            .districts
            .iter()
            .map(|it| Choice::new(&it.key, &it.name, district == Some(it.key.as_str())));
        let times = TimeNeed::ALL
            .map(|it| Choice::new(it.key(), terms::time_need(locale, it), filter.time == Some(it)));
        let days = Weekday::ALL.map(|it| Day {
            choice: Choice::new(it.key(), terms::weekday(locale, it), filter.weekdays.contains(it)),
            short: w.opportunities_day(it.key()),
        });
        let suits =
            Suit::ALL.map(|it| Choice::new(it.key(), terms::suit(locale, it), filter.suits.contains(it)));
        Self {
            words: filter.words.join(" "),
            topics: all(w.opportunities_topic_all(), topic.is_none()).chain(topics).collect(),
            districts: all(w.opportunities_district_all(), district.is_none()).chain(districts).collect(),
            times: all(w.opportunities_time_any(), filter.time.is_none()).chain(times).collect(),
            days: days.into(),
            suits: suits.into(),
            free: filter.free,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::card::tests::settings;
    use super::*;

    fn asked(query: &str) -> Filter {
        let pairs: Vec<_> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        read(&pairs, &settings())
    }

    #[test]
    fn the_same_wish_has_one_address_and_unknown_things_fall_away() {
        let typed = "suits=groups&x=y&q=+Garten%2C&topic=nature&district=atlantis&time=nie&suits=try_once&free=1&day=";
        let canonical = "?q=garten&topic=nature&suits=groups&suits=try_once&free=1";
        assert_eq!(query(&asked(typed), None), canonical);
        assert_eq!(query(&asked(&canonical[1..]), None), canonical);
        assert_eq!(query(&asked("q=&topic=&district=&time="), None), "");
    }

    #[test]
    fn the_next_page_keeps_the_filters() {
        let after = Cursor { key: "0.17".into(), id: 9 };
        assert_eq!(query(&asked("topic=nature"), Some(&after)), "?topic=nature&after=9-0.17");
    }

    #[test]
    fn each_filter_has_its_own_way_out() {
        let filter =
            asked("q=garten&topic=nature&district=brauck&time=1h&day=mon&day=sun&suits=groups&free=1");
        let chips = chips(&filter, Locale::Tr, &settings());
        let labels: Vec<_> = chips.iter().map(|chip| i18n::plain(&chip.label)).collect();
        assert_eq!(labels.first().map(String::as_str), Some("“garten”"));
        assert_eq!(chips.len(), 8);
        for chip in &chips {
            let rest = chip.href.strip_prefix("/tr/mitmachen?").unwrap();
            assert_eq!(rest.split('&').count(), 7, "{rest}");
        }
        assert!(chips.iter().all(|chip| asked(chip.href.split_once('?').unwrap().1) != filter));
    }

    #[test]
    fn the_form_shows_what_is_in_force() {
        let form = Form::new(&asked("district=brauck&day=tue"), Locale::De, &settings());
        let chosen = |choices: &[Choice]| {
            choices.iter().filter(|it| it.chosen).map(|it| it.value.clone()).collect::<Vec<_>>()
        };
        assert_eq!(chosen(&form.districts), ["brauck"]);
        assert_eq!(chosen(&form.topics), [""]);
        let days: Vec<_> =
            form.days.iter().filter(|day| day.choice.chosen).map(|day| day.short.as_str()).collect();
        assert_eq!(days, ["Di"]);
        assert!(chosen(&form.suits).is_empty() && !form.free);
    }
}
