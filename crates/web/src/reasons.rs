//! Why an offer is suggested, in words: for each wish what fits, or what is different.

use domain::opportunities::{Filter, TimeNeed, Wish};
use domain::settings::Settings;
use i18n::{Words, dates, terms};
use kernel::{Locale, Weekdays};
use service::opportunities::Suggestion;

/// Why it is suggested, or what does not fit.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Reason {
    pub(crate) fits: bool,
    pub(crate) text: String,
}

/// Who reads, and what was wished for.
pub(crate) struct Reader<'a> {
    pub(crate) w: &'static Words,
    pub(crate) locale: Locale,
    pub(crate) settings: &'a Settings,
    pub(crate) filter: &'a Filter,
}

impl Reader<'_> {
    pub(crate) fn understood(&self) -> Vec<String> {
        let filter = self.filter;
        let mut said = Vec::new();
        if !filter.words.is_empty() {
            said.push(self.w.desk_reason_words(filter.words.join(" ")));
        }
        if !filter.weekdays.is_empty() {
            said.push(terms::recurring(self.locale, filter.weekdays));
        }
        said.extend(filter.district.as_ref().map(|key| self.w.desk_reason_in(self.district(key))));
        said.extend(filter.topic.as_ref().map(|key| self.topic(key)));
        said.extend(filter.time.map(|need| terms::time_need(self.locale, need)));
        said.extend(filter.suits.iter().map(|suit| terms::suit(self.locale, suit)));
        said
    }

    fn district(&self, key: &str) -> String {
        self.settings.district(key).map_or_else(|| key.to_owned(), |district| district.name.clone())
    }

    fn topic(&self, key: &str) -> String {
        self.settings
            .topic(key)
            .map_or_else(|| key.to_owned(), |topic| topic.name.text(self.locale).to_owned())
    }

    /// How many places are free, of the next date that has one.
    pub(crate) fn free(&self, suggestion: &Suggestion) -> String {
        let card = &suggestion.card;
        let open = card.shifts.iter().map(|shift| shift.places).find(|places| !places.filled());
        match open.unwrap_or(card.places).free() {
            Some(free) => self.w.desk_free(free),
            None => self.w.desk_free_open(),
        }
    }

    /// One reason for each wish, in the order in which they are said.
    pub(crate) fn reasons(&self, suggestion: &Suggestion) -> Vec<Reason> {
        let mut asked = Wish::all_in(self.filter);
        asked.sort_by_key(|wish| said(*wish));
        let reason = |wish: Wish| {
            let fits = !suggestion.misses.contains(&wish);
            Reason { fits, text: self.reason(wish, fits, suggestion) }
        };
        asked.into_iter().map(reason).collect()
    }

    fn reason(&self, wish: Wish, fits: bool, suggestion: &Suggestion) -> String {
        let (w, card, filter) = (self.w, &suggestion.card, self.filter);
        match wish {
            Wish::Words => {
                let words = filter.words.join(" ");
                if fits { w.desk_reason_words(words) } else { w.desk_reason_other_words(words) }
            }
            Wish::Weekdays => self.days(card.times.weekdays, fits),
            Wish::District => self.place(&card.districts, fits),
            Wish::Topic if fits => self.topic(&card.topic),
            Wish::Topic => w.desk_reason_other_topic(
                self.topic(&card.topic),
                self.topic(filter.topic.as_deref().unwrap_or_default()),
            ),
            Wish::Suit(suit) if fits => terms::suit(self.locale, suit),
            Wish::Suit(suit) => w.desk_reason_without(terms::suit(self.locale, suit)),
            Wish::Time => {
                let length = dates::duration(self.locale, card.times.minutes);
                let wanted = filter.time.map(|need| terms::time_need(self.locale, need)).unwrap_or_default();
                match filter.time {
                    _ if !fits => w.desk_reason_other_time(length, wanted),
                    Some(TimeNeed::Once | TimeNeed::Regular) => wanted,
                    Some(TimeNeed::Hour | TimeNeed::TwoHours) | None => length,
                }
            }
        }
    }

    fn days(&self, offered: Weekdays, fits: bool) -> String {
        let wanted = self.filter.weekdays;
        let both: Weekdays = offered.iter().filter(|day| wanted.contains(*day)).collect();
        let say = |days| terms::recurring(self.locale, days);
        if fits {
            say(both)
        } else if offered.is_empty() {
            self.w.desk_reason_no_days(say(wanted))
        } else {
            self.w.desk_reason_other_days(say(offered), say(wanted))
        }
    }

    fn place(&self, offered: &[String], fits: bool) -> String {
        let wanted = self.district(self.filter.district.as_deref().unwrap_or_default());
        if offered.is_empty() {
            self.w.desk_reason_everywhere()
        } else if fits {
            self.w.desk_reason_in(wanted)
        } else {
            let here: Vec<String> = offered.iter().map(|key| self.district(key)).collect();
            self.w.desk_reason_elsewhere(here.join(", "), wanted)
        }
    }
}

/// As people say it: what, when, where, how.
const fn said(wish: Wish) -> u8 {
    match wish {
        Wish::Words => 0,
        Wish::Weekdays => 1,
        Wish::District => 2,
        Wish::Topic => 3,
        Wish::Time => 4,
        Wish::Suit(_) => 5,
    }
}

#[cfg(test)]
mod tests;
