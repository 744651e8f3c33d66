//! The dates of an offer for a calendar (RFC 5545). A file only says what is certain: the dates that were set, or a
//! rhythm whose day and hour are known. A date that was called off stays in it as cancelled. "Every two weeks" does not say which week, so it gets none.

use super::address;
use super::card::Reader;
use crate::app::Site;
use crate::faults::Fault;
use crate::render;
use crate::visit::Visit;
use axum::extract::Path;
use axum::response::Response;
use domain::opportunities::{OpportunityState, Rhythm, Times};
use http::{StatusCode, header};
use icalendar::{Component, Event, EventLike, EventStatus, Property};
use jiff::SignedDuration;
use jiff::civil::{Date, DateTime};
use kernel::{CITY_ZONE, Instant, Minutes, Weekday};
use service::opportunities::Detail;
use std::fmt;

/// The rules of the city's time zone since 1996, for calendars that do not know it by name. The `icalendar` crate would
/// give this part a time stamp and an id, which it must not have.
pub(crate) const ZONE: &str = "BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n\
    BEGIN:DAYLIGHT\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\nDTSTART:19960331T020000\r\n\
    RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\n\
    BEGIN:STANDARD\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\nDTSTART:19961027T030000\r\n\
    RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";

/// The first such day lies at most this far away: five weeks for the last of a month, and a month to spare.
const SEARCHED_DAYS: usize = 70;

pub(super) async fn calendar(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let id = super::id(&id)?;
    let detail = visit.read(move |cx| service::opportunities::public_page(cx, id)).await?;
    if !has_dates(&detail) {
        return Err(Fault::NotFound);
    }
    let reader = Reader { locale: visit.locale, settings: &visit.settings, now: visit.now };
    let file = file(&reader, &detail, &visit.app.site).map_err(|_| Fault::Unexpected)?;
    let response = render::text(StatusCode::OK, "text/calendar; charset=utf-8", file);
    let name = format!("attachment; filename=\"termine-{id}.ics\"");
    Ok(render::with_header(response, header::CONTENT_DISPOSITION, &name))
}

/// Is there anything to put into a calendar?
pub(super) fn has_dates(detail: &Detail) -> bool {
    detail.core.state == OpportunityState::Public
        && (!detail.shifts.is_empty()
            || !detail.called_off.is_empty()
            || rule(&detail.times).is_some_and(|_| detail.times.from.is_some()))
}

fn file(reader: &Reader<'_>, detail: &Detail, site: &Site) -> Result<String, fmt::Error> {
    let mut file = String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Hochbeet//Angebote//DE\r\n");
    file.push_str("CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n");
    file.push_str(ZONE);
    for event in events(reader, detail, site) {
        file.push_str(&event.try_into_string()?);
    }
    file.push_str("END:VCALENDAR\r\n");
    Ok(file)
}

fn events(reader: &Reader<'_>, detail: &Detail, site: &Site) -> Vec<Event> {
    let (name, host) = (detail.core.public_id, address::host(site));
    if detail.shifts.is_empty() && detail.called_off.is_empty() {
        return regular(detail, reader.now)
            .map(|(starts, ends, rule)| {
                let mut event = event(reader, detail, site, &format!("{name}@{host}"), starts, ends);
                event.append_property(Property::new("RRULE", rule));
                event
            })
            .into_iter()
            .collect();
    }
    let of_shift = |shift: &domain::opportunities::Shift| {
        let uid = format!("{name}-{}@{host}", shift.id);
        event(reader, detail, site, &uid, shift.starts.civil(), shift.ends.civil())
    };
    let cancelled = |shift: &domain::opportunities::Shift| {
        let mut event = of_shift(shift);
        // Whoever took the date into their calendar knows it by its name; a later sequence replaces it.
        event
            .summary(&i18n::plain(&reader.words().opportunities_shift_off_title(&detail.texts.title)))
            .status(EventStatus::Cancelled)
            .sequence(1);
        event
    };
    detail.shifts.iter().map(of_shift).chain(detail.called_off.iter().map(cancelled)).collect()
}

fn event(
    reader: &Reader<'_>,
    detail: &Detail,
    site: &Site,
    uid: &str,
    starts: DateTime,
    ends: DateTime,
) -> Event {
    let url = address::page(site, reader.locale, detail.core.id);
    let text = format!("{}\n{}\n{url}", detail.texts.summary, detail.organisation_name);
    let mut place: Vec<String> = detail.place.iter().cloned().collect();
    place.extend(reader.districts(&detail.districts));
    // The crate would take the time of asking: the same file twice should be the same file.
    let listed = detail.listed_at.unwrap_or(reader.now).timestamp().strftime("%Y%m%dT%H%M%SZ").to_string();
    let mut event = Event::new();
    event
        .uid(uid)
        .add_property("DTSTAMP", listed)
        .summary(&i18n::plain(&detail.texts.title))
        .description(&i18n::plain(&text))
        .url(&url)
        .append_property(wall("DTSTART", starts))
        .append_property(wall("DTEND", ends));
    if !place.is_empty() {
        event.location(&i18n::plain(&place.join(", ")));
    }
    event
}

/// A time of day in the city, whatever the clocks of the reader show.
pub(crate) fn wall(name: &str, at: DateTime) -> Property {
    Property::new(name, at.strftime("%Y%m%dT%H%M%S").to_string()).add_parameter("TZID", CITY_ZONE).done()
}

/// First time and rule of regular help. It begins with the first such day since the offer was listed, so that the entry
/// stays the same however often it is fetched.
fn regular(detail: &Detail, now: Instant) -> Option<(DateTime, DateTime, String)> {
    let times = &detail.times;
    let (rule, from) = (rule(times)?, times.from?);
    let listed = detail.listed_at.unwrap_or(now).city_day();
    let day = std::iter::successors(Some(listed), |day| day.tomorrow().ok())
        .take(SEARCHED_DAYS)
        .find(|day| falls_on(times, *day))?;
    let starts = day.to_datetime(from.time());
    let minutes = times.to.map_or(times.minutes, |to| Minutes::get(to).saturating_sub(from.get()));
    let ends = starts.checked_add(SignedDuration::from_mins(i64::from(minutes))).ok()?;
    Some((starts, ends, rule))
}

/// `FREQ=WEEKLY;BYDAY=TU,TH`, where the rhythm says on which days.
fn rule(times: &Times) -> Option<String> {
    let days = |nth: &str| {
        let days: Vec<String> = times.weekdays.iter().map(|day| format!("{nth}{}", short(day))).collect();
        days.join(",")
    };
    match (times.rhythm, times.nth) {
        _ if times.weekdays.is_empty() => None,
        (Rhythm::Weekly, _) => Some(format!("FREQ=WEEKLY;BYDAY={}", days(""))),
        (Rhythm::Monthly, Some(nth)) => Some(format!("FREQ=MONTHLY;BYDAY={}", days(&nth.to_string()))),
        (Rhythm::Monthly | Rhythm::Once | Rhythm::Fortnightly | Rhythm::Flexible, _) => None,
    }
}

fn short(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "MO",
        Weekday::Tuesday => "TU",
        Weekday::Wednesday => "WE",
        Weekday::Thursday => "TH",
        Weekday::Friday => "FR",
        Weekday::Saturday => "SA",
        Weekday::Sunday => "SU",
    }
}

fn falls_on(times: &Times, day: Date) -> bool {
    let place = usize::try_from(day.weekday().to_monday_zero_offset()).ok();
    let weekday = place.and_then(|place| Weekday::ALL.get(place).copied());
    let right_week = match (times.rhythm, times.nth) {
        (Rhythm::Monthly, Some(-1)) => day.day() + 7 > day.days_in_month(),
        (Rhythm::Monthly, Some(nth)) => (day.day() - 1) / 7 + 1 == nth,
        _ => true,
    };
    right_week && weekday.is_some_and(|weekday| times.weekdays.contains(weekday))
}

#[cfg(test)]
mod tests;
