//! The calendar for other calendars (RFC 5545): all that takes place, as it is filtered, to subscribe to; and the dates of
//! one event. The same file twice is the same file.

use super::ask;
use super::list::touches;
use crate::app::Site;
use crate::faults::Fault;
use crate::opportunities::{Reader, ZONE, host, wall};
use crate::render;
use crate::visit::Visit;
use axum::extract::Path;
use axum::response::Response;
use domain::events::{DateState, EventId, EventState};
use http::{StatusCode, header};
use icalendar::{Component, Event, EventLike, EventStatus, Property};
use kernel::{Instant, WallTime};
use service::events::{Detail, Entry, Of};
use std::fmt;

const KIND: &str = "text/calendar; charset=utf-8";

pub(super) async fn subscribed(visit: Visit) -> Result<Response, Fault> {
    let ask = ask::read(&visit.query_pairs(), &visit.settings);
    let asked = ask.clone();
    let (entries, seq) = visit.snapshot(move |cx| service::events::subscribed(cx, &asked)).await?;
    let reader = Reader { locale: visit.locale, settings: &visit.settings, now: visit.now };
    let name = i18n::plain(&visit.words().events_feed_title(&visit.settings.name));
    let dates = entries.iter().map(|entry| of_entry(&reader, &visit.app.site, entry));
    let file = file(Some(&name), dates).map_err(|_| Fault::Unexpected)?;
    Ok(render::kept(render::text(StatusCode::OK, KIND, file), seq, touches()))
}

pub(super) async fn of_one(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let id: EventId = super::number(&id)?;
    let detail = visit.read(move |cx| service::events::public_page(cx, id)).await?;
    if detail.core.state != EventState::Public || detail.dates.is_empty() {
        return Err(Fault::NotFound);
    }
    let reader = Reader { locale: visit.locale, settings: &visit.settings, now: visit.now };
    let dates = of_detail(&reader, &visit.app.site, &detail);
    let file = file(None, dates.into_iter()).map_err(|_| Fault::Unexpected)?;
    let name = format!("attachment; filename=\"termine-{id}.ics\"");
    Ok(render::with_header(render::text(StatusCode::OK, KIND, file), header::CONTENT_DISPOSITION, &name))
}

fn file(name: Option<&str>, dates: impl Iterator<Item = Event>) -> Result<String, fmt::Error> {
    let mut file = String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Hochbeet//Termine//DE\r\n");
    file.push_str("CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n");
    if let Some(name) = name {
        // What programs call a calendar that somebody subscribed to, and how often they look (RFC 7986).
        file.push_str(&folded(&format!("NAME:{}", escaped(name))));
        file.push_str(&folded(&format!("X-WR-CALNAME:{}", escaped(name))));
        file.push_str("REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\nX-PUBLISHED-TTL:PT6H\r\n");
    }
    file.push_str(ZONE);
    for date in dates {
        file.push_str(&date.try_into_string()?);
    }
    file.push_str("END:VCALENDAR\r\n");
    Ok(file)
}

/// A text as a value (section 3.3.11).
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

/// A line of at most 75 bytes, and its rest behind spaces (section 3.1).
fn folded(line: &str) -> String {
    let (mut whole, mut width) = (String::with_capacity(line.len() + 16), 0);
    for sign in line.chars() {
        if width + sign.len_utf8() > 74 {
            whole.push_str("\r\n ");
            width = 1;
        }
        whole.push(sign);
        width += sign.len_utf8();
    }
    whole + "\r\n"
}

/// One date as calendars know it.
struct Told<'a> {
    uid: String,
    title: &'a str,
    text: Vec<&'a str>,
    url: String,
    place: Vec<String>,
    starts: WallTime,
    ends: WallTime,
    all_day: bool,
    state: DateState,
    sequence: u32,
    changed_at: Instant,
}

impl Told<'_> {
    fn event(self) -> Event {
        let mut event = Event::new();
        let text = self.text.into_iter().filter(|line| !line.is_empty()).chain([self.url.as_str()]);
        let text = text.collect::<Vec<_>>().join("\n");
        let at = self.changed_at.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string();
        event
            .uid(&self.uid)
            .add_property("DTSTAMP", &at)
            .add_property("LAST-MODIFIED", &at)
            .summary(&i18n::plain(self.title))
            .description(&i18n::plain(&text))
            .url(&self.url)
            .sequence(self.sequence);
        for (name, time) in [("DTSTART", self.starts), ("DTEND", self.ends)] {
            event.append_property(if self.all_day { day(name, time) } else { wall(name, time.civil()) });
        }
        if !self.place.is_empty() {
            event.location(&i18n::plain(&self.place.join(", ")));
        }
        let status =
            if self.state == DateState::Cancelled { EventStatus::Cancelled } else { EventStatus::Confirmed };
        event.status(status);
        event
    }
}

fn day(name: &str, at: WallTime) -> Property {
    Property::new(name, at.civil().strftime("%Y%m%d").to_string()).add_parameter("VALUE", "DATE").done()
}

fn of_entry(reader: &Reader<'_>, site: &Site, entry: &Entry) -> Event {
    let path = match entry.of {
        Of::Event(id) => format!("/termine/{id}"),
        Of::Offer(id, ..) => format!("/a/{id}"),
    };
    let mut place: Vec<String> = entry.place.iter().cloned().collect();
    place.extend(reader.districts(&entry.districts));
    Told {
        uid: format!("{}-{}@{}", entry.public_id, entry.number, host(site)),
        title: &entry.texts.title,
        text: vec![&entry.texts.summary, &entry.organisation_name],
        url: format!("{}{}{path}", site.base_url, reader.locale.prefix()),
        place,
        starts: entry.starts,
        ends: entry.ends,
        all_day: entry.all_day,
        state: entry.state,
        sequence: entry.sequence,
        changed_at: entry.changed_at,
    }
    .event()
}

fn of_detail(reader: &Reader<'_>, site: &Site, detail: &Detail) -> Vec<Event> {
    let mut place: Vec<String> = detail.place.iter().cloned().collect();
    place.extend(reader.districts(&detail.districts));
    let of = |date: &domain::events::EventDate| {
        Told {
            uid: format!("{}-{}@{}", detail.core.public_id, date.id, host(site)),
            title: &detail.texts.title,
            text: vec![&detail.texts.summary, &detail.organisation_name],
            url: format!("{}{}/termine/{}", site.base_url, reader.locale.prefix(), detail.core.id),
            place: place.clone(),
            starts: date.starts,
            ends: date.ends,
            all_day: date.all_day,
            state: date.state(),
            sequence: date.sequence,
            changed_at: detail.changed_at,
        }
        .event()
    };
    detail.dates.iter().map(of).collect()
}
