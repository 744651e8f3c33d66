//! The monthly sheet, two pages of A4 to lay out and to hang up: the dates in front; behind, who is looking for people, whom
//! one can ask, how to reach the office. What does not fit is named by number and address: it never becomes a booklet.

use super::MONTH;
use crate::events::Row;
use crate::faults::Fault;
use crate::opportunities::{Card, Reader, cards, spoken};
use crate::organisations::{Helper, sheet_helpers};
use crate::qr::Qr;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::events::{Ask, View};
use domain::journal::Touch;
use domain::paper::{Month, OFFER_LINES, PEOPLE_LINES, in_pairs, on_the_front};
use i18n::dates;
use service::events::{Entry, Of};
use service::paper::Sheet;

/// The names in its address, in German words.
pub(super) const NAMES: &[&str] = &["monat", "bezirk", "thema"];
/// Offers on the back.
const OFFERS: usize = 6;
/// People on the back.
const PEOPLE: usize = 6;

#[derive(Template)]
#[template(path = "paper/month.html")]
struct Page {
    shell: Shell,
    title: String,
    /// The topic and the district it is for.
    about: String,
    days: Vec<Day>,
    more: String,
    as_of: String,
    offers: Vec<Card>,
    people: Vec<Helper>,
    address: String,
    qr: Qr,
    /// Where the office is.
    street: String,
    town: String,
    before: String,
    after: String,
    back: String,
}

struct Day {
    name: String,
    date: String,
    rows: Vec<Row>,
}

/// The address of a sheet.
pub(super) fn href(visit: &Visit, month: Option<Month>, ask: &Ask) -> String {
    let mut pairs = form_urlencoded::Serializer::new(String::new());
    if let Some(month) = month {
        pairs.append_pair("monat", &month.text());
    }
    if let Some(district) = &ask.district {
        pairs.append_pair("bezirk", district);
    }
    if let Some(topic) = &ask.topic {
        pairs.append_pair("thema", topic);
    }
    let query = pairs.finish();
    let mark = if query.is_empty() { "" } else { "?" };
    visit.href(&format!("{MONTH}{mark}{query}"))
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let month = visit.query_value("monat").and_then(|text| Month::from_text(&text));
    let month = month.unwrap_or_else(|| Month::of_today(visit.now.city_day()));
    let ask = Ask {
        topic: visit.query_value("thema").filter(|key| visit.settings.topic(key).is_some()),
        district: visit.query_value("bezirk").filter(|key| visit.settings.district(key).is_some()),
        from: Some(month.first()),
        view: View::Month,
        ..Ask::default()
    };
    let asked = ask.clone();
    let (sheet, seq) = visit.snapshot(move |cx| service::paper::month_sheet(cx, month, &asked)).await?;
    let page = Page::new(&visit, month, &ask, &sheet);
    let touches = vec![Touch::Settings, Touch::Events, Touch::Opportunities, Touch::Organisations];
    Ok(render::kept(render::ok(&page)?, seq, touches))
}

impl Page {
    fn new(visit: &Visit, month: Month, ask: &Ask, sheet: &Sheet) -> Self {
        let (w, locale, settings) = (visit.words(), visit.locale, &visit.settings);
        let reader = Reader { locale, settings, now: visit.now };
        let calendar = crate::events::calendar_href(visit, ask);
        let url = format!("{}{calendar}", visit.app.site.base_url);
        let list = format!("{}{}", visit.app.site.base_url, visit.href("/termine"));
        let days = days(&reader, month, visit, &sheet.dates);
        let named: usize = days.iter().map(|day| day.rows.len()).sum();
        let rest = sheet.dates.len() - named;
        let topic = ask.topic.as_deref().and_then(|key| settings.topic(key));
        let district = ask.district.as_deref().and_then(|key| settings.district(key));
        let about = topic.map(|topic| topic.name.text(locale)).into_iter();
        let about: Vec<&str> = about.chain(district.map(|district| district.name.as_str())).collect();
        let today = dates::calendar_date(locale, visit.now.city_day());
        let operator = settings.legal.operator.as_ref();
        let mut offers = cards(visit, sheet.offers.iter().take(OFFERS));
        offers.truncate(in_pairs(&offers.iter().map(of_offer).collect::<Vec<_>>(), OFFER_LINES));
        let mut people = sheet_helpers(visit, &sheet.people, ask.topic.as_deref(), PEOPLE);
        people.truncate(in_pairs(&people.iter().map(of_person).collect::<Vec<_>>(), PEOPLE_LINES));
        Self {
            title: w.paper_month_title(dates::month(locale, month.first())),
            about: about.join(" · "),
            more: if rest > 0 { w.paper_month_more(rest, spoken(&list)) } else { String::new() },
            days,
            as_of: w.paper_month_as_of(today),
            offers,
            people,
            address: spoken(&visit.app.site.base_url).to_owned(),
            qr: Qr::of(&url),
            street: operator.map(|operator| operator.street.clone()).unwrap_or_default(),
            town: operator.map(|operator| operator.town.clone()).unwrap_or_default(),
            before: href(visit, Some(month.step(-1)), ask),
            after: href(visit, Some(month.step(1)), ask),
            back: calendar,
            shell: visit.shell(),
        }
    }
}

/// The paragraphs of an offer on the back, in letters.
fn of_offer(card: &Card) -> Vec<usize> {
    let letters = |text: &str| text.chars().count();
    let time = letters(&card.time.text) + 3 + letters(&card.place);
    vec![letters(&card.title), time, letters(&card.organisation), 1]
}

/// The same of a person.
fn of_person(person: &Helper) -> Vec<usize> {
    let letters = |text: &str| text.chars().count();
    vec![letters(&person.name), letters(&person.role) + 2 + letters(&person.organisation), 1]
}

/// A date with the day under which it stands.
type Dated<'a> = (jiff::civil::Date, &'a Entry, Row);

/// What stands on the front, by the days on which it begins; what began before stands on the first day. Where not all of it
/// fits, dates of offers give way, so that the sheet goes on through the month: who is looking for people stands behind.
fn days(reader: &Reader<'_>, month: Month, visit: &Visit, entries: &[Entry]) -> Vec<Day> {
    let (first, _) = month.days(visit.now.city_day());
    let mut dated: Vec<Dated<'_>> = entries
        .iter()
        .map(|entry| (entry.starts.civil().date().max(first), entry, Row::new(reader, entry)))
        .collect();
    if fitting(&dated) < dated.len() {
        dated.retain(|(_, entry, _)| matches!(entry.of, Of::Event(_)));
    }
    let fits = fitting(&dated);
    let mut days: Vec<Day> = Vec::new();
    for (day, entry, row) in dated.into_iter().take(fits) {
        let date = day.to_string();
        let row = Row { place: short_place(entry, &row), ..row };
        match days.last_mut() {
            Some(last) if last.date == date => last.rows.push(row),
            _ => days.push(Day { name: dates::yearless(reader.locale, day), date, rows: vec![row] }),
        }
    }
    days
}

/// The place itself: the district is for those who filter.
fn short_place(entry: &Entry, row: &Row) -> String {
    entry.place.clone().unwrap_or_else(|| row.place.clone())
}

fn fitting(dated: &[Dated<'_>]) -> usize {
    let letters = |text: &str| text.chars().count();
    on_the_front(dated.iter().enumerate().map(|(at, (day, entry, row))| {
        let before = at.checked_sub(1).and_then(|at| dated.get(at)).map(|(day, ..)| day);
        let second = letters(&row.hours) + 3 + letters(&short_place(entry, row)) + letters(&row.was);
        (letters(&row.title) + if row.off { 12 } else { 0 }, second, before != Some(day))
    }))
}
