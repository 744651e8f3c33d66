//! One date of the calendar in words.

use crate::opportunities::{Reader, Tag, Topic};
use domain::events::DateState;
use domain::opportunities::Suits;
use i18n::{Words, dates};
use kernel::Locale;
use kernel::WallTime;
use service::events::{Entry, Of};

/// A date as the list shows it.
pub(crate) struct Row {
    pub(crate) href: String,
    pub(crate) lang: &'static str,
    pub(crate) title: String,
    pub(crate) summary: String,
    pub(crate) topic: Topic,
    /// "10 bis 13 Uhr", "ganztägig".
    pub(crate) hours: String,
    /// "Samstag, 28. November, 10 bis 13 Uhr"
    pub(crate) when: String,
    pub(crate) datetime: String,
    pub(crate) place: String,
    pub(crate) organisation: String,
    pub(crate) tags: Vec<Tag>,
    /// When it was announced for, where it was moved.
    pub(crate) was: String,
    pub(crate) off: bool,
}

impl Row {
    pub(crate) fn new(reader: &Reader<'_>, entry: &Entry) -> Self {
        let (w, locale) = (reader.words(), reader.locale);
        let path = match entry.of {
            Of::Event(id) => format!("/termine/{id}"),
            Of::Offer(id, ..) => format!("/a/{id}"),
        };
        Self {
            href: format!("{}{path}", locale.prefix()),
            lang: entry.texts.lang.tag(),
            title: entry.texts.title.clone(),
            summary: entry.texts.summary.clone(),
            topic: reader.topic(&entry.topic),
            hours: hours(locale, entry.starts, entry.ends, entry.all_day),
            when: when(locale, entry.starts, entry.ends, entry.all_day),
            datetime: datetime(entry.starts, entry.all_day),
            place: place(reader, entry),
            organisation: entry.organisation_name.clone(),
            tags: tags(w, entry),
            was: entry.was.map(|was| w.events_was(said(locale, was))).unwrap_or_default(),
            off: entry.state == DateState::Cancelled,
        }
    }
}

/// The place itself, and where in town that is.
fn place(reader: &Reader<'_>, entry: &Entry) -> String {
    match &entry.place {
        Some(place) => {
            let districts = reader.districts(&entry.districts);
            let new = districts.into_iter().filter(|district| !place.contains(district.as_str()));
            std::iter::once(place.clone()).chain(new).collect::<Vec<_>>().join(", ")
        }
        None => reader.place(&entry.districts, None, Suits::default()),
    }
}

fn tags(w: &Words, entry: &Entry) -> Vec<Tag> {
    let mut tags = Vec::new();
    tags.extend(state_tag(w, entry.state));
    if let Of::Offer(_, _, places) = entry.of {
        tags.push(Tag { tone: "ok", text: w.events_helping() });
        if let Some(free) = places.free().filter(|_| entry.state != DateState::Cancelled) {
            tags.push(Tag { tone: "", text: w.events_places(free) });
        }
    }
    tags
}

/// What became of a date, where that has to be said.
pub(super) fn state_tag(w: &Words, state: DateState) -> Option<Tag> {
    match state {
        DateState::TakesPlace => None,
        DateState::Moved => Some(Tag { tone: "warn", text: w.events_moved() }),
        DateState::Cancelled => Some(Tag { tone: "bad", text: w.events_cancelled() }),
    }
}

/// "Samstag, 28. November, 10 bis 13 Uhr", or the days of what has no hours.
pub(super) fn when(locale: Locale, starts: WallTime, ends: WallTime, all_day: bool) -> String {
    dates::taking(locale, starts, ends, all_day)
}

fn hours(locale: Locale, starts: WallTime, ends: WallTime, all_day: bool) -> String {
    if all_day { i18n::words(locale).events_whole_day() } else { dates::hours(locale, starts, ends) }
}

/// "Samstag, 28. November, 10 Uhr"
pub(super) fn said(locale: Locale, at: WallTime) -> String {
    format!("{}, {}", dates::yearless(locale, at.civil().date()), dates::hours(locale, at, at))
}

pub(crate) fn datetime(starts: WallTime, all_day: bool) -> String {
    if all_day { starts.civil().date().to_string() } else { starts.to_stored() }
}
