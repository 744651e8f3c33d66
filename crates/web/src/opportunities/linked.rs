//! The dates of an offer as events of schema.org.

use super::address;
use super::card::Reader;
use crate::app::Site;
use crate::linked_data::LinkedData;
use domain::opportunities::{OpportunityState, Shift, Suit};
use kernel::Instant;
use serde_json::{Value, json};
use service::opportunities::Detail;

/// Each date to come, and each that was called off. What is not on the list says nothing.
pub(super) fn events(reader: &Reader<'_>, detail: &Detail, site: &Site) -> LinkedData {
    if detail.core.state != OpportunityState::Public {
        return LinkedData::default();
    }
    let of = |shift: &Shift, status: &str| event(reader, detail, site, shift, status);
    let takes_place = detail.shifts.iter().map(|shift| of(shift, "EventScheduled"));
    let called_off = detail.called_off.iter().map(|shift| of(shift, "EventCancelled"));
    LinkedData::new(takes_place.chain(called_off).collect())
}

fn event(reader: &Reader<'_>, detail: &Detail, site: &Site, shift: &Shift, status: &str) -> Value {
    let url = address::page(site, reader.locale, detail.core.id);
    let from_home = detail.suits.contains(Suit::FromHome);
    let way = if from_home { "OnlineEventAttendanceMode" } else { "OfflineEventAttendanceMode" };
    let place = detail.place.clone().or_else(|| reader.districts(&detail.districts).first().cloned());
    let location = if from_home {
        json!({ "@type": "VirtualLocation", "url": url })
    } else {
        json!({
            "@type": "Place",
            "name": place.as_deref().unwrap_or(&reader.settings.city),
            "address": {
                "@type": "PostalAddress",
                "streetAddress": detail.place,
                "addressLocality": reader.settings.city,
                "addressCountry": "DE",
            },
        })
    };
    json!({
        "@type": "Event",
        "@id": format!("{url}#termin-{}", shift.id),
        "name": detail.texts.title,
        "description": detail.texts.summary,
        "inLanguage": detail.texts.lang.tag(),
        "url": url,
        "startDate": stamp(shift.starts.instant()),
        "endDate": stamp(shift.ends.instant()),
        "eventStatus": format!("https://schema.org/{status}"),
        "eventAttendanceMode": format!("https://schema.org/{way}"),
        "isAccessibleForFree": true,
        "location": location,
        "organizer": {
            "@type": "Organization",
            "name": detail.organisation_name,
            "url": format!("{}{}/o/{}", site.base_url, reader.locale.prefix(), detail.core.organisation),
        },
    })
}

/// With the distance from Greenwich: `2026-11-28T10:00:00+01:00`.
pub(crate) fn stamp(at: Instant) -> String {
    at.in_city().strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::WallTime;

    #[test]
    fn a_time_carries_its_distance_from_greenwich() {
        let stamped = |stored| stamp(WallTime::from_stored(stored).unwrap().instant());
        assert_eq!(stamped("2026-11-28T10:00"), "2026-11-28T10:00:00+01:00");
        assert_eq!(stamped("2026-07-04T10:00"), "2026-07-04T10:00:00+02:00");
    }
}
