use super::wish;
use crate::faults::Fault;
use crate::layout::Choice;
use crate::opportunities::{Card, cards};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::opportunities::{Filter, TimeNeed};
use domain::settings::Settings;
use i18n::{Words, dates, terms};
use kernel::{Locale, Weekday, Weekdays};
use service::desk::{Suggestion, Wish};

#[derive(Template)]
#[template(path = "desk/find.html")]
struct FindPage {
    shell: Shell,
    note: String,
    /// What was chosen below the line, so that a new note keeps it.
    chosen: Vec<(&'static str, String)>,
    topics: Vec<Choice>,
    districts: Vec<Choice>,
    times: Vec<Choice>,
    days: Vec<Choice>,
    /// The folded fields are in use.
    more: bool,
    asked: bool,
    understood: Vec<String>,
    count: String,
    found: Vec<Found>,
}

/// A suggestion with its reasons.
struct Found {
    card: Card,
    take: String,
    free: String,
    reasons: Vec<Reason>,
}

/// Why it is suggested, or what does not fit.
#[derive(Debug, PartialEq, Eq)]
struct Reason {
    fits: bool,
    text: String,
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    if let Some(id) = visit.query_value("angebot") {
        return super::enter::form(&visit, &id).await;
    }
    let pairs = visit.query_pairs();
    let note = visit.query_value("q").unwrap_or_default();
    let chosen = Filter::from_pairs(
        pairs.iter().filter(|(key, _)| key != "q").map(|(key, value)| (key.as_str(), value.as_str())),
    );
    let filter = wish::read(&note, &chosen, visit.locale, &visit.settings.districts);
    let wanted = filter.clone();
    let asked = !filter.is_empty();
    let found =
        if asked { visit.read(move |cx| service::desk::suggest(cx, &wanted)).await? } else { Vec::new() };
    render::ok(&shown(&visit, &note, &chosen, &filter, &found))
}

fn shown(visit: &Visit, note: &str, chosen: &Filter, filter: &Filter, found: &[Suggestion]) -> FindPage {
    let (w, locale, settings) = (visit.words(), visit.locale, &visit.settings);
    let reader = Reader { w, locale, settings, filter };
    let rows = cards(visit, found.iter().map(|suggestion| &suggestion.card));
    let mut way_back = form_urlencoded::Serializer::new(String::new());
    way_back.append_pair("q", note);
    let way_back = way_back.finish();
    FindPage {
        note: crate::forms::shown_again(note),
        chosen: chosen.to_pairs(),
        topics: topics(visit, chosen),
        districts: districts(visit, chosen),
        times: times(visit, chosen),
        days: Weekday::ALL
            .into_iter()
            .map(|day| Choice::new(day.key(), terms::weekday(locale, day), chosen.weekdays.contains(day)))
            .collect(),
        more: !chosen.is_empty(),
        asked: !filter.is_empty(),
        understood: reader.understood(),
        count: i18n::plain(&w.desk_find_count(found.len())),
        found: rows
            .into_iter()
            .zip(found)
            .map(|(card, suggestion)| Found {
                take: visit.href(&format!("/tisch/anmelden?angebot={}&{way_back}", suggestion.card.id)),
                free: reader.free(suggestion),
                reasons: reader.reasons(suggestion),
                card,
            })
            .collect(),
        shell: visit.shell(),
    }
}

fn topics(visit: &Visit, chosen: &Filter) -> Vec<Choice> {
    let all = Choice::new("", visit.words().desk_all(), chosen.topic.is_none());
    let topics = visit.settings.topics.iter().map(|topic| {
        let chosen = chosen.topic.as_deref() == Some(topic.key.as_str());
        Choice::new(topic.key.clone(), topic.name.text(visit.locale), chosen)
    });
    std::iter::once(all).chain(topics).collect()
}

fn districts(visit: &Visit, chosen: &Filter) -> Vec<Choice> {
    let all = Choice::new("", visit.words().desk_find_everywhere(), chosen.district.is_none());
    let districts = visit.settings.districts.iter().map(|district| {
        let chosen = chosen.district.as_deref() == Some(district.key.as_str());
        Choice::new(district.key.clone(), district.name.clone(), chosen)
    });
    std::iter::once(all).chain(districts).collect()
}

fn times(visit: &Visit, chosen: &Filter) -> Vec<Choice> {
    let all = Choice::new("", visit.words().desk_all(), chosen.time.is_none());
    let times = TimeNeed::ALL
        .into_iter()
        .map(|need| Choice::new(need.key(), terms::time_need(visit.locale, need), chosen.time == Some(need)));
    std::iter::once(all).chain(times).collect()
}

/// Who reads, and what was wished for.
struct Reader<'a> {
    w: &'static Words,
    locale: Locale,
    settings: &'a Settings,
    filter: &'a Filter,
}

impl Reader<'_> {
    fn understood(&self) -> Vec<String> {
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
    fn free(&self, suggestion: &Suggestion) -> String {
        let card = &suggestion.card;
        let open = card.shifts.iter().map(|shift| shift.places).find(|places| !places.filled());
        match open.unwrap_or(card.places).free() {
            Some(free) => self.w.desk_free(free),
            None => self.w.desk_free_open(),
        }
    }

    /// One reason for each wish, in the order in which they are said.
    fn reasons(&self, suggestion: &Suggestion) -> Vec<Reason> {
        let filter = self.filter;
        let mut reasons = Vec::new();
        let mut add = |wish: Wish, asked: bool| {
            if asked {
                let fits = suggestion.misses != Some(wish);
                reasons.push(Reason { fits, text: self.reason(wish, fits, suggestion) });
            }
        };
        add(Wish::Words, !filter.words.is_empty());
        add(Wish::Weekdays, !filter.weekdays.is_empty());
        add(Wish::District, filter.district.is_some());
        add(Wish::Topic, filter.topic.is_some());
        add(Wish::Time, filter.time.is_some());
        reasons
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

#[cfg(test)]
mod tests;
