//! The offer as every page about a sign-up shows it: what, when, where, with whom, whom to ask.

use crate::visit::Visit;
use assets::Icon;
use domain::opportunities::Shift;
use domain::people::PhoneNumber;
use domain::retention::{self, Keep};
use i18n::{dates, terms};
use kernel::{Instant, Locale, Minutes};
use service::opportunities::Detail;

/// An offer in words.
pub(super) struct Offer {
    pub(super) href: String,
    pub(super) title: String,
    pub(super) summary: String,
    /// The language of title and summary.
    pub(super) lang: &'static str,
    pub(super) organisation: String,
    pub(super) topic: String,
    pub(super) tint: String,
    pub(super) icon: Icon,
    pub(super) when: String,
    pub(super) length: String,
    pub(super) place: String,
    /// "" where everybody is welcome.
    pub(super) min_age: String,
    pub(super) contact: ContactWords,
}

/// Whom to ask.
pub(super) struct ContactWords {
    pub(super) name: String,
    pub(super) email: String,
    pub(super) mailto: String,
    pub(super) phone: String,
    pub(super) tel: String,
}

impl Offer {
    /// In the language of the visit; with the chosen date, where there is one.
    pub(super) fn new(visit: &Visit, detail: &Detail, shift: Option<&Shift>) -> Self {
        let (locale, w) = (visit.locale, visit.words());
        let topic = visit.settings.topic(&detail.topic);
        let when = match shift {
            Some(shift) => dates::span(locale, shift.starts, shift.ends),
            None => terms::times(locale, &detail.times),
        };
        // A date says by itself how long it takes.
        let length =
            if shift.is_some() { String::new() } else { dates::duration(locale, detail.times.minutes) };
        let min_age = detail.core.min_age;
        Self {
            href: visit.href(&format!("/a/{}", detail.core.id)),
            title: detail.texts.title.clone(),
            summary: detail.texts.summary.clone(),
            lang: detail.texts.lang.tag(),
            organisation: detail.organisation_name.clone(),
            topic: topic.map(|topic| topic.name.text(locale).to_owned()).unwrap_or_default(),
            tint: topic.map_or("leaf", |topic| topic.tint.as_str()).to_owned(),
            icon: topic
                .and_then(|topic| assets::icon_by_name(&topic.icon))
                .unwrap_or(assets::icon::HEART_HANDSHAKE),
            when,
            length,
            place: place(visit, detail),
            min_age: if min_age == 0 { String::new() } else { w.signups_min_age(min_age) },
            contact: ContactWords::new(
                detail.contact_name.as_deref(),
                detail.contact_email.as_deref(),
                detail.contact_phone.as_deref(),
            ),
        }
    }
}

impl ContactWords {
    /// With links that a mail program and a telephone take.
    pub(super) fn new(name: Option<&str>, email: Option<&str>, phone: Option<&str>) -> Self {
        let owned = |text: Option<&str>| text.unwrap_or_default().to_owned();
        Self {
            name: owned(name),
            email: owned(email),
            mailto: email.map(mailto).unwrap_or_default(),
            phone: owned(phone),
            tel: phone
                .and_then(|phone| PhoneNumber::parse(phone).ok())
                .map(|phone| format!("tel:{}", phone.international()))
                .unwrap_or_default(),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.email.is_empty() && self.phone.is_empty()
    }
}

/// A `?` or `&` in an address would otherwise be read as the beginning of further receivers (RFC 6068, section 2).
fn mailto(address: &str) -> String {
    let encode = |part: &str| form_urlencoded::byte_serialize(part.as_bytes()).collect::<String>();
    match address.rsplit_once('@') {
        Some((local, domain)) => format!("mailto:{}@{}", encode(local), encode(domain)),
        None => String::new(),
    }
}

fn place(visit: &Visit, detail: &Detail) -> String {
    let names: Vec<&str> = detail
        .districts
        .iter()
        .filter_map(|key| visit.settings.district(key))
        .map(|district| district.name.as_str())
        .collect();
    let districts = names.join(", ");
    match (detail.place.as_deref(), districts.is_empty()) {
        (Some(place), false) => visit.words().signups_place(place, districts),
        (Some(place), true) => place.to_owned(),
        (None, false) => districts,
        (None, true) => visit.words().signups_whole_city(&visit.settings.city),
    }
}

/// "Dienstag, 24. November 2026, 14:10 Uhr". Without isolation marks: nested in a sentence, they would leave the comma
/// between them to read from the left.
pub(super) fn until(locale: Locale, at: Instant) -> String {
    let local = at.in_city();
    let minutes = u16::try_from(i32::from(local.hour()) * 60 + i32::from(local.minute())).ok();
    let day = dates::day(locale, local.date());
    match minutes.and_then(Minutes::new) {
        Some(minutes) => i18n::plain(&i18n::words(locale).signups_until(day, dates::time(locale, minutes))),
        None => day,
    }
}

/// After how many days a row of this table goes, by the map that the nightly job follows.
pub(super) fn kept_days(table: &str) -> u16 {
    match retention::of(table).map(|rule| rule.keep) {
        Some(Keep::DaysAfterEnd(days)) => days,
        Some(Keep::Always | Keep::WithOwner(_)) | None => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::WallTime;

    #[test]
    fn an_address_cannot_name_further_receivers() {
        assert_eq!(mailto("ay.se@post.example"), "mailto:ay.se@post.example");
        assert_eq!(mailto("a?bcc=x&y%40z@post.example"), "mailto:a%3Fbcc%3Dx%26y%2540z@post.example");
        assert_eq!(mailto("a+b@post.example"), "mailto:a%2Bb@post.example");
        assert_eq!(mailto("niemand"), "");
    }

    #[test]
    fn a_deadline_has_its_day_and_hour() {
        let at = WallTime::from_stored("2026-11-24T14:10").unwrap().instant();
        let said = until(Locale::De, at);
        assert_eq!(said, "Dienstag, 24. November 2026, 14:10 Uhr");
    }

    #[test]
    fn the_pages_promise_what_the_nightly_job_does() {
        for table in ["signup", "person"] {
            assert!(kept_days(table) > 0, "{table} is kept for ever: the form promises otherwise");
        }
    }
}
