use crate::cast::at;
use crate::content::{self, Result, entry, read_all};
use crate::organisations::lookup;
use domain::events::{DatesDraft, EventDraft, EventForm, EventId, EventTexts, MoveForm, Recurrence};
use domain::organisations::OrganisationId;
use jiff::ToSpan;
use jiff::civil::Date;
use kernel::{Instant, Line, Locale, Minutes, WallTime, Weekday};
use serde::Deserialize;
use service::feeds::FeedForm;
use service::{Caller, WriteCx};
use std::collections::BTreeMap;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct EventEntry {
    organisation: String,
    topic: String,
    title: String,
    summary: String,
    #[serde(default)]
    text: String,
    #[serde(default)]
    districts: Vec<String>,
    #[serde(default)]
    place: String,
    #[serde(default)]
    cost: String,
    #[serde(default)]
    access: String,
    weekday: String,
    in_weeks: i32,
    from: String,
    to: String,
    #[serde(default)]
    repeats: String,
    #[serde(default)]
    weeks: i32,
    #[serde(default)]
    state: String,
    #[serde(default)]
    reason: String,
    /// Number of the date and by how many days it is moved.
    move_to: Option<[usize; 2]>,
    cancel: Option<usize>,
    #[serde(default)]
    visitors: Vec<u32>,
    en: Option<EventTextsEntry>,
    tr: Option<EventTextsEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct EventTextsEntry {
    title: String,
    summary: String,
}

/// A month of dates: written, moved, cancelled, counted, waiting for the office; and a choir that keeps its own calendar.
pub(crate) fn tell(
    cx: &mut WriteCx<'_>,
    organisations: &BTreeMap<String, OrganisationId>,
    today: Instant,
) -> Result<()> {
    let entries: Vec<EventEntry> = read_all(content::EVENTS, "event")?;
    for (place, event) in (0_i64..).zip(&entries) {
        let organisation = lookup(organisations, &event.organisation)?;
        at(cx, today.plus_days(-40).plus_seconds(place * 4_000), Caller::system());
        one(cx, event, organisation, today)?;
    }
    at(cx, today.plus_seconds(-3_600), Caller::system());
    let choir = lookup(organisations, "querbeet")?;
    let calendar = service::feeds::read(choir_calendar(today).as_bytes(), cx.now)
        .map_err(domain::feeds::Problem::key)
        .map_err(entry("querbeet"))?;
    let form = FeedForm { url: String::new(), topic: "culture".into(), district: String::new() };
    service::feeds::take_file(cx, choir, &form, &calendar)?;
    Ok(())
}

fn one(cx: &mut WriteCx<'_>, event: &EventEntry, of: OrganisationId, today: Instant) -> Result<()> {
    let name = event.title.as_str();
    let form = EventForm {
        lang: "de".into(),
        title: event.title.clone(),
        summary: event.summary.clone(),
        text: event.text.clone(),
        topic: event.topic.clone(),
        districts: event.districts.clone(),
        place: event.place.clone(),
        cost: event.cost.clone(),
        access: event.access.clone(),
        ..EventForm::default()
    };
    let draft = EventDraft::parse(&form, of, &cx.settings).map_err(entry(name))?;
    let dates = dates(event, today).ok_or("dates").map_err(entry(name))?;
    let id = service::events::put_up(cx, &draft, &dates)?;
    for (lang, texts) in [(Locale::En, &event.en), (Locale::Tr, &event.tr)] {
        if let Some(texts) = texts {
            service::events::translate(cx, id, lang, &parse(texts, name)?)?;
        }
    }
    match event.state.as_str() {
        "in_review" | "sent_back" => {
            service::events::hand_in(cx, id)?;
            if event.state == "sent_back" {
                service::events::send_back(cx, id, &event.reason)?;
            }
        }
        _ => {
            service::events::publish(cx, id)?;
        }
    }
    changes(cx, event, id, &dates, today)?;
    if event.state == "ended" {
        service::events::end(cx, id)?;
    }
    Ok(())
}

/// What became of single dates: told as of today.
fn changes(
    cx: &mut WriteCx<'_>,
    event: &EventEntry,
    id: EventId,
    DatesDraft(all): &DatesDraft,
    today: Instant,
) -> Result<()> {
    at(cx, today, Caller::system());
    let known: Vec<_> =
        service::events::past(cx, id)?.into_iter().rev().chain(service::events::dates(cx, id)?).collect();
    let of = |number: usize| {
        all.get(number).and_then(|(starts, _)| known.iter().find(|date| date.starts == *starts))
    };
    if let Some([number, days]) = event.move_to
        && let Some(date) = of(number)
    {
        let day = date.starts.civil().date().saturating_add(i64::try_from(days).unwrap_or(0).days());
        let form = MoveForm {
            date: day.to_string(),
            from: event.from.clone(),
            to: event.to.clone(),
            reason: String::new(),
        };
        service::events::move_to(cx, date.id, &form)?;
    }
    if let Some(date) = event.cancel.and_then(of) {
        service::events::cancel(cx, date.id, &event.reason)?;
    }
    for (date, visitors) in known.iter().filter(|date| date.starts.instant() <= today).zip(&event.visitors) {
        service::events::count(cx, date.id, &visitors.to_string())?;
    }
    Ok(())
}

fn parse(texts: &EventTextsEntry, name: &str) -> Result<EventTexts> {
    Ok(EventTexts {
        title: Line::parse(&texts.title).map_err(entry(name))?,
        summary: Some(Line::parse(&texts.summary).map_err(entry(name))?),
        text: None,
    })
}

/// The first such weekday after today, so many weeks later or earlier.
fn first_day(weekday: &str, in_weeks: i32, today: Instant) -> Date {
    let wanted = Weekday::from_key(weekday).map_or(0, |day| day as i32);
    let day = today.city_day();
    let days = (wanted - i32::from(day.weekday().to_monday_zero_offset()) + 6).rem_euclid(7) + 1;
    day.saturating_add((days + in_weeks * 7).days())
}

/// Dates may lie in the past here, where the form takes none.
fn dates(event: &EventEntry, today: Instant) -> Option<DatesDraft> {
    let first = first_day(&event.weekday, event.in_weeks, today);
    let (from, to) = (Minutes::parse(&event.from)?, Minutes::parse(&event.to)?);
    let until = first.saturating_add((event.weeks * 7).days());
    let begin = first.to_datetime(from.time());
    let rule = match event.repeats.as_str() {
        "weekly" => Some(Recurrence::weekly(1, until)),
        "fortnightly" => Some(Recurrence::weekly(2, until)),
        "monthly" => Some(Recurrence::monthly_like(first, until)),
        _ => None,
    };
    let starts = rule.map_or_else(|| vec![begin], |rule| rule.starts(begin, (first, until), 60));
    let one = |at: jiff::civil::DateTime| {
        let last = if to > from { at.date() } else { at.date().tomorrow().ok()? };
        Some((WallTime::from_civil(at), WallTime::new(last, to)))
    };
    Some(DatesDraft(starts.into_iter().filter_map(one).collect()))
}

/// The calendar that the choir keeps itself: a rehearsal each week with one that was moved, and a concert.
fn choir_calendar(today: Instant) -> String {
    let tuesday = first_day("tue", 0, today);
    let day = |weeks: i32, days: i32| tuesday.saturating_add((weeks * 7 + days).days()).strftime("%Y%m%d");
    let zone = "TZID=Europe/Berlin";
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Chor Querbeet//Kalender//DE\r\n\
         BEGIN:VEVENT\r\nUID:probe@querbeet.example\r\nSUMMARY:Chorprobe Querbeet\r\n\
         DESCRIPTION:Alle Stimmen\\, auch ohne Noten. Schnuppern jederzeit.\r\nLOCATION:Singsaal\\, Estragonweg 4\r\n\
         DTSTART;{zone}:{}T193000\r\nDTEND;{zone}:{}T213000\r\nRRULE:FREQ=WEEKLY;COUNT=12\r\nEND:VEVENT\r\n\
         BEGIN:VEVENT\r\nUID:probe@querbeet.example\r\nSUMMARY:Chorprobe Querbeet\r\n\
         RECURRENCE-ID;{zone}:{}T193000\r\nDTSTART;{zone}:{}T180000\r\nDTEND;{zone}:{}T200000\r\nEND:VEVENT\r\n\
         BEGIN:VEVENT\r\nUID:konzert@querbeet.example\r\nSUMMARY:Winterkonzert\r\n\
         DESCRIPTION:Eintritt frei\\, der Hut geht herum.\r\nLOCATION:Singsaal\\, Estragonweg 4\r\n\
         DTSTART;{zone}:{}T170000\r\nDTEND;{zone}:{}T190000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        day(0, 0),
        day(0, 0),
        day(1, 0),
        day(1, 1),
        day(1, 1),
        day(2, 5),
        day(2, 5),
    )
}
