//! A month as a sheet on the wall has it: whole weeks, each day with what takes place.

use super::ask;
use crate::opportunities::Reader;
use crate::visit::Visit;
use domain::events::{Ask, DateState, View};
use i18n::dates;
use jiff::civil::Date;
use service::events::{Coming, Entry, Of};

/// So many dates of a day are named; the others are behind a link to the day.
const NAMED: usize = 4;

/// One day of the sheet.
pub(super) struct Day {
    pub(super) number: i8,
    pub(super) date: String,
    /// "Samstag, 5. Dezember", for ears and narrow screens.
    pub(super) name: String,
    /// It belongs to the month before or after.
    pub(super) other: bool,
    pub(super) today: bool,
    pub(super) marks: Vec<Mark>,
    /// "3 weitere", or "".
    pub(super) more: String,
    pub(super) more_href: String,
}

/// One date on it.
pub(super) struct Mark {
    pub(super) href: String,
    pub(super) time: String,
    pub(super) title: String,
    pub(super) lang: &'static str,
    pub(super) tile: String,
    pub(super) off: bool,
}

pub(super) fn weeks(
    reader: &Reader<'_>,
    visit: &Visit,
    ask: &Ask,
    coming: &Coming,
    around: Date,
) -> Vec<Vec<Day>> {
    let all = std::iter::successors(Some(coming.first), |day| day.tomorrow().ok());
    let days: Vec<Day> = all
        .take_while(|day| *day < coming.end)
        .map(|day| {
            let its: Vec<&Entry> = coming.entries.iter().filter(|entry| is_on(entry, day)).collect();
            let rest = its.len().saturating_sub(NAMED);
            let list = Ask { view: View::List, from: Some(day), ..ask.clone() };
            Day {
                number: day.day(),
                date: day.to_string(),
                name: dates::yearless(reader.locale, day),
                other: day.month() != around.month(),
                today: day == reader.now.city_day(),
                marks: its.into_iter().take(NAMED).map(|entry| mark(reader, entry)).collect(),
                more: if rest > 0 { reader.words().events_day_more(rest) } else { String::new() },
                more_href: ask::href(visit, &list),
            }
        })
        .collect();
    let mut weeks: Vec<Vec<Day>> = Vec::new();
    for day in days {
        match weeks.last_mut() {
            Some(week) if week.len() < 7 => week.push(day),
            _ => weeks.push(vec![day]),
        }
    }
    weeks
}

/// Something of several days stands on each of them; a night belongs to the evening.
fn is_on(entry: &Entry, day: Date) -> bool {
    let (first, ends) = (entry.starts.civil().date(), entry.ends.civil());
    let last = if entry.all_day { ends.date().yesterday().unwrap_or(first) } else { ends.date() };
    let is_night = !entry.all_day && first.tomorrow().ok() == Some(last) && ends.hour() < 12;
    if is_night { day == first } else { first <= day && day <= last.max(first) }
}

fn mark(reader: &Reader<'_>, entry: &Entry) -> Mark {
    let path = match entry.of {
        Of::Event(id) => format!("/termine/{id}"),
        Of::Offer(id, ..) => format!("/a/{id}"),
    };
    Mark {
        href: format!("{}{path}", reader.locale.prefix()),
        time: if entry.all_day { String::new() } else { entry.starts.civil().strftime("%H:%M").to_string() },
        title: entry.texts.title.clone(),
        lang: entry.texts.lang.tag(),
        tile: reader.topic(&entry.topic).tile,
        off: entry.state == DateState::Cancelled,
    }
}
