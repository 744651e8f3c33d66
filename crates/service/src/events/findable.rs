use crate::contexts::ReadCx;
use crate::error::Result;
use crate::search::{Findable, Looked};
use ::search::{Entry, Facet, Text};
use domain::search::Kind;
use domain::settings::Settings;
use kernel::Locale;
use std::collections::BTreeSet;
use store::events::ToFind;
use store::search::Which;

/// Events in the calendar are found by everybody as long as they have a date to come.
pub(crate) struct Events;

impl Findable for Events {
    fn kind(&self) -> Kind {
        Kind::Event
    }

    fn entries(&self, cx: &mut ReadCx<'_>, which: Which<'_>) -> Result<Vec<(i64, Entry)>> {
        let events = store::events::to_find(cx.conn, which)?;
        Ok(events.into_iter().map(|event| (event.id, entry(&cx.settings, event))).collect())
    }

    fn changed(&self, cx: &mut ReadCx<'_>, looked: &Looked) -> Result<BTreeSet<i64>> {
        let mut changed = looked.events.clone();
        let organisations: Vec<i64> = looked.organisations.iter().copied().collect();
        changed.extend(store::events::events_of(cx.conn, &organisations)?);
        Ok(changed)
    }

    fn paths(&self, cx: &mut ReadCx<'_>, numbers: &[i64]) -> Result<Vec<(i64, String)>> {
        let now = cx.now;
        let coming = store::events::still_to_come(cx.conn, numbers, now)?;
        Ok(coming.into_iter().map(|id| (id, format!("/termine/{id}"))).collect())
    }
}

fn entry(settings: &Settings, event: ToFind) -> Entry {
    let mut texts: Vec<Text> = event
        .texts
        .into_iter()
        .map(|(lang, title, summary, text)| {
            let locale: Locale = lang.parse().unwrap_or_default();
            let topic = settings.topic(&event.topic).map(|topic| topic.name.text(locale).to_owned());
            let districts =
                event.districts.iter().filter_map(|key| settings.district(key)).map(|it| it.name.clone());
            let lines = [summary, text, event.organisation.clone()]
                .into_iter()
                .chain(event.place.clone())
                .chain(topic)
                .chain(districts);
            Text { tag: lang, title, body: lines.collect::<Vec<_>>().join("\n") }
        })
        .collect();
    texts.sort_by_key(|text| text.tag != event.lang);
    let labels = [(Facet::Kind, Kind::Event.key().to_owned()), (Facet::Topic, event.topic)]
        .into_iter()
        .chain(event.districts.into_iter().map(|district| (Facet::District, district)));
    Entry { key: crate::search::key(Kind::Event, event.id), texts, labels: labels.collect(), day: 0 }
}
