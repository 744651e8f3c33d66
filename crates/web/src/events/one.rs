//! The page of an event.

use super::entry::{datetime, said, state_tag, when};
use crate::faults::Fault;
use crate::linked_data::LinkedData;
use crate::opportunities::{Reader, Tag, Topic, stamp};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::events::{DateState, EventDate, EventId, EventState};
use domain::opportunities::Suits;
use i18n::terms;
use kernel::WallTime;
use serde_json::{Value, json};
use service::events::Detail;

/// Dates that are shown at once.
const SHOWN_DATES: usize = 8;

#[derive(Template)]
#[template(path = "events/one.html")]
struct Page {
    shell: Shell,
    lang: &'static str,
    title: String,
    summary: String,
    text: Vec<String>,
    topic: Topic,
    topic_href: String,
    /// "Dieser Text ist auf Deutsch.", or "".
    other_language: String,
    over: bool,
    preview: bool,
    /// After a report; only its writers and the office see it.
    hidden: bool,
    /// Where it is reported; "" for what nobody sees.
    report: String,
    dates: Vec<Date>,
    later: Vec<Date>,
    place: String,
    cost: String,
    access: String,
    organisation: String,
    organisation_href: String,
    /// Where one registers; "" for what is open to all.
    register: String,
    registers: bool,
    file: String,
    poster: String,
}

struct Date {
    id: String,
    when: String,
    datetime: String,
    tags: Vec<Tag>,
    was: String,
    reason: String,
    off: bool,
}

pub(super) async fn page(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    let id: EventId = super::number(&id)?;
    let detail = visit.read(move |cx| service::events::public_page(cx, id)).await?;
    render::ok(&Page::new(&visit, &detail))
}

impl Page {
    fn new(visit: &Visit, detail: &Detail) -> Self {
        let reader = Reader { locale: visit.locale, settings: &visit.settings, now: visit.now };
        let (w, texts, state) = (visit.words(), &detail.texts, detail.core.state);
        let mut shell = visit.public_shell();
        if state != EventState::Public {
            shell.noindex = true;
            shell.canonical.clear();
        }
        shell.linked_data = linked(&reader, detail, visit);
        let over = state == EventState::Ended;
        let shown = if over { &[] } else { detail.dates.as_slice() };
        let mut dates: Vec<Date> = shown.iter().map(|date| Date::new(&reader, date)).collect();
        let later = dates.split_off(dates.len().min(SHOWN_DATES));
        let place = detail.place.clone().into_iter().chain(reader.districts(&detail.districts));
        let place = place.collect::<Vec<_>>().join(", ");
        Self {
            shell,
            lang: texts.lang.tag(),
            title: texts.title.clone(),
            summary: texts.summary.clone(),
            text: paragraphs(&texts.text),
            topic: reader.topic(&detail.topic),
            topic_href: visit.href(&format!("/termine?topic={}", detail.topic)),
            other_language: if texts.lang == visit.locale {
                String::new()
            } else {
                w.opportunities_other_language(terms::language(visit.locale, texts.lang.tag()))
            },
            over,
            preview: !state.has_public_page(),
            hidden: state == EventState::Restricted,
            report: if detail.listed && state.has_public_page() {
                visit.href(&format!("/termine/{}/melden", detail.core.id))
            } else {
                String::new()
            },
            dates,
            later,
            place: if place.is_empty() { reader.place(&[], None, Suits::default()) } else { place },
            cost: detail.cost.clone().unwrap_or_default(),
            access: detail.access.clone().unwrap_or_default(),
            organisation: detail.organisation_name.clone(),
            organisation_href: visit.href(&format!("/o/{}", detail.core.organisation)),
            register: detail
                .core
                .offer
                .filter(|_| detail.offer_open)
                .map(|offer| visit.href(&format!("/a/{offer}")))
                .unwrap_or_default(),
            registers: detail.core.offer.is_some(),
            poster: visit.href(&format!("/termine/{}/plakat", detail.core.id)),
            file: visit.href(&format!("/termine/{}/termine.ics", detail.core.id)),
        }
    }
}

impl Date {
    fn new(reader: &Reader<'_>, date: &EventDate) -> Self {
        let (w, locale) = (reader.words(), reader.locale);
        Self {
            id: date.id.to_string(),
            when: when(locale, date.starts, date.ends, date.all_day),
            datetime: datetime(date.starts, date.all_day),
            tags: state_tag(w, date.state()).into_iter().collect(),
            was: date.was.map(|was| w.events_was(said(locale, was))).unwrap_or_default(),
            reason: date.reason.as_deref().map(|reason| w.events_reason(reason)).unwrap_or_default(),
            off: date.state() == DateState::Cancelled,
        }
    }
}

/// A text with its paragraphs.
fn paragraphs(text: &str) -> Vec<String> {
    text.split('\n').map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// Each date as an event of schema.org. What is not in the calendar says nothing.
fn linked(reader: &Reader<'_>, detail: &Detail, visit: &Visit) -> LinkedData {
    if detail.core.state != EventState::Public {
        return LinkedData::default();
    }
    let base = format!("{}{}", visit.app.site.base_url, visit.locale.prefix());
    let url = format!("{base}/termine/{}", detail.core.id);
    let of = |date: &EventDate| -> Value {
        let status = match date.state() {
            DateState::TakesPlace => "EventScheduled",
            DateState::Moved => "EventRescheduled",
            DateState::Cancelled => "EventCancelled",
        };
        let time = |at: WallTime| if date.all_day { datetime(at, true) } else { stamp(at.instant()) };
        let place = detail.place.clone().or_else(|| reader.districts(&detail.districts).first().cloned());
        json!({
            "@type": "Event",
            "@id": format!("{url}#termin-{}", date.id),
            "name": detail.texts.title,
            "description": detail.texts.summary,
            "inLanguage": detail.texts.lang.tag(),
            "url": url,
            "startDate": time(date.starts),
            "endDate": time(date.ends),
            "previousStartDate": date.was.map(time),
            "eventStatus": format!("https://schema.org/{status}"),
            "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
            "location": {
                "@type": "Place",
                "name": place.as_deref().unwrap_or(&reader.settings.city),
                "address": {
                    "@type": "PostalAddress",
                    "streetAddress": detail.place,
                    "addressLocality": reader.settings.city,
                    "addressCountry": "DE",
                },
            },
            "organizer": {
                "@type": "Organization",
                "name": detail.organisation_name,
                "url": format!("{base}/o/{}", detail.core.organisation),
            },
        })
    };
    LinkedData::new(detail.dates.iter().map(of).collect())
}
